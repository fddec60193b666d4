package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;
import okrworkshop.stage.Coming;
import okrworkshop.workshops.Timer;

/** The timer's remaining time, counted down by the browser from what the server last said. */
@Tag("okr-countdown")
@JsModule("./pages/countdown.ts")
final class Countdown extends Component implements HasStyle {
    void show(Timer timer, Instant now) {
        show(timer, timer.left(now));
    }

    /** Counts on after the end, so that one sees by how much it is over. */
    void showLate(Timer timer, Instant now) {
        Duration left =
                timer instanceof Timer.Running running ? Duration.between(now, running.endsAt()) : timer.left(now);
        getElement().setAttribute("late", true);
        show(timer, left);
    }

    /** The time until an announced move. */
    void show(Coming coming, Instant now) {
        show(new Timer.Running(coming.total(), coming.at()), coming.left(now));
    }

    /** @param left of a part of the timer */
    void show(Timer timer, Duration left) {
        String state =
                switch (timer) {
                    case Timer.Idle idle -> "idle";
                    case Timer.Running running -> "running";
                    case Timer.Paused paused -> "paused";
                };
        getElement().setAttribute("state", state);
        getElement().setAttribute("left", String.valueOf(left.toMillis()));
    }
}
