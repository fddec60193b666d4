package okrworkshop.workshops;

import java.time.Duration;
import okrworkshop.templates.Beat;

/**
 * The beat that a group is in.
 *
 * @param at its index in the step
 * @param left until its planned end, as long as the timer runs; never negative
 */
public record GroupBeat(Beat beat, int at, Duration left) {}
