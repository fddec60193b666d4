package okrworkshop.preparation.internal;

import java.util.List;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the room what was prepared for its steps: to who connects, and to all when it or the step changes. */
@Component
class PreparedChannel implements Channel {
    private static final List<String> STEPS = List.of("started", "moved", "groups-moved", "move-undone");

    private final Workshops workshops;
    private final PreparedEvents events;
    private final Broadcaster broadcaster;

    PreparedChannel(Workshops workshops, PreparedEvents events, Broadcaster broadcaster, PreparationChanges changes) {
        this.workshops = workshops;
        this.events = events;
        this.broadcaster = broadcaster;
        changes.all(this::changed);
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return workshops
                .byId(viewer.workshop())
                .filter(workshop -> workshop.template().preparing())
                .map(workshop -> events.event(workshop, viewer))
                .stream()
                .toList();
    }

    @EventListener
    void on(WorkshopEvent event) {
        if (STEPS.contains(event.type())) {
            tell(event.workshop());
        }
    }

    private void changed(WorkshopId id) {
        events.forget(id);
        tell(id);
    }

    private void tell(WorkshopId id) {
        workshops
                .byId(id)
                .filter(workshop -> workshop.template().preparing())
                .ifPresent(workshop ->
                        broadcaster.publish(new Audience.Everyone(id), viewer -> events.event(workshop, viewer)));
    }
}
