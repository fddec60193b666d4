package okrworkshop.workshops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okrworkshop.templates.StepBeat;

/**
 * The beats of the current step along its time. At the end of a part every group that is behind joins the plan; a group
 * that was put ahead stays, and between two ends each group stays where it was put. Pure.
 *
 * @param total length of the step
 * @param gone of it
 * @param timed whether the clock belongs to the step; it does not for a group that is in another step than the room
 */
public record BeatSchedule(List<StepBeat> beats, Duration total, Duration gone, boolean timed) {
    public BeatSchedule {
        beats = List.copyOf(beats);
    }

    /** Of a step along its own clock. */
    public BeatSchedule(List<StepBeat> beats, Duration total, Duration gone) {
        this(beats, total, gone, true);
    }

    /** Of the room's step on the room's clock; without beats when the step has none or the workshop is not running. */
    public static BeatSchedule of(Workshop now, Instant at) {
        return schedule(now, at);
    }

    /** Of the group's step: along the group's time, or with no time when the group is in another step than the room. */
    public static BeatSchedule of(Workshop now, Group group, Instant at) {
        Workshop here = now.seenBy(group);
        return here.position() == now.position()
                ? schedule(here, at)
                : new BeatSchedule(beats(here), Duration.ZERO, Duration.ZERO, false);
    }

    private static BeatSchedule schedule(Workshop now, Instant at) {
        Timer timer = now.timer();
        return new BeatSchedule(beats(now), timer.total(), timer.total().minus(timer.left(at)));
    }

    private static List<StepBeat> beats(Workshop now) {
        return now.phase() == Phase.RUNNING ? now.step().beats() : List.of();
    }

    /** Where the position has got to by now. */
    public int reached(BeatPosition position) {
        if (!timed) {
            return bounded(position.at());
        }
        Duration since = position.since().compareTo(gone) < 0 ? position.since() : gone;
        int planned = planned(gone);
        int reached = planned > planned(since) ? Math.max(position.at(), planned) : position.at();
        return bounded(reached);
    }

    /** The group's beat as it was entered, empty without beats. */
    public Optional<GroupBeat> beat(Group group) {
        if (beats.isEmpty()) {
            return Optional.empty();
        }
        int at = bounded(group.beat().at());
        return Optional.of(new GroupBeat(beats.get(at).beat(), at, timed ? Optional.of(left(at)) : Optional.empty()));
    }

    /** Time until the next part ends and another one begins, while the timer runs. */
    public Optional<Duration> untilNext() {
        if (!timed) {
            return Optional.empty();
        }
        int planned = planned(gone);
        return planned + 1 < beats.size() ? Optional.of(end(planned).minus(gone)) : Optional.empty();
    }

    private Duration left(int at) {
        Duration left = end(Math.max(at, planned(gone))).minus(gone);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private int bounded(int at) {
        return Math.clamp(at, 0, Math.max(0, beats.size() - 1));
    }

    private int planned(Duration moment) {
        int ended = 0;
        while (ended + 1 < beats.size() && end(ended).compareTo(moment) <= 0) {
            ended++;
        }
        return ended;
    }

    private Duration end(int index) {
        int parts = parts(beats.subList(0, index + 1));
        return total.multipliedBy(parts).dividedBy(Math.max(1, parts(beats)));
    }

    private static int parts(List<StepBeat> some) {
        return some.stream().mapToInt(StepBeat::part).sum();
    }
}
