package okrworkshop.shared;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to know what changes in which workshop. Any thread may call. */
public final class WorkshopListeners {
    private static final Logger LOG = LoggerFactory.getLogger(WorkshopListeners.class);

    private final Map<WorkshopId, List<Runnable>> listeners = new ConcurrentHashMap<>();

    /** @return ends listening */
    public Runnable listen(WorkshopId workshop, Runnable changed) {
        listeners.compute(workshop, (id, known) -> {
            List<Runnable> all = known == null ? new CopyOnWriteArrayList<>() : known;
            all.add(changed);
            return all;
        });
        return () -> listeners.computeIfPresent(workshop, (id, known) -> {
            known.remove(changed);
            return known.isEmpty() ? null : known;
        });
    }

    public boolean anyFor(WorkshopId workshop) {
        return listeners.containsKey(workshop);
    }

    /** Workshops in which somebody listens. */
    public Set<WorkshopId> workshops() {
        return Set.copyOf(listeners.keySet());
    }

    /** Tells all of them in the caller's thread; one that fails keeps nobody else from hearing it. */
    public void tell(WorkshopId workshop) {
        for (Runnable listener : listeners.getOrDefault(workshop, List.of())) {
            try {
                listener.run();
            } catch (RuntimeException failure) {
                LOG.warn("Could not tell what changed in a workshop", failure);
            }
        }
    }
}
