package okrworkshop.simulation;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.JsonNode;

/** Where the room is, as a participant hears it from the server. */
final class RoomStep {
    /** In the lobby, or after closing. */
    static final int NOWHERE = -1;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private int at = NOWHERE;

    RoomStep(SimulatedParticipant ear) {
        ear.listen(this::hear);
    }

    /** Position of the current step. */
    int at() {
        lock.lock();
        try {
            return at;
        } finally {
            lock.unlock();
        }
    }

    /** Waits a while until the room is there. */
    void await(int position) {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (at != position && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Pace.Stopped();
        } finally {
            lock.unlock();
        }
    }

    /** Waits a while until the room is somewhere else. */
    void awaitOther(int position) {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (at == position && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Pace.Stopped();
        } finally {
            lock.unlock();
        }
    }

    private void hear(JsonNode event) {
        if (!event.path("t").asString("").equals("room")) {
            return;
        }
        boolean running = event.path("phase").asString("").equals("running");
        lock.lock();
        try {
            at = running ? event.path("at").asInt(NOWHERE) : NOWHERE;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
