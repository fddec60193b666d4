package okrworkshop.alignment.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody in a workshop of its superior OKR, as soon as there was one (rule U1). */
@Component
class SuperiorChannel implements Channel {
    private static final int WORKSHOPS = 200;

    private final StoredSuperiorOkrs superior;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final RecentlyUsed<WorkshopId, Known> known = new RecentlyUsed<>(WORKSHOPS);

    /** The broadcaster is asked for late: it has to know the channels, one of which is this. */
    SuperiorChannel(StoredSuperiorOkrs superior, ObjectProvider<Broadcaster> broadcaster) {
        this.superior = superior;
        this.broadcaster = broadcaster;
    }

    /** @param message the same instance for everybody, as long as the OKR says the same */
    private record Known(SuperiorOkr okr, EventMessage message) {}

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return event(viewer.workshop()).stream().toList();
    }

    @EventListener
    void on(SuperiorChanged changed) {
        event(changed.workshop())
                .ifPresent(event ->
                        broadcaster.getObject().publish(new Audience.Everyone(changed.workshop()), viewer -> event));
    }

    /** Read anew each time, since another node may have changed it. */
    private Optional<EventMessage> event(WorkshopId id) {
        return superior.kept(id)
                .map(okr -> known.get(id)
                        .filter(before -> before.okr().equals(okr))
                        .map(Known::message)
                        .orElseGet(() -> {
                            var fresh = EventMessage.lasting("superior", SuperiorBody.of(okr));
                            known.put(id, new Known(okr, fresh));
                            return fresh;
                        }));
    }
}
