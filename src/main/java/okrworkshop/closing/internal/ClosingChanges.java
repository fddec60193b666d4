package okrworkshop.closing.internal;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okrworkshop.closing.ClosingNews;
import okrworkshop.shared.WorkshopId;
import okrworkshop.shared.WorkshopListeners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Passes changes on, those of a moment together: a hall that hands in at once is one piece of news. */
@Component
class ClosingChanges implements ClosingNews {
    private static final long MILLISECONDS = 700;

    private final WorkshopListeners listeners = new WorkshopListeners();
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
        if (listeners.anyFor(workshop) && waiting.add(workshop)) {
            later.execute(() -> tell(workshop));
        }
    }

    @Override
    public Runnable listen(WorkshopId workshop, Runnable changed) {
        return listeners.listen(workshop, changed);
    }

    private void tell(WorkshopId workshop) {
        waiting.remove(workshop);
        listeners.tell(workshop);
    }
}
