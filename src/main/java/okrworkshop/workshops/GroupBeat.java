package okrworkshop.workshops;

import java.time.Duration;
import java.util.Optional;
import okrworkshop.templates.Beat;

/**
 * The beat that a group is in.
 *
 * @param at its index in the step
 * @param left until its planned end, as long as the timer runs; never negative; empty when the clock is another step's
 */
public record GroupBeat(Beat beat, int at, Optional<Duration> left) {}
