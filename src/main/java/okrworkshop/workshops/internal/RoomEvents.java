package okrworkshop.workshops.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Origin;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Makes the events of the room. */
@Component
class RoomEvents {
    private final Seats seats;
    private final MeasuredProgress progress;
    private final Origins origins;
    private final Clock clock;
    private final Agendas agendas = new Agendas();

    RoomEvents(Seats seats, MeasuredProgress progress, Origins origins, Clock clock) {
        this.seats = seats;
        this.progress = progress;
        this.origins = origins;
        this.clock = clock;
    }

    /** What a person gets who has just connected. */
    List<EventMessage> greeting(Workshop now, Viewer viewer) {
        List<EventMessage> events = new ArrayList<>();
        events.add(agendas.of(now, viewer.language()));
        events.add(room(now, seats.of(now.id()), seats.former(now.id()), viewer));
        viewer.group().flatMap(now::group).ifPresent(group -> events.add(progress(now, group)));
        return events;
    }

    EventMessage room(Workshop now, List<Seat> everybody, List<Seat> former, Viewer viewer) {
        return new EventMessage(
                "room", RoomBody.of(now, everybody, former, viewer, clock.instant(), origin(now, viewer)));
    }

    private Optional<Origin> origin(Workshop now, Viewer viewer) {
        return viewer.group().flatMap(group -> origins.origin(now.id(), group));
    }

    EventMessage progress(Workshop now, Group group) {
        return new EventMessage(
                "progress", new ProgressBody(now.seenBy(group).step().id(), progress.gates(now, group)));
    }
}
