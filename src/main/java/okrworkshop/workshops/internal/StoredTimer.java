package okrworkshop.workshops.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okrworkshop.workshops.Timer;

/** A timer as columns. */
record StoredTimer(String state, long totalMs, long leftMs, Optional<Instant> endsAt) {
    static final String IDLE = "IDLE";
    private static final String RUNNING = "RUNNING";
    private static final String PAUSED = "PAUSED";

    static StoredTimer of(Timer timer) {
        long total = timer.total().toMillis();
        return switch (timer) {
            case Timer.Idle idle -> new StoredTimer(IDLE, total, 0, Optional.empty());
            case Timer.Running running -> new StoredTimer(RUNNING, total, 0, Optional.of(running.endsAt()));
            case Timer.Paused paused ->
                new StoredTimer(PAUSED, total, paused.remaining().toMillis(), Optional.empty());
        };
    }

    Timer timer() {
        Duration total = Duration.ofMillis(totalMs);
        return switch (state) {
            case RUNNING -> new Timer.Running(total, endsAt.orElseThrow());
            case PAUSED -> new Timer.Paused(total, Duration.ofMillis(leftMs));
            default -> new Timer.Idle(total);
        };
    }
}
