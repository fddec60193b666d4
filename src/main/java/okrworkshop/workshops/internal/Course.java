package okrworkshop.workshops.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/** The moves of a workshop through its agenda. Pure: the next state out of the present one. */
final class Course {
    private Course() {}

    static Change start(Workshop now) {
        return switch (now.phase()) {
            case LOBBY ->
                Change.to(
                        States.entering(now, 0, ready(now, 0)),
                        "started",
                        now.template().steps().getFirst().id());
            case RUNNING -> Change.none(now);
            case CLOSED -> throw new RefusedException("workshop.not-running");
        };
    }

    static Change moveTo(Workshop now, int position) {
        requireRunning(now);
        StepTemplate step = step(now, position);
        boolean there =
                position == now.position() && now.groups().stream().allMatch(group -> group.position() == position);
        return there
                ? Change.none(now)
                : Change.to(States.entering(now, position, ready(now, position)), "moved", step.id());
    }

    /** When that brings the last ones to where all others are already, the whole room is there and its clock stands ready. */
    static Change moveGroups(Workshop now, Set<GroupId> moving, int position) {
        requireRunning(now);
        StepTemplate step = step(now, position);
        moving.forEach(id -> group(now, id));
        List<Group> groups = now.groups().stream()
                .map(group ->
                        moving.contains(group.id()) && group.position() != position ? group.entering(position) : group)
                .toList();
        if (groups.equals(now.groups())) {
            return Change.none(now);
        }
        Workshop moved = States.with(now, groups);
        boolean together =
                position != now.position() && groups.stream().allMatch(group -> group.position() == position);
        return together
                ? Change.to(States.with(moved, Phase.RUNNING, position, ready(now, position)), "moved", step.id())
                : Change.to(moved, "groups-moved", step.id() + " " + numbers(now, moving));
    }

    /** A group goes one step by itself, where the trainer lets groups do that. */
    static Change moveOwn(Workshop now, GroupId group, int position) {
        requireRunning(now);
        if (!now.rules().ownPace()) {
            throw new RefusedException("step.trainer-only");
        }
        step(now, position);
        if (Math.abs(position - group(now, group).position()) > 1) {
            throw new RefusedException("step.one-at-a-time");
        }
        return moveGroups(now, Set.of(group), position);
    }

    /** Puts room and groups back to where they were before a move; what else has changed since stays. */
    static Change undo(Workshop now, Workshop before) {
        requireRunning(now);
        List<Group> groups = now.groups().stream()
                .map(group -> before.group(group.id())
                        .map(former -> group.entering(former.position())
                                .at(former.beat())
                                .with(former.extra()))
                        .orElseGet(() -> group.entering(before.position())))
                .toList();
        Workshop back = States.with(States.with(now, groups), before.phase(), before.position(), before.timer());
        return Change.to(back, "move-undone", before.step().id());
    }

    /** Gives one group time, or takes it; time given after the end counts from now. */
    static Change changeTimer(Workshop now, GroupId id, Duration by, Instant at) {
        requireRunning(now);
        Group group = group(now, id);
        Duration extra = TimerMoves.extra(now.timer(), group.extra(), by, at);
        Workshop changed = States.with(
                now,
                now.groups().stream()
                        .map(each -> each.equals(group) ? each.with(extra) : each)
                        .toList());
        return extra.equals(group.extra())
                ? Change.none(now)
                : Change.to(changed, "group-timer-changed", by.toSeconds() + " " + group.number());
    }

    /** A clock that nobody has started yet stands at the new length of its step; what was set up for good stays. */
    static Change allow(Workshop now, Rules wanted) {
        Rules rules = new Rules(
                wanted.ownPace(),
                wanted.minutes(),
                now.rules().seating(),
                now.rules().sizes(),
                now.rules().tailoring(),
                now.rules().words(),
                now.rules().profile());
        if (rules.equals(now.rules())) {
            return Change.none(now);
        }
        Workshop changed = States.with(now, rules);
        boolean untouched = now.timer().equals(ready(now, now.position()));
        Workshop next = untouched ? States.with(changed, ready(changed, now.position())) : changed;
        return Change.to(next, "rules-changed", rules.ownPace() ? "own-pace" : "");
    }

    /** Other words for the writing hints; the rest of the rules stays as it is. */
    static Change word(Workshop now, ExtraWords words) {
        return words.equals(now.rules().words())
                ? Change.none(now)
                : Change.to(States.with(now, now.rules().wording(words)), "words-changed", "");
    }

    /** Hints that speak otherwise; the rest of the rules stays as it is. */
    static Change weigh(Workshop now, Profile profile) {
        return profile == now.rules().profile()
                ? Change.none(now)
                : Change.to(States.with(now, now.rules().weighing(profile)), "profile-changed", profile.wireName());
    }

    static Group group(Workshop now, GroupId id) {
        return now.group(id).orElseThrow(() -> new RefusedException("group.unknown"));
    }

    private static StepTemplate step(Workshop now, int position) {
        if (position < 0 || position >= now.template().steps().size()) {
            throw new RefusedException("step.unknown");
        }
        return now.template().steps().get(position);
    }

    private static String numbers(Workshop now, Set<GroupId> ids) {
        return now.groups().stream()
                .filter(group -> ids.contains(group.id()))
                .map(group -> String.valueOf(group.number()))
                .collect(Collectors.joining(" "));
    }

    static Change close(Workshop now, Instant at) {
        if (now.phase() == Phase.CLOSED) {
            return Change.none(now);
        }
        Timer timer = TimerMoves.pause(now.timer(), at);
        return Change.to(States.with(now, Phase.CLOSED, now.position(), timer), "closed", "");
    }

    /** @param started whether the workshop had left the lobby before it was closed */
    static Change reopen(Workshop now, boolean started) {
        if (now.phase() != Phase.CLOSED) {
            return Change.none(now);
        }
        Phase phase = started ? Phase.RUNNING : Phase.LOBBY;
        return Change.to(States.with(now, phase, now.position(), now.timer()), "reopened", "");
    }

    static Change startTimer(Workshop now, Instant at) {
        return timer(now, TimerMoves.start(now.timer(), at), "timer-started", "");
    }

    static Change pauseTimer(Workshop now, Instant at) {
        return timer(now, TimerMoves.pause(now.timer(), at), "timer-paused", "");
    }

    static Change changeTimer(Workshop now, Duration by, Instant at) {
        return timer(now, TimerMoves.change(now.timer(), by, at), "timer-changed", String.valueOf(by.toSeconds()));
    }

    static Change resetTimer(Workshop now) {
        return timer(now, ready(now, now.position()), "timer-reset", "");
    }

    /** The timer of a step before anybody starts it. */
    static Timer ready(Workshop workshop, int position) {
        StepTemplate step = workshop.template().steps().get(position);
        return new Timer.Idle(Duration.ofMinutes(workshop.minutes(step)));
    }

    private static Change timer(Workshop now, Timer timer, String event, String detail) {
        requireRunning(now);
        return timer.equals(now.timer()) ? Change.none(now) : Change.to(States.with(now, timer), event, detail);
    }

    static void requireRunning(Workshop now) {
        if (now.phase() != Phase.RUNNING) {
            throw new RefusedException("workshop.not-running");
        }
    }
}
