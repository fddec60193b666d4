package okrworkshop.workshops.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Workshop;

/**
 * The next state of a workshop with what is to be written into its history.
 *
 * @param event type of the {@link okrworkshop.workshops.WorkshopEvent}, empty when nothing changed
 * @param departures the steps that are left with gaps
 * @param undone when the move happened that this takes back, with the departures that were noted then
 */
record Change(
        Workshop workshop,
        Optional<String> event,
        String detail,
        List<Departure> departures,
        Optional<Instant> undone) {
    static Change none(Workshop workshop) {
        return new Change(workshop, Optional.empty(), "", List.of(), Optional.empty());
    }

    static Change to(Workshop workshop, String event, String detail) {
        return new Change(workshop, Optional.of(event), detail, List.of(), Optional.empty());
    }

    Change leaving(List<Departure> gaps) {
        return new Change(workshop, event, detail, gaps, undone);
    }

    Change undoing(Instant move) {
        return new Change(workshop, event, detail, departures, Optional.of(move));
    }
}
