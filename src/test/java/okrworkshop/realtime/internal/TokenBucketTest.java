package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private final Instant start = Instant.parse("2026-03-01T10:00:00Z");
    private final TokenBucket bucket = new TokenBucket(40, 120, start);

    @Test
    void L2_aBurstPassesAndTheRestWaits() {
        for (int i = 0; i < 120; i++) {
            assertThat(bucket.take(start)).isZero();
        }
        assertThat(bucket.take(start)).isEqualTo(Duration.ofMillis(25));
        assertThat(bucket.take(start)).isEqualTo(Duration.ofMillis(50));
        assertThat(bucket.take(start.plusSeconds(1))).isZero();
    }

    @Test
    void L2_presenceIsLeftOutInstead() {
        for (int i = 0; i < 120; i++) {
            assertThat(bucket.tryTake(start)).isTrue();
        }
        assertThat(bucket.tryTake(start)).isFalse();
        assertThat(bucket.tryTake(start.plusMillis(25))).isTrue();
    }

    @Test
    void aClockThatJumpsBackGivesNothingAndDoesNotBlock() {
        for (int i = 0; i < 120; i++) {
            bucket.take(start);
        }
        Instant back = start.minusSeconds(3_600);
        assertThat(bucket.take(back)).isEqualTo(Duration.ofMillis(25));
        assertThat(bucket.take(back.plusSeconds(1))).isZero();
    }
}
