package okrworkshop.stage;

import java.time.Duration;
import java.time.Instant;
import okrworkshop.shared.PersonId;

/**
 * The announced move of the whole room to its next step.
 *
 * @param by who announced it
 * @param step id of the step to which it goes
 * @param at when
 * @param total time from the announcement on, with everything that was added
 * @param byItself whether it happens without a further word when nothing is left open
 * @param asks whether the time is over and the leader has to decide
 */
public record Coming(PersonId by, String step, Instant at, Duration total, boolean byItself, boolean asks) {
    /** Time left, never negative. */
    public Duration left(Instant now) {
        Duration left = Duration.between(now, at);
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean due(Instant now) {
        return !at.isAfter(now);
    }

    /** With more time; when it is over already, from now on. */
    public Coming longer(Duration by, Instant now) {
        Instant from = due(now) ? now : at;
        return new Coming(this.by, step, from.plus(by), total.plus(by), byItself, false);
    }

    /** Nothing happens by itself any more before somebody has decided. */
    public Coming asking() {
        return new Coming(by, step, at, total, byItself, true);
    }
}
