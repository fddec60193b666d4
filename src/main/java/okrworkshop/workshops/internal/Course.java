package okrworkshop.workshops.internal;

import java.time.Duration;
import java.time.Instant;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Phase;
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
        if (position < 0 || position >= now.template().steps().size()) {
            throw new RefusedException("step.unknown");
        }
        if (position == now.position()) {
            return Change.none(now);
        }
        StepTemplate step = now.template().steps().get(position);
        return Change.to(States.entering(now, position, ready(now, position)), "moved", step.id());
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
        return new Timer.Idle(Duration.ofMinutes(step.minutes().getOrDefault(workshop.preset(), 0)));
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
