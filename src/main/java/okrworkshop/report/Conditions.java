package okrworkshop.report;

import java.util.List;
import java.util.Optional;
import okrworkshop.workshops.Group;

/** What a group had met of each step's definition of done, when it left the step or as it stands. */
public record Conditions(Group group, List<OfStep> steps) {
    public Conditions {
        steps = List.copyOf(steps);
    }

    /**
     * @param state how far the group is with the step
     * @param all conditions of the step
     * @param open ids of those that are not met
     * @param reason why the step was left nevertheless; may be empty
     */
    public record OfStep(String step, State state, int all, List<String> open, Optional<String> reason) {
        public OfStep {
            open = List.copyOf(open);
        }

        public int met() {
            return all - open.size();
        }
    }

    /** How far a group is with a step. */
    public enum State {
        /** It has not been there. */
        AHEAD,
        /** It is there: what is met now. */
        NOW,
        /** It has left it: what was met then. */
        LEFT,
        /** It went on by itself, and nobody noted what was met. */
        UNKNOWN
    }
}
