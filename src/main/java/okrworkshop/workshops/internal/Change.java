package okrworkshop.workshops.internal;

import java.util.Optional;
import okrworkshop.workshops.Workshop;

/**
 * The next state of a workshop with what is to be written into its history.
 *
 * @param event type of the {@link okrworkshop.workshops.WorkshopEvent}, empty when nothing changed
 */
record Change(Workshop workshop, Optional<String> event, String detail) {
    static Change none(Workshop workshop) {
        return new Change(workshop, Optional.empty(), "");
    }

    static Change to(Workshop workshop, String event, String detail) {
        return new Change(workshop, Optional.of(event), detail);
    }
}
