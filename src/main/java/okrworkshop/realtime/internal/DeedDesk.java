package okrworkshop.realtime.internal;

import java.util.HashMap;
import java.util.Map;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Deeds;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.RefusedException;
import org.springframework.beans.factory.ObjectProvider;

/** Takes what people do outside of documents to the features, and answers. Fetched late: features use this module. */
final class DeedDesk {
    private final ObjectProvider<Deeds> features;
    private final Events events;
    private volatile Map<String, Deeds.Deed> deeds = Map.of();

    DeedDesk(ObjectProvider<Deeds> features, Events events) {
        this.features = features;
        this.events = events;
    }

    void take(Connection connection, Viewer viewer, ClientFrame.Do frame) {
        try {
            if (viewer.looking()) {
                throw new RefusedException("deed.participants-only");
            }
            Deeds.Deed deed = known().get(frame.what());
            if (deed == null) {
                throw new RefusedException("deed.unknown", frame.what());
            }
            deed.act(viewer, new JsonParts(frame.arguments(), "deed.malformed"));
            connection.send(events.done(frame.id()));
        } catch (RefusedException e) {
            connection.send(events.refused(frame.id(), e.refusal()));
        }
    }

    private Map<String, Deeds.Deed> known() {
        if (deeds.isEmpty()) {
            Map<String, Deeds.Deed> all = new HashMap<>();
            features.orderedStream()
                    .map(Deeds::byName)
                    .forEach(some -> some.forEach((name, deed) -> {
                        if (all.put(name, deed) != null) {
                            throw new IllegalStateException("two features do " + name);
                        }
                    }));
            deeds = Map.copyOf(all);
        }
        return deeds;
    }
}
