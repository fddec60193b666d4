package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import okrworkshop.workshops.Timer;

/** The switch for a soft sound at the end of the time, remembered by the browser; silent until somebody asks for it. */
@Tag("okr-bell")
@JsModule("./pages/bell.ts")
final class Bell extends Component implements HasStyle {
    Bell(String label) {
        getElement().setAttribute("label", label);
    }

    void show(Timer timer, Instant now) {
        String left =
                timer instanceof Timer.Running ? String.valueOf(timer.left(now).toMillis()) : "";
        getElement().setAttribute("left", left);
    }
}
