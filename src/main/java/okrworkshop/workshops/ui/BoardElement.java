package okrworkshop.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;

/**
 * The room as the browser draws it: everything in it travels over the board socket. Attributes: {@code code},
 * {@code mode} ({@code participant}, {@code viewer} or {@code looking}), {@code group} (into which somebody looks), {@code lang}; property:
 * {@code returnCode} (of a participant).
 */
@Tag("okr-room")
@JsModule("./board/index.ts")
public final class BoardElement extends Component implements HasStyle {
    private BoardElement(String code, String mode) {
        addClassName("okr-board");
        getElement().setAttribute("code", code);
        getElement().setAttribute("mode", mode);
        getElement().setAttribute("lang", Language.of(getLocale()).code());
    }

    static BoardElement participant(String code, Optional<String> returnCode) {
        var board = new BoardElement(code, "participant");
        returnCode.ifPresent(text -> board.getElement().setProperty("returnCode", text));
        return board;
    }

    /** A trainer who helps in the group, for all to see. */
    public static BoardElement viewer(String code, GroupId group) {
        return into(group, new BoardElement(code, "viewer"));
    }

    /** Somebody of the crew who sees what the group sees; the group does not learn of it. */
    public static BoardElement looking(String code, GroupId group) {
        return into(group, new BoardElement(code, "looking"));
    }

    private static BoardElement into(GroupId group, BoardElement board) {
        board.getElement().setAttribute("group", group.toString());
        return board;
    }
}
