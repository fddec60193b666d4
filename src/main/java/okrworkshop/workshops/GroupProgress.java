package okrworkshop.workshops;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a group stands in the current step.
 *
 * @param cards cards of the step's kinds
 * @param lastActivity time of the last operation
 */
public record GroupProgress(
        Group group, int seats, int present, int cards, List<GateState> done, Optional<Instant> lastActivity) {
    public GroupProgress {
        done = List.copyOf(done);
    }

    public long met() {
        return done.stream().filter(GateState::met).count();
    }

    /**
     * A condition of the definition of done.
     *
     * @param have how much there is, in the condition's own unit
     * @param need how much it takes
     */
    public record GateState(String id, boolean met, int have, int need) {}
}
