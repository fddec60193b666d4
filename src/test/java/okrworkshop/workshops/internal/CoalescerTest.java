package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoalescerTest {
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final Semaphore runs = new Semaphore(0);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void keysThatWereQuietForLongerThanTheIntervalAreForgotten() throws Exception {
        var coalescer = new Coalescer<Integer>(executor, Duration.ofNanos(1), key -> runs.release());
        int keys = 40 * Coalescer.FEW;
        for (int key = 0; key < keys; key++) {
            coalescer.trigger(key);
        }
        assertThat(runs.tryAcquire(keys, 20, TimeUnit.SECONDS)).isTrue();
        assertThat(coalescer.remembered()).isLessThan(Coalescer.FEW + 1);
    }

    @Test
    void keysInsideTheirIntervalAreRememberedAndWait() throws Exception {
        var coalescer = new Coalescer<Integer>(executor, Duration.ofHours(1), key -> runs.release());
        int keys = 2 * Coalescer.FEW;
        for (int key = 0; key < keys; key++) {
            coalescer.trigger(key);
        }
        assertThat(runs.tryAcquire(keys, 20, TimeUnit.SECONDS)).isTrue();
        assertThat(coalescer.remembered()).isEqualTo(keys);
        coalescer.trigger(0);
        var later = new Coalescer<Integer>(executor, Duration.ZERO, key -> runs.release());
        later.trigger(1);
        assertThat(runs.tryAcquire(1, 20, TimeUnit.SECONDS)).isTrue();
        assertThat(runs.tryAcquire()).isFalse();
    }

    @Test
    void withoutAnIntervalNothingIsRemembered() throws Exception {
        var coalescer = new Coalescer<Integer>(executor, Duration.ZERO, key -> runs.release());
        for (int key = 0; key < 10; key++) {
            coalescer.trigger(key);
        }
        assertThat(runs.tryAcquire(10, 20, TimeUnit.SECONDS)).isTrue();
        assertThat(coalescer.remembered()).isZero();
    }
}
