package okrworkshop.preparation.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okrworkshop.preparation.PreparationNews;
import okrworkshop.shared.WorkshopId;
import okrworkshop.shared.WorkshopListeners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Passes changes on, those of a moment together: a hall that answers at once is one piece of news. */
@Component
class PreparationChanges implements PreparationNews {
    private static final Logger LOG = LoggerFactory.getLogger(PreparationChanges.class);
    private static final long MILLISECONDS = 700;

    private final WorkshopListeners listeners = new WorkshopListeners();
    private final List<Consumer<WorkshopId>> everywhere = new CopyOnWriteArrayList<>();
    private final Set<WorkshopId> waiting = ConcurrentHashMap.newKeySet();
    private final Executor later;

    @Autowired
    PreparationChanges() {
        this(CompletableFuture.delayedExecutor(
                MILLISECONDS, TimeUnit.MILLISECONDS, Executors.newVirtualThreadPerTaskExecutor()));
    }

    /** @param later runs what it gets after a moment */
    PreparationChanges(Executor later) {
        this.later = later;
    }

    void changed(WorkshopId workshop) {
        if (waiting.add(workshop)) {
            later.execute(() -> tell(workshop));
        }
    }

    /** Tells of every workshop, as long as the server runs. */
    void all(Consumer<WorkshopId> changed) {
        everywhere.add(changed);
    }

    @Override
    public Subscription listen(WorkshopId workshop, Runnable changed) {
        return listeners.listen(workshop, changed)::run;
    }

    private void tell(WorkshopId workshop) {
        waiting.remove(workshop);
        everywhere.forEach(listener -> call(() -> listener.accept(workshop)));
        listeners.tell(workshop);
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException failure) {
            LOG.warn("Could not tell what changed in a preparation: {}", failure.toString());
        }
    }
}
