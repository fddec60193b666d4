package okrworkshop.workshops;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a group is moving.
 *
 * @param unchangedSince since when the same conditions are met; empty when that is not known
 * @param perMinute operations in the last minutes, oldest first, the running minute last
 */
public record Pulse(Optional<Instant> unchangedSince, List<Integer> perMinute) {
    /** Nothing is known. */
    public static final Pulse NONE = new Pulse(Optional.empty(), List.of());

    /** Minutes that are counted. */
    public static final int MINUTES = 10;

    public Pulse {
        perMinute = List.copyOf(perMinute);
    }
}
