package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Span;
import okrworkshop.workshops.Phase;

/** Where a workshop stands, in a word. */
final class PhaseBadge extends Span {
    PhaseBadge(Phase phase) {
        addClassName("okr-badge");
        show(phase);
    }

    void show(Phase phase) {
        setText(
                switch (phase) {
                    case LOBBY -> getTranslation("phase.lobby");
                    case RUNNING -> getTranslation("phase.running");
                    case CLOSED -> getTranslation("phase.closed");
                });
        getElement().setAttribute("data-phase", phase.name());
    }
}
