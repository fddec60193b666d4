package okrworkshop.workshops.internal;

import java.time.Duration;
import java.time.Instant;
import okrworkshop.workshops.Timer;

/** What can be done with a timer. A timer that ran out stays as it is until it is given time or set anew. */
final class TimerMoves {
    private TimerMoves() {}

    static Timer start(Timer now, Instant at) {
        return switch (now) {
            case Timer.Idle idle -> new Timer.Running(idle.total(), at.plus(idle.total()));
            case Timer.Paused paused -> new Timer.Running(paused.total(), at.plus(paused.remaining()));
            case Timer.Running running -> running;
        };
    }

    static Timer pause(Timer now, Instant at) {
        return switch (now) {
            case Timer.Running running when !over(running, at) -> new Timer.Paused(running.total(), running.left(at));
            case Timer.Running running -> running;
            case Timer.Idle idle -> idle;
            case Timer.Paused paused -> paused;
        };
    }

    static Timer change(Timer now, Duration by, Instant at) {
        Duration total = bounded(now.total(), by);
        Duration left = bounded(now.left(at), by);
        return switch (now) {
            case Timer.Idle idle -> new Timer.Idle(total);
            case Timer.Running running -> new Timer.Running(total, at.plus(left));
            case Timer.Paused paused -> new Timer.Paused(total, left);
        };
    }

    /**
     * Time of one group beside the room's clock after a change.
     *
     * @param own what it has now
     */
    static Duration extra(Timer room, Duration own, Duration by, Instant at) {
        Timer.Idle still = new Timer.Idle(room.longer(own).left(at));
        Duration wanted = change(still, by, at).total();
        return switch (room) {
            case Timer.Idle idle -> wanted.minus(idle.total());
            case Timer.Paused paused -> wanted.minus(paused.remaining());
            case Timer.Running running -> Duration.between(running.endsAt(), at.plus(wanted));
        };
    }

    static boolean over(Timer timer, Instant at) {
        return timer instanceof Timer.Running && timer.left(at).isZero();
    }

    /** Between zero and a day, whatever was asked for. */
    private static Duration bounded(Duration now, Duration by) {
        long seconds = Math.clamp(by.toSeconds(), -Limit.TIMER.toSeconds(), Limit.TIMER.toSeconds());
        Duration then = now.plusSeconds(seconds);
        if (then.isNegative()) {
            return Duration.ZERO;
        }
        return then.compareTo(Limit.TIMER) > 0 ? Limit.TIMER : then;
    }
}
