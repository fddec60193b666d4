package okrworkshop.workshops.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.Beat;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.StepBeat;
import okrworkshop.workshops.BeatPosition;
import okrworkshop.workshops.BeatSchedule;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** The ways of groups from beat to beat. Pure. */
final class BeatMoves {
    private BeatMoves() {}

    /** @param group empty for all */
    static Change move(Workshop now, Optional<GroupId> group, Beat beat, Instant at) {
        Course.requireRunning(now);
        Optional<Group> one = group.map(id -> now.group(id).orElseThrow(() -> new RefusedException("group.unknown")));
        int index = now.step().beats().stream().map(StepBeat::beat).toList().indexOf(beat);
        if (index < 0) {
            throw new RefusedException("beat.unknown");
        }
        var position = new BeatPosition(index, gone(now, at));
        Workshop moved = each(
                now,
                other -> other.beat().at() == index
                                || one.isPresent() && !one.get().equals(other)
                        ? other
                        : other.at(position));
        String detail = beat.wireName() + one.map(found -> " " + found.number()).orElse("");
        return moved == now ? Change.none(now) : Change.to(moved, "beat-moved", detail);
    }

    static Change moveOwn(Workshop now, GroupId group, Beat beat, Instant at) {
        Course.requireRunning(now);
        if (now.step().beatsBy() != BeatsBy.GROUP) {
            throw new RefusedException("beat.trainer-only");
        }
        return move(now, Optional.of(group), beat, at);
    }

    /**
     * With what time has brought until now.
     *
     * @return the same instance when that is nothing
     */
    static Workshop settled(Workshop now, Instant at) {
        BeatSchedule schedule = BeatSchedule.of(now, at);
        if (schedule.beats().isEmpty()) {
            return now;
        }
        return each(now, group -> {
            int reached = schedule.reached(group.beat());
            return reached == group.beat().at()
                    ? group
                    : group.at(new BeatPosition(reached, group.beat().since()));
        });
    }

    /** Nobody was put anywhere at a time of the step that, after a change of the timer, is still to come. */
    static Workshop rebased(Workshop now, Instant at) {
        Duration gone = gone(now, at);
        return each(
                now,
                group -> group.beat().since().compareTo(gone) > 0
                        ? group.at(new BeatPosition(group.beat().at(), gone))
                        : group);
    }

    static List<Group> first(List<Group> groups) {
        return groups.stream().map(group -> group.at(BeatPosition.FIRST)).toList();
    }

    private static Workshop each(Workshop now, UnaryOperator<Group> change) {
        List<Group> groups = now.groups().stream().map(change).toList();
        return groups.equals(now.groups()) ? now : States.with(now, groups);
    }

    private static Duration gone(Workshop now, Instant at) {
        return BeatSchedule.of(now, at).gone();
    }
}
