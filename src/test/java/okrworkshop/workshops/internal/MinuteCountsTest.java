package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MinuteCountsTest {
    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void eachMinuteHasItsCountAndOldOnesFallOff() {
        MinuteCounts counts = MinuteCounts.NONE
                .plus(2, START)
                .plus(3, START.plusSeconds(59))
                .plus(1, START.plusSeconds(60))
                .plus(4, START.plusSeconds(180));
        assertThat(counts.until(START.plusSeconds(180))).containsExactly(0, 0, 0, 0, 0, 0, 5, 1, 0, 4);
        assertThat(counts.until(START.plusSeconds(600))).containsExactly(1, 0, 4, 0, 0, 0, 0, 0, 0, 0);
        assertThat(counts.until(START.plusSeconds(6000))).containsOnly(0);
    }

    @Test
    void aClockThatIsSetBackLosesNothing() {
        MinuteCounts counts = MinuteCounts.NONE.plus(2, START).plus(1, START.minusSeconds(600));
        assertThat(counts.until(START)).last().isEqualTo(3);
    }
}
