package okrworkshop.report;

import java.time.Duration;
import java.util.Optional;
import okrworkshop.templates.StepTemplate;

/**
 * How long a step was to take, and took.
 *
 * @param spent by the room
 * @param own of the groups that went by themselves; empty while all go together
 */
public record TimeSpent(StepTemplate step, Duration planned, Duration spent, Optional<Range> own) {
    /** By how much it took longer; below zero when it was shorter. */
    public Duration difference() {
        return spent.minus(planned);
    }

    /** Whether anybody was there. */
    public boolean entered() {
        return !spent.isZero() || own.isPresent();
    }

    /** Of the groups that were in the step. */
    public record Range(Duration shortest, Duration longest) {}
}
