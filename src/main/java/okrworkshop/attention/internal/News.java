package okrworkshop.attention.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okrworkshop.attention.AttentionNews;
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
 * Tells people and pages what changed. Everything leaves from one thread and is read when it leaves, so that an older
 * state never overtakes a newer one. The broadcaster is asked for late: it has to know the channels, which use this.
 */
@Component
class News implements AttentionNews, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private static final long GATHER_MS = 700;
    private static final long PAGES_MS = 500;

    private final ObjectProvider<Broadcaster> broadcaster;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("okr-attention").daemon().unstarted(work));
    private final Map<Object, Boolean> waiting = new ConcurrentHashMap<>();
    private final WorkshopListeners pages = new WorkshopListeners();

    News(ObjectProvider<Broadcaster> broadcaster) {
        this.broadcaster = broadcaster;
    }

    /** Tells at once; {@code event} is made once per group, role and language. */
    void tell(Audience audience, Function<Viewer, EventMessage> event) {
        run(0, () -> broadcaster.getObject().publish(audience, event));
        tellPages(
                switch (audience) {
                    case Audience.Everyone everyone -> everyone.workshop();
                    case Audience.Group group -> group.workshop();
                    case Audience.Person person -> person.workshop();
                });
    }

    /** Tells everybody who is there at once, each what is theirs. */
    void tellEach(WorkshopId workshop, Function<Viewer, EventMessage> event) {
        run(0, () -> each(workshop, event));
        tellPages(workshop);
    }

    /**
     * Does the same for what many people change in a short time, gathered.
     *
     * @param what names the events of one kind
     */
    void tellEachSoon(WorkshopId workshop, String what, Function<Viewer, EventMessage> event) {
        var key = new Gathered(workshop, what);
        if (waiting.putIfAbsent(key, true) == null) {
            run(GATHER_MS, () -> {
                waiting.remove(key);
                each(workshop, event);
            });
        }
        tellPages(workshop);
    }

    void tellPages(WorkshopId workshop) {
        var key = new Gathered(workshop, "pages");
        if (pages.anyFor(workshop) && waiting.putIfAbsent(key, true) == null) {
            run(PAGES_MS, () -> {
                waiting.remove(key);
                pages.tell(workshop);
            });
        }
    }

    /** Does something of this module's after what is told already. */
    void later(Runnable work) {
        run(0, work);
    }

    @Override
    public Registration listen(WorkshopId workshop, Runnable changed) {
        return pages.listen(workshop, changed)::run;
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void each(WorkshopId workshop, Function<Viewer, EventMessage> event) {
        Broadcaster room = broadcaster.getObject();
        for (PersonId person : room.present(workshop)) {
            room.publish(new Audience.Person(workshop, person), event);
        }
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
            LOG.warn("Could not tell the room what changed: {}", failure.toString());
        }
    }

    private record Gathered(WorkshopId workshop, String what) {}
}
