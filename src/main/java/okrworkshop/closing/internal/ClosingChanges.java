package okrworkshop.closing.internal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okrworkshop.closing.ClosingNews;
import okrworkshop.shared.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Passes changes on, those of a moment together: a hall that hands in at once is one piece of news. */
@Component
class ClosingChanges implements ClosingNews {
    private static final Logger LOG = LoggerFactory.getLogger(ClosingChanges.class);
    private static final long MILLISECONDS = 700;

    private final Map<WorkshopId, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Set<WorkshopId> waiting = ConcurrentHashMap.newKeySet();
    private final Executor later;

    @Autowired
    ClosingChanges() {
        this(CompletableFuture.delayedExecutor(
                MILLISECONDS, TimeUnit.MILLISECONDS, Executors.newVirtualThreadPerTaskExecutor()));
    }

    /** @param later runs what it gets after a moment */
    ClosingChanges(Executor later) {
        this.later = later;
    }

    void changed(WorkshopId workshop) {
        if (listeners.containsKey(workshop) && waiting.add(workshop)) {
            later.execute(() -> tell(workshop));
        }
    }

    @Override
    public Runnable listen(WorkshopId workshop, Runnable changed) {
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

    private void tell(WorkshopId workshop) {
        waiting.remove(workshop);
        for (Runnable listener : listeners.getOrDefault(workshop, Set.of())) {
            try {
                listener.run();
            } catch (RuntimeException failure) {
                LOG.warn("Could not tell what changed at the end of a workshop: {}", failure.toString());
            }
        }
    }
}
