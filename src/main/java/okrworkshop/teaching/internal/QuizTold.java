package okrworkshop.teaching.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.shared.WorkshopListeners;
import okrworkshop.teaching.QuizNews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells people and pages what changed. Everything leaves from one thread and is read when it leaves, so that an older state never
 * overtakes a newer one. The broadcaster is asked for late: it has to know the channels, which use this.
 */
@Component
class QuizTold implements QuizNews, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(QuizTold.class);
    private static final long PAGES_MS = 500;

    private final ObjectProvider<Broadcaster> broadcaster;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("okr-quiz").daemon().unstarted(work));
    private final WorkshopListeners pages = new WorkshopListeners();
    private final Set<WorkshopId> waiting = ConcurrentHashMap.newKeySet();

    QuizTold(ObjectProvider<Broadcaster> broadcaster) {
        this.broadcaster = broadcaster;
    }

    void person(WorkshopId workshop, PersonId person, Function<Viewer, EventMessage> event) {
        run(0, () -> broadcaster.getObject().publish(new Audience.Person(workshop, person), event));
        pages(workshop);
    }

    /** Tells everybody who is there, each what is theirs. */
    void everybody(WorkshopId workshop, Function<Viewer, EventMessage> event) {
        run(0, () -> {
            Broadcaster room = broadcaster.getObject();
            room.present(workshop).forEach(person -> room.publish(new Audience.Person(workshop, person), event));
        });
        pages(workshop);
    }

    @Override
    public Runnable listen(WorkshopId workshop, Runnable changed) {
        return pages.listen(workshop, changed);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void pages(WorkshopId workshop) {
        if (pages.anyFor(workshop) && waiting.add(workshop)) {
            run(PAGES_MS, () -> {
                waiting.remove(workshop);
                pages.tell(workshop);
            });
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
            LOG.warn("Could not tell the room about the quiz: {}", failure.toString());
        }
    }
}
