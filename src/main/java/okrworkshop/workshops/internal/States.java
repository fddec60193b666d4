package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/** Copies of a workshop with another state. */
final class States {
    private States() {}

    static Workshop with(Workshop now, Phase phase, int position, Timer timer) {
        return copy(now, phase, position, timer, now.groups());
    }

    /** Everybody at the beginning of a step. */
    static Workshop entering(Workshop now, int position, Timer timer) {
        List<Group> groups =
                now.groups().stream().map(group -> group.entering(position)).toList();
        return copy(now, Phase.RUNNING, position, timer, groups);
    }

    static Workshop with(Workshop now, Timer timer) {
        return copy(now, now.phase(), now.position(), timer, now.groups());
    }

    static Workshop with(Workshop now, List<Group> groups) {
        return copy(now, now.phase(), now.position(), now.timer(), groups);
    }

    static Workshop with(Workshop now, Crew crew) {
        return copy(now, crew, now.rules(), now.phase(), now.position(), now.timer(), now.groups());
    }

    static Workshop with(Workshop now, Rules rules) {
        return copy(now, now.crew(), rules, now.phase(), now.position(), now.timer(), now.groups());
    }

    private static Workshop copy(Workshop now, Phase phase, int position, Timer timer, List<Group> groups) {
        return copy(now, now.crew(), now.rules(), phase, position, timer, groups);
    }

    private static Workshop copy(
            Workshop now, Crew crew, Rules rules, Phase phase, int position, Timer timer, List<Group> groups) {
        return new Workshop(
                now.id(),
                crew,
                now.code(),
                now.title(),
                now.parent(),
                now.cycleStart(),
                now.cycleEnd(),
                now.language(),
                now.preset(),
                now.groupSize(),
                now.template(),
                phase,
                position,
                timer,
                groups,
                rules,
                now.createdAt());
    }
}
