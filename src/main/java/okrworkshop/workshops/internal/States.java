package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;

/** Copies of a workshop with another state. */
final class States {
    private States() {}

    static Workshop with(Workshop now, Phase phase, int position, Timer timer) {
        return copy(now, phase, position, timer, now.groups());
    }

    /** At the beginning of a step. */
    static Workshop entering(Workshop now, int position, Timer timer) {
        return copy(now, Phase.RUNNING, position, timer, BeatMoves.first(now.groups()));
    }

    static Workshop with(Workshop now, Timer timer) {
        return copy(now, now.phase(), now.position(), timer, now.groups());
    }

    static Workshop with(Workshop now, List<Group> groups) {
        return copy(now, now.phase(), now.position(), now.timer(), groups);
    }

    private static Workshop copy(Workshop now, Phase phase, int position, Timer timer, List<Group> groups) {
        return new Workshop(
                now.id(),
                now.trainer(),
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
                now.createdAt());
    }
}
