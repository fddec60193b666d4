package okrworkshop.attention;

import java.time.Instant;
import java.util.Optional;

/**
 * What a group wants from the trainer, for its tile.
 *
 * @param waiting calls for help to which nobody is on the way
 * @param coming calls to which somebody is
 * @param since when the oldest of all these began
 * @param ready members who are here and say that they are ready
 * @param here members who are here
 * @param done whether the group is ready: everybody who is here, or a member says so for all
 */
public record GroupAttention(int waiting, int coming, Optional<Instant> since, int ready, int here, boolean done) {
    public static final GroupAttention NONE = new GroupAttention(0, 0, Optional.empty(), 0, 0, false);
}
