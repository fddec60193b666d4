package okrworkshop.gallery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** The remaining time of a round, counted down by the browser; counts on when the time is up. */
@Tag("okr-countdown")
@JsModule("./pages/countdown.ts")
final class WalkClock extends Component implements HasStyle {
    WalkClock() {
        addClassName("okr-countdown");
        getElement().setAttribute("late", true);
    }

    void show(Duration left) {
        getElement().setAttribute("state", "running");
        getElement().setAttribute("left", String.valueOf(left.toMillis()));
    }
}
