package okrworkshop.workshops;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.GroupId;

/**
 * What a trainer decides about a later meeting; goal above, language and group size are those of the earlier workshop.
 *
 * @param template one that goes on, or any other: then a new cycle begins
 * @param groups of the earlier workshop that meet again
 * @param cycle of a new cycle; empty for the time after the earlier one, which is as long. A meeting that goes on keeps its cycle
 */
public record MeetingPlan(String template, String title, String preset, List<GroupId> groups, Optional<Cycle> cycle) {
    public MeetingPlan {
        groups = List.copyOf(groups);
    }

    /** The first and the last day. */
    public record Cycle(LocalDate start, LocalDate end) {
        /** As many months as the earlier one, right after it. */
        public static Cycle after(LocalDate start, LocalDate end) {
            long months = Math.max(1, Math.round((end.toEpochDay() - start.toEpochDay() + 1) / MONTH));
            LocalDate next = end.plusDays(1);
            return new Cycle(next, next.plusMonths(months).minusDays(1));
        }

        private static final double MONTH = 30.44;
    }

    /** In the cycle that follows from the method. */
    public MeetingPlan(String template, String title, String preset, List<GroupId> groups) {
        this(template, title, preset, groups, Optional.empty());
    }
}
