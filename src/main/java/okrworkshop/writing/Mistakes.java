package okrworkshop.writing;

import java.util.EnumMap;
import java.util.Map;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Severity;

/**
 * What the lint finds in a draft, in the profile of the workshop. What the group keeps with a reason is no mistake and counts in
 * {@code waived} alone.
 *
 * @param objectives that are written, empty ones not counted
 * @param keyResults the same of key results
 * @param byRule how many statements each rule speaks about, 1 of a rule for the whole set; only rules that speak
 * @param waived errors that the group keeps with a reason
 */
public record Mistakes(
        int objectives, int keyResults, int errors, int warnings, Map<RuleId, Integer> byRule, int waived) {
    /** Of a draft without a statement. */
    public static final Mistakes NONE = new Mistakes(0, 0, 0, 0, Map.of());

    public Mistakes {
        byRule = Map.copyOf(byRule);
    }

    /** With nothing waived. */
    public Mistakes(int objectives, int keyResults, int errors, int warnings, Map<RuleId, Integer> byRule) {
        this(objectives, keyResults, errors, warnings, byRule, 0);
    }

    /** With one more finding about a statement or the set. */
    public Mistakes and(RuleId rule, Severity severity) {
        var more = new EnumMap<RuleId, Integer>(RuleId.class);
        more.putAll(byRule);
        more.merge(rule, 1, Integer::sum);
        return new Mistakes(
                objectives,
                keyResults,
                errors + (severity == Severity.ERROR ? 1 : 0),
                warnings + (severity == Severity.WARN ? 1 : 0),
                more,
                waived);
    }

    /** With one more finding that the group keeps. */
    public Mistakes andWaived(Severity severity) {
        return severity == Severity.ERROR
                ? new Mistakes(objectives, keyResults, errors, warnings, byRule, waived + 1)
                : this;
    }
}
