package okrworkshop.workshops.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.BeatSchedule;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Moves groups on when the time of their beat is over, on a thread of its own: it waits for documents. */
@Component
class BeatClock implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BeatClock.class);
    private static final long AGAIN_MILLIS = 2_000;
    /** So that a clock that stands still is not asked all the time. */
    private static final long SHORTEST_MILLIS = 50;

    private final Changes changes;
    private final KnownWorkshops known;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("okr-beats").daemon().unstarted(work));
    private final ConcurrentMap<WorkshopId, Instant> awaited = new ConcurrentHashMap<>();

    BeatClock(Changes changes, KnownWorkshops known, Clock clock) {
        this.changes = changes;
        this.known = known;
        this.clock = clock;
    }

    /** Makes sure that the groups move on in time; at once when they should have while nobody was here. */
    void await(Workshop now) {
        Instant at = clock.instant();
        due(now, at).ifPresent(due -> {
            if (!thread.isShutdown() && !due.equals(awaited.put(now.id(), due))) {
                long left = Duration.between(at, due).toMillis() + 1;
                schedule(now.id(), due, due.equals(Instant.EPOCH) ? 0 : Math.max(SHORTEST_MILLIS, left));
            }
        });
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    /** {@link Instant#EPOCH} for what is overdue. */
    private static Optional<Instant> due(Workshop now, Instant at) {
        if (BeatMoves.settled(now, at) != now) {
            return Optional.of(Instant.EPOCH);
        }
        return now.timer() instanceof Timer.Running
                ? now.groups().stream()
                        .flatMap(group -> BeatSchedule.of(now, group, at).untilNext().stream())
                        .min(Comparator.naturalOrder())
                        .map(at::plus)
                : Optional.empty();
    }

    private void schedule(WorkshopId id, Instant due, long millis) {
        var unused = thread.schedule(() -> advance(id, due), millis, TimeUnit.MILLISECONDS);
    }

    private void advance(WorkshopId id, Instant due) {
        try {
            changes.settle(id);
            awaited.remove(id, due);
            known.get(id).ifPresent(this::await);
        } catch (RuntimeException failure) {
            LOG.warn("The beats of a workshop could not go on: {}", failure.toString());
            schedule(id, due, AGAIN_MILLIS);
        }
    }
}
