package okrworkshop.workshops;

import java.time.Duration;
import java.time.Instant;

/** The one timer of a workshop, on the server's clock. */
public sealed interface Timer {
    Duration total();

    /** Time left, never negative. */
    Duration left(Instant now);

    /** The same clock for somebody who has more time, or less when negative. */
    Timer longer(Duration by);

    /** Not started in this step. */
    record Idle(Duration total) implements Timer {
        @Override
        public Timer longer(Duration by) {
            return by.isZero() ? this : new Idle(positive(total.plus(by)));
        }

        @Override
        public Duration left(Instant now) {
            return total;
        }
    }

    record Running(Duration total, Instant endsAt) implements Timer {
        @Override
        public Timer longer(Duration by) {
            return by.isZero() ? this : new Running(positive(total.plus(by)), endsAt.plus(by));
        }

        @Override
        public Duration left(Instant now) {
            return positive(Duration.between(now, endsAt));
        }
    }

    record Paused(Duration total, Duration remaining) implements Timer {
        @Override
        public Timer longer(Duration by) {
            return by.isZero() ? this : new Paused(positive(total.plus(by)), positive(remaining.plus(by)));
        }

        @Override
        public Duration left(Instant now) {
            return remaining;
        }
    }

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
