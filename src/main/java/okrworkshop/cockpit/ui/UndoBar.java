package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okrworkshop.workshops.Timer;

/** Takes the last move back, as long as that is possible. */
final class UndoBar extends Div {
    private final Countdown left = new Countdown();
    private transient Optional<Instant> until = Optional.empty();

    UndoBar(Conductor conductor) {
        addClassName("okr-undo-move");
        getElement().setAttribute("role", "status");
        add(
                new Span(getTranslation("move.done")),
                new Button(getTranslation("move.undo"), event -> conductor.undoMove()),
                left);
        setVisible(false);
    }

    void show(CockpitState state) {
        Optional<Instant> undoable = state.lead().own() ? state.undoable() : Optional.empty();
        setVisible(undoable.isPresent());
        if (undoable.isPresent() && !undoable.equals(until)) {
            Duration time = Duration.between(state.now(), undoable.get());
            left.show(new Timer.Running(time, undoable.get()), time);
        }
        until = undoable;
    }
}
