package okrworkshop.takehome.internal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import okrworkshop.shared.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who wants to know what changes about the pages and the mail of a workshop. */
@Component
class MailingNews {
    private static final Logger LOG = LoggerFactory.getLogger(MailingNews.class);

    private final Map<WorkshopId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    Runnable listen(WorkshopId workshop, Runnable changed) {
        listeners.compute(workshop, (id, known) -> {
            Set<Runnable> all = known == null ? new CopyOnWriteArraySet<>() : known;
            all.add(changed);
            return all;
        });
        return () -> listeners.computeIfPresent(workshop, (id, known) -> {
            known.remove(changed);
            return known.isEmpty() ? null : known;
        });
    }

    void changed(WorkshopId workshop) {
        for (Runnable listener : listeners.getOrDefault(workshop, Set.of())) {
            try {
                listener.run();
            } catch (RuntimeException failure) {
                LOG.warn("Could not tell what changed about pages at home: {}", failure.toString());
            }
        }
    }
}
