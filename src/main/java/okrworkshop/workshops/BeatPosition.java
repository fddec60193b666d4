package okrworkshop.workshops;

import java.time.Duration;

/**
 * Where a group is among the beats of the current step.
 *
 * @param at index of its beat
 * @param since how much of the step's time was gone when somebody put it there, in whole milliseconds
 */
public record BeatPosition(int at, Duration since) {
    /** Where every group begins a step. */
    public static final BeatPosition FIRST = new BeatPosition(0, Duration.ZERO);

    public BeatPosition {
        since = Duration.ofMillis(since.toMillis());
    }
}
