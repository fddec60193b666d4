package okrworkshop.lint;

import java.util.List;
import java.util.Optional;

/**
 * What one rule says about a set.
 *
 * @param places what it is about; empty when it is about all
 */
public record SetFinding(RuleId rule, Severity severity, List<Place> places, Optional<Move> move) {
    public SetFinding {
        places = List.copyOf(places);
    }

    /** One thing of a set, by its place among all of its kind. */
    public record Place(Thing thing, int index) {}

    /** What a place is of. */
    public enum Thing {
        OBJECTIVE,
        KEY_RESULT,
        TASK,
        RESOURCE
    }
}
