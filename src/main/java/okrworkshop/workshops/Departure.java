package okrworkshop.workshops;

import java.time.Instant;
import java.util.List;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * A step that was left before all groups had met its definition of done. Kept for ever.
 *
 * @param by the trainer
 * @param step id of the step that was left
 * @param reason why it was left nevertheless, empty when none was given
 */
public record Departure(WorkshopId workshop, Instant at, PersonId by, String step, String reason, List<Unmet> unmet) {
    /** UTF-16 units of a reason. */
    public static final int REASON = 500;

    public Departure {
        unmet = List.copyOf(unmet);
    }

    /** Conditions that the group had not met. */
    public List<Unmet> of(GroupId group) {
        return unmet.stream().filter(gap -> gap.group().equals(group)).toList();
    }

    /** Groups with at least one gap, each once. */
    public List<GroupId> groups() {
        return unmet.stream().map(Unmet::group).distinct().toList();
    }

    /**
     * A condition that a group had not met.
     *
     * @param condition its id in the step
     * @param have how much there was, in the condition's own unit
     * @param need how much it takes
     */
    public record Unmet(GroupId group, String condition, int have, int need) {}
}
