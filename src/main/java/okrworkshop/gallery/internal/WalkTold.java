package okrworkshop.gallery.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import okrworkshop.gallery.WalkNews;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.shared.WorkshopListeners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells people and pages what changed. Everything leaves from one thread and is read when it leaves, so that an older state never
 * overtakes a newer one; what everybody sees is gathered for a second. The broadcaster is asked for late: it has to know the
 * channels, which use this.
 */
@Component
class WalkTold implements WalkNews, DisposableBean {
    /** However many dots there are, everybody hears of them once in this time. */
    static final long GATHER_MS = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(WalkTold.class);

    private final ObjectProvider<Broadcaster> broadcaster;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("okr-gallery").daemon().unstarted(work));
    private final WorkshopListeners pages = new WorkshopListeners();
    private final Set<WorkshopId> waiting = ConcurrentHashMap.newKeySet();

    WalkTold(ObjectProvider<Broadcaster> broadcaster) {
        this.broadcaster = broadcaster;
    }

    /** Tells a person, on all their devices, what is theirs. */
    void person(WorkshopId workshop, PersonId person, Function<Viewer, EventMessage> event) {
        run(0, () -> broadcaster.getObject().publish(new Audience.Person(workshop, person), event));
    }

    /** Tells everybody who is there at once, each what is theirs. */
    void everybody(WorkshopId workshop, Function<Viewer, EventMessage> event) {
        run(0, () -> {
            Broadcaster room = broadcaster.getObject();
            room.present(workshop).forEach(person -> room.publish(new Audience.Person(workshop, person), event));
        });
    }

    /** Tells everybody the same, gathered; pages hear of it as well. */
    void soon(WorkshopId workshop, Supplier<EventMessage> event) {
        if (waiting.add(workshop)) {
            run(GATHER_MS, () -> {
                waiting.remove(workshop);
                same(workshop, event);
            });
        }
    }

    /** The same at once, behind what is told already. */
    void now(WorkshopId workshop, Supplier<EventMessage> event) {
        run(0, () -> same(workshop, event));
    }

    @Override
    public Runnable listen(WorkshopId workshop, Runnable changed) {
        return pages.listen(workshop, changed);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void same(WorkshopId workshop, Supplier<EventMessage> event) {
        EventMessage message = event.get();
        broadcaster.getObject().publish(new Audience.Everyone(workshop), viewer -> message);
        pages.tell(workshop);
    }

    private void run(long delay, Runnable work) {
        try {
            var unused = thread.schedule(() -> guarded(work), delay, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Nobody is told any more: the server stops");
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("Could not tell the room about the gallery walk: {}", failure.toString());
        }
    }
}
