package okrworkshop.report;

import java.util.List;
import java.util.OptionalInt;
import okrworkshop.reviews.Reviews.Remark;
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

    /**
     * Verdicts on one item, of all groups together.
     *
     * @param split drafts of which several reviewers said different things
     */
    public record OfItem(String item, String dimension, Verdicts verdicts, int split) {}

    /**
     * Verdicts on one group's draft, of all items together.
     *
     * @param replies how many of them the group has answered
     * @param waived how many the trainer let pass
     * @param rechecked how many of them were looked at again
     * @param unresolved how many are still "no"; what was let pass is not among them
     * @param selfCheck whether the group looked at its own draft, since nobody else did
     * @param told what reviewers want to learn, and the risks that they see, once submitted
     */
    public record OfGroup(
            Group group,
            Verdicts verdicts,
            int replies,
            int waived,
            int rechecked,
            int unresolved,
            boolean selfCheck,
            List<Remark> told) {
        public OfGroup {
            told = List.copyOf(told);
        }

        /** How many of them ask for an answer. */
        public int asked() {
            return verdicts.partly() + verdicts.no();
        }
    }

    /** How often something was said. */
    public record Verdicts(int yes, int partly, int no, int notApplicable, int open) {
        public static final Verdicts NONE = new Verdicts(0, 0, 0, 0, 0);

        /** All that could be said. */
        public int all() {
            return yes + partly + no + notApplicable + open;
        }

        /** A yes counts 100, a partly 50, a no 0; empty where none of them was said. */
        public OptionalInt mean() {
            int said = yes + partly + no;
            return said == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round((100f * yes + 50f * partly) / said));
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
