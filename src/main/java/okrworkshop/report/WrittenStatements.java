package okrworkshop.report;

import java.util.List;
import okrworkshop.lint.RuleId;

/**
 * How objectives and key results are written, of the whole workshop: what everybody of a group may see, counted without names.
 *
 * @param statements that were looked at
 * @param groups with at least one statement
 * @param mistakes the most frequent one first
 */
public record WrittenStatements(int statements, int groups, List<Mistake> mistakes) {
    /** While nobody has written. */
    public static final WrittenStatements NONE = new WrittenStatements(0, 0, List.of());

    public WrittenStatements {
        mistakes = List.copyOf(mistakes);
    }

    /**
     * One kind of mistake.
     *
     * @param statements that have it
     * @param groups in which somebody made it
     */
    public record Mistake(RuleId rule, int statements, int groups) {}
}
