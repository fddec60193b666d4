package okrworkshop.workshops;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Purpose;

/**
 * Where a group stands in its step.
 *
 * @param cards cards of the step's kinds
 * @param lastActivity time of the last operation
 * @param rounds of the step that are open
 */
public record GroupProgress(
        Group group,
        int seats,
        int present,
        int cards,
        List<GateState> done,
        Optional<Instant> lastActivity,
        List<OpenRound> rounds,
        Pulse pulse,
        BoardPicture picture) {
    public GroupProgress {
        done = List.copyOf(done);
        rounds = List.copyOf(rounds);
    }

    /** Of a group about whose movement nothing is known. */
    public GroupProgress(
            Group group,
            int seats,
            int present,
            int cards,
            List<GateState> done,
            Optional<Instant> lastActivity,
            List<OpenRound> rounds) {
        this(group, seats, present, cards, done, lastActivity, rounds, Pulse.NONE, BoardPicture.NONE);
    }

    public long met() {
        return done.stream().filter(GateState::met).count();
    }

    /**
     * A round in which people write, vote or score.
     *
     * @param hidden whether nobody sees yet what the others give
     * @param cards written in it
     * @param people who have given something, each of those who share a device for themselves
     * @param voices how many could
     */
    public record OpenRound(Purpose purpose, boolean hidden, int cards, int people, int voices) {
        /** What people do in it: {@code write}, {@code vote} or {@code score}. */
        public String what() {
            return purpose.wireName();
        }
    }

    /**
     * A condition of the definition of done.
     *
     * @param have how much there is, in the condition's own unit
     * @param need how much it takes
     * @param missing ids of the first cards to look at, {@link #NAMED} at most; none when the condition is met, when no
     *     card is to blame, and never one that somebody in the group must not see
     */
    public record GateState(String id, boolean met, int have, int need, List<String> missing) {
        /** Most cards that a condition names. */
        public static final int NAMED = 20;

        public GateState {
            missing = List.copyOf(missing);
        }

        /** Without cards. */
        public GateState(String id, boolean met, int have, int need) {
            this(id, met, have, need, List.of());
        }
    }
}
