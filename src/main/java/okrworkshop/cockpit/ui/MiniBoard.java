package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.stream.Collectors;
import okrworkshop.workshops.BoardPicture;

/** A group's board from far away, drawn by the browser: piles of squares. What it shows is said in words beside it. */
@Tag("okr-mini-board")
@JsModule("./pages/mini-board.ts")
final class MiniBoard extends Component implements HasStyle {
    MiniBoard() {
        getElement().setAttribute("aria-hidden", "true");
    }

    void show(BoardPicture picture) {
        String piles = picture.piles().stream()
                .map(pile -> pile.open() + "/" + pile.hidden())
                .collect(Collectors.joining(" "));
        if (!piles.equals(getElement().getAttribute("piles"))) {
            getElement().setAttribute("piles", piles);
        }
    }
}
