package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;

/**
 * Hears the keyboard or the clicker, hides the pointer and rings at the end of the time; there is nothing of it to see. What
 * keys say is in {@code pages/stage-keys.ts}.
 */
@Tag("okr-stage-keys")
@JsModule("./pages/stage-keys.ts")
final class StageKeys extends Component {
    StageKeys(ComponentEventListener<Pressed> listener) {
        Registration unused = addListener(Pressed.class, listener);
    }

    void show(WallFacts facts) {
        boolean runs =
                facts.workshop().phase() == Phase.RUNNING && facts.workshop().timer() instanceof Timer.Running;
        getElement().setAttribute("bell", facts.showing().bell());
        getElement().setAttribute("turning", facts.showing().turning());
        String left =
                runs ? String.valueOf(facts.workshop().timer().left(facts.now()).toMillis()) : "";
        getElement().setAttribute("left", left);
    }

    /** What was asked for: the name of a cue in small letters, {@code look}, or a digit. */
    @DomEvent("cue")
    public static final class Pressed extends ComponentEvent<StageKeys> {
        private final String what;

        public Pressed(StageKeys source, boolean fromClient, @EventData("event.detail") String what) {
            super(source, fromClient);
            this.what = what;
        }

        String what() {
            return what;
        }
    }
}
