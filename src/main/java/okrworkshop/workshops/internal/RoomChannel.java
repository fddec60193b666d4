package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Greets with the agenda, the room and the progress of the own group, before other features say anything. */
@Component
@Primary
@Order(0)
class RoomChannel implements Channel {
    private final KnownWorkshops known;
    private final RoomEvents events;
    private final Announcer announcer;

    RoomChannel(KnownWorkshops known, RoomEvents events, Announcer announcer) {
        this.known = known;
        this.events = events;
        this.announcer = announcer;
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return known.get(viewer.workshop())
                .map(workshop -> {
                    announcer.awaitTimer(workshop);
                    return events.greeting(workshop, viewer);
                })
                .orElse(List.of());
    }
}
