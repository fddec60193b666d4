package okrworkshop.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PacingTest {
    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private final Pacing pacing = new Pacing();

    @Test
    void aLargeTrainingDayNeverWaits() {
        assertThat(longestGap(360, 6)).isZero();
    }

    @Test
    void aPlenaryWithThreeHundredWatchersNeverWaits() {
        assertThat(longestGap(10, 305)).isZero();
    }

    @Test
    void fiveThousandOperationsASecondShareFlushes() {
        // At most 125 flushes for 1,000 operations: 625 a second, so at least 1.6 ms between two.
        assertThat(longestGap(5_000, 6)).isBetween(5 * MILLI, 12 * MILLI);
    }

    @Test
    void nobodyWaitsLongerThanFortyMilliseconds() {
        assertThat(longestGap(3_000, 305)).isEqualTo(40 * MILLI);
    }

    @Test
    void theWaitingEndsSoonAfterTheStorm() {
        longestGap(12_000, 6);
        assertThat(pacing.gap(TimeUnit.SECONDS.toNanos(5))).isZero();
    }

    /** Two seconds with a commit for each operation. */
    private long longestGap(int perSecond, int readers) {
        long longest = 0;
        for (int i = 0; i < 2 * perSecond; i++) {
            long now = i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            longest = Math.max(longest, pacing.gap(now));
            pacing.told(readers, now);
        }
        return longest;
    }
}
