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

    /** @param group empty for all that are in the room's step */
    static Change move(Workshop now, Optional<GroupId> group, Beat beat, Instant at) {
        Course.requireRunning(now);
        Optional<Group> one = group.map(id -> Course.group(now, id));
        List<StepBeat> beats = one.map(now::seenBy).orElse(now).step().beats();
        int index = beats.stream().map(StepBeat::beat).toList().indexOf(beat);
        if (index < 0) {
            throw new RefusedException("beat.unknown");
        }
        Workshop moved = each(
                now,
                other -> concerns(now, one, other) && other.beat().at() != index
                        ? other.at(new BeatPosition(index, gone(now, other, at)))
                        : other);
        String detail = beat.wireName() + one.map(found -> " " + found.number()).orElse("");
        return moved == now ? Change.none(now) : Change.to(moved, "beat-moved", detail);
    }

    private static boolean concerns(Workshop now, Optional<Group> one, Group group) {
        return one.map(group::equals).orElse(group.position() == now.position());
    }

    static Change moveOwn(Workshop now, GroupId group, Beat beat, Instant at) {
        Course.requireRunning(now);
        if (now.seenBy(Course.group(now, group)).step().beatsBy() != BeatsBy.GROUP) {
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
        return each(now, group -> {
            BeatSchedule schedule = BeatSchedule.of(now, group, at);
            int reached = schedule.beats().isEmpty() ? group.beat().at() : schedule.reached(group.beat());
            return reached == group.beat().at()
                    ? group
                    : group.at(new BeatPosition(reached, group.beat().since()));
        });
    }

    /** Nobody was put anywhere at a time of the step that, after a change of the timer, is still to come. */
    static Workshop rebased(Workshop now, Instant at) {
        return each(now, group -> {
            Duration gone = gone(now, group, at);
            return group.beat().since().compareTo(gone) > 0
                    ? group.at(new BeatPosition(group.beat().at(), gone))
                    : group;
        });
    }

    private static Workshop each(Workshop now, UnaryOperator<Group> change) {
        List<Group> groups = now.groups().stream().map(change).toList();
        return groups.equals(now.groups()) ? now : States.with(now, groups);
    }

    private static Duration gone(Workshop now, Group group, Instant at) {
        return BeatSchedule.of(now, group, at).gone();
    }
}
