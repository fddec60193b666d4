package okrworkshop.workshops.internal;

import java.util.Optional;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Workshop;

/**
 * The next state of a workshop with what is to be written into its history.
 *
 * @param event type of the {@link okrworkshop.workshops.WorkshopEvent}, empty when nothing changed
 * @param departure the step that is left with gaps
 */
record Change(Workshop workshop, Optional<String> event, String detail, Optional<Departure> departure) {
    static Change none(Workshop workshop) {
        return new Change(workshop, Optional.empty(), "", Optional.empty());
    }

    static Change to(Workshop workshop, String event, String detail) {
        return new Change(workshop, Optional.of(event), detail, Optional.empty());
    }

    Change leaving(Optional<Departure> gaps) {
        return new Change(workshop, event, detail, gaps);
    }
}
