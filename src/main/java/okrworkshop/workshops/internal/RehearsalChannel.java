package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.workshops.Rehearsals;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells newcomers of a rehearsal that it is one. */
@Component
@Order(1)
class RehearsalChannel implements Channel {
    private final Rehearsals rehearsals;

    RehearsalChannel(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return rehearsals.of(viewer.workshop()).stream()
                .map(rehearsal -> RehearsalBody.ON.event())
                .toList();
    }
}
