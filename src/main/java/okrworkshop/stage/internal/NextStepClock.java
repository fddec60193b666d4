package okrworkshop.stage.internal;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okrworkshop.shared.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings announced moves to their end. It looks every half second whether one is due: there are few of them, and whoever
 * prolongs or stops one has nothing to call off.
 */
@Component
class NextStepClock implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(NextStepClock.class);
    private static final long LOOK_MS = 500;

    private final StoredNextStep nextStep;
    private final ComingRows rows;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("okr-next-step").daemon().unstarted(work));

    NextStepClock(StoredNextStep nextStep, ComingRows rows, Clock clock) {
        this.nextStep = nextStep;
        this.rows = rows;
        this.clock = clock;
    }

    /** Also what was announced before a restart. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var unused = thread.scheduleWithFixedDelay(this::look, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void look() {
        try {
            rows.due(clock.instant()).forEach(this::settle);
        } catch (RuntimeException failure) {
            LOG.warn("Could not look for announced moves: {}", failure.toString());
        }
    }

    private void settle(WorkshopId id) {
        try {
            nextStep.settle(id);
        } catch (RuntimeException failure) {
            LOG.warn("An announced move could not be brought to its end: {}", failure.toString());
        }
    }
}
