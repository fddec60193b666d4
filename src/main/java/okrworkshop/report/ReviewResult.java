package okrworkshop.report;

import java.util.List;
import okrworkshop.workshops.Group;

/**
 * What reviewers said with one checklist in one step.
 *
 * @param items in the order of the checklist
 * @param groups that were reviewed, with their own sums
 */
public record ReviewResult(String step, String checklist, List<OfItem> items, List<OfGroup> groups) {
    public ReviewResult {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
    }

    /** Verdicts on one item, of all groups together. */
    public record OfItem(String item, String dimension, Verdicts verdicts) {}

    /** Verdicts on one group's draft, of all items together, and how many of them the group has answered. */
    public record OfGroup(Group group, Verdicts verdicts, int replies) {}

    /** How often something was said. */
    public record Verdicts(int yes, int partly, int no, int notApplicable, int open) {
        public static final Verdicts NONE = new Verdicts(0, 0, 0, 0, 0);

        /** All that could be said. */
        public int all() {
            return yes + partly + no + notApplicable + open;
        }

        public Verdicts and(String verdict) {
            return switch (verdict) {
                case "yes" -> new Verdicts(yes + 1, partly, no, notApplicable, open);
                case "partly" -> new Verdicts(yes, partly + 1, no, notApplicable, open);
                case "no" -> new Verdicts(yes, partly, no + 1, notApplicable, open);
                case "na" -> new Verdicts(yes, partly, no, notApplicable + 1, open);
                default -> new Verdicts(yes, partly, no, notApplicable, open + 1);
            };
        }
    }
}
