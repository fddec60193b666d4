package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Phase;
import org.springframework.stereotype.Component;

/** Tells who comes into a closed workshop until when it is kept (rule F2). */
@Component
class KeepingChannel implements Channel {
    private final KnownWorkshops known;
    private final Keepings keepings;

    KeepingChannel(KnownWorkshops known, Keepings keepings) {
        this.known = known;
        this.keepings = keepings;
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return known
                .get(viewer.workshop())
                .filter(workshop -> workshop.phase() == Phase.CLOSED)
                .map(workshop -> keepings.of(workshop.id()))
                .filter(keeping -> keeping.until().isPresent())
                .map((Keeping keeping) -> KeepingBody.of(keeping).event())
                .stream()
                .toList();
    }
}
