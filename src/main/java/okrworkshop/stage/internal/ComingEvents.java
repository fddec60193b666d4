package okrworkshop.stage.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Coming;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The {@code coming} event (rule W1). Everything leaves from one thread and is read when it leaves. The broadcaster is asked
 * for late: it has to know the channels, of which this is one.
 */
@Component
class ComingEvents implements Channel, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ComingEvents.class);

    private final ComingRows rows;
    private final ObjectProvider<Broadcaster> broadcaster;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("okr-stage").daemon().unstarted(work));

    ComingEvents(ComingRows rows, ObjectProvider<Broadcaster> broadcaster, Clock clock) {
        this.rows = rows;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return List.of(event(rows.of(viewer.workshop())));
    }

    void tell(WorkshopId id) {
        try {
            thread.execute(() -> publish(id));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Nobody is told any more: the server stops");
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void publish(WorkshopId id) {
        try {
            EventMessage event = event(rows.of(id));
            broadcaster.getObject().publish(new Audience.Everyone(id), viewer -> event);
        } catch (RuntimeException failure) {
            LOG.warn("Could not tell the room what comes next: {}", failure.toString());
        }
    }

    private EventMessage event(Optional<Coming> coming) {
        return new EventMessage(
                "coming",
                new Body(coming.map(next -> new Next(
                        next.step(),
                        next.left(clock.instant()).toMillis(),
                        next.total().toMillis(),
                        next.asks()))));
    }

    record Body(Optional<Next> next) {}

    record Next(String step, long leftMs, long totalMs, boolean asks) {}
}
