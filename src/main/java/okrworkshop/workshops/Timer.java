package okrworkshop.workshops;

import java.time.Duration;
import java.time.Instant;

/** The one timer of a workshop, on the server's clock. */
public sealed interface Timer {
    Duration total();

    /** Time left, never negative. */
    Duration left(Instant now);

    /** Not started in this step. */
    record Idle(Duration total) implements Timer {
        @Override
        public Duration left(Instant now) {
            return total;
        }
    }

    record Running(Duration total, Instant endsAt) implements Timer {
        @Override
        public Duration left(Instant now) {
            Duration left = Duration.between(now, endsAt);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    record Paused(Duration total, Duration remaining) implements Timer {
        @Override
        public Duration left(Instant now) {
            return remaining;
        }
    }
}
