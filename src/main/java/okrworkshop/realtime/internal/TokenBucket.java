package okrworkshop.realtime.internal;

import java.time.Duration;
import java.time.Instant;

/** Allows a burst and then a steady rate. A clock that jumps back gives nothing, one that jumps ahead a full bucket. */
final class TokenBucket {
    private final double perMilli;
    private final double burst;
    private double tokens;
    private Instant last;

    TokenBucket(int perSecond, int burst, Instant now) {
        this.perMilli = perSecond / 1000.0;
        this.burst = burst;
        this.tokens = burst;
        this.last = now;
    }

    /** Takes one, ahead of time when there is none. @return how long the caller must wait before it goes on */
    synchronized Duration take(Instant now) {
        refill(now);
        tokens -= 1;
        return tokens >= 0 ? Duration.ZERO : Duration.ofMillis((long) Math.ceil(-tokens / perMilli));
    }

    /** Takes one when there is one. */
    synchronized boolean tryTake(Instant now) {
        refill(now);
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }

    /** Whether forgetting it changes nothing. */
    synchronized boolean isFull(Instant now) {
        refill(now);
        return tokens >= burst;
    }

    private void refill(Instant now) {
        long millis = Math.max(0, Duration.between(last, now).toMillis());
        if (millis > 0) {
            tokens = Math.min(burst, tokens + millis * perMilli);
        }
        if (millis > 0 || now.isBefore(last)) {
            last = now;
        }
    }
}
