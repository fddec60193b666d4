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
 */
public record BeatSchedule(List<StepBeat> beats, Duration total, Duration gone) {
    private static final int WHOLE = 100;

    public BeatSchedule {
        beats = List.copyOf(beats);
    }

    /** Without beats when the step has none or the workshop is not running. */
    public static BeatSchedule of(Workshop now, Instant at) {
        Timer timer = now.timer();
        return new BeatSchedule(
                now.phase() == Phase.RUNNING ? now.step().beats() : List.of(),
                timer.total(),
                timer.total().minus(timer.left(at)));
    }

    /** Where the position has got to by now. */
    public int reached(BeatPosition position) {
        Duration since = position.since().compareTo(gone) < 0 ? position.since() : gone;
        int planned = planned(gone);
        int reached = planned > planned(since) ? Math.max(position.at(), planned) : position.at();
        return Math.clamp(reached, 0, Math.max(0, beats.size() - 1));
    }

    /** The group's beat as it was entered, empty without beats. */
    public Optional<GroupBeat> beat(Group group) {
        if (beats.isEmpty()) {
            return Optional.empty();
        }
        int at = Math.clamp(group.beat().at(), 0, beats.size() - 1);
        Duration left = end(Math.max(at, planned(gone))).minus(gone);
        return Optional.of(new GroupBeat(beats.get(at).beat(), at, left.isNegative() ? Duration.ZERO : left));
    }

    /** Time until the next part ends and another one begins, while the timer runs. */
    public Optional<Duration> untilNext() {
        int planned = planned(gone);
        return planned + 1 < beats.size() ? Optional.of(end(planned).minus(gone)) : Optional.empty();
    }

    private int planned(Duration moment) {
        int ended = 0;
        while (ended + 1 < beats.size() && end(ended).compareTo(moment) <= 0) {
            ended++;
        }
        return ended;
    }

    private Duration end(int index) {
        int percent =
                beats.subList(0, index + 1).stream().mapToInt(StepBeat::part).sum();
        return total.multipliedBy(percent).dividedBy(WHOLE);
    }
}
