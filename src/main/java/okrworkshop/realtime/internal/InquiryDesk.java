package okrworkshop.realtime.internal;

import java.util.HashMap;
import java.util.Map;
import okrworkshop.documents.JsonParts;
import okrworkshop.realtime.Inquiries;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.RefusedException;
import org.springframework.beans.factory.ObjectProvider;

/** Takes what people ask to the features, and brings back the answer. Fetched late: features use this module. */
final class InquiryDesk {
    private final ObjectProvider<Inquiries> features;
    private final Events events;
    private volatile Map<String, Inquiries.Inquiry> inquiries = Map.of();

    InquiryDesk(ObjectProvider<Inquiries> features, Events events) {
        this.features = features;
        this.events = events;
    }

    void take(Connection connection, Viewer viewer, ClientFrame.Ask frame) {
        try {
            Inquiries.Inquiry inquiry = known().get(frame.what());
            if (inquiry == null) {
                throw new RefusedException("ask.unknown", frame.what());
            }
            Object answer = inquiry.answer(viewer, new JsonParts(frame.arguments(), "ask.malformed"));
            connection.send(events.answer(frame.id(), answer));
        } catch (RefusedException e) {
            connection.send(events.refused(frame.id(), e.refusal()));
        }
    }

    private Map<String, Inquiries.Inquiry> known() {
        if (inquiries.isEmpty()) {
            Map<String, Inquiries.Inquiry> all = new HashMap<>();
            features.orderedStream()
                    .map(Inquiries::byName)
                    .forEach(some -> some.forEach((name, inquiry) -> {
                        if (all.put(name, inquiry) != null) {
                            throw new IllegalStateException("two features answer " + name);
                        }
                    }));
            inquiries = Map.copyOf(all);
        }
        return inquiries;
    }
}
