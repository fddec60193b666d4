package okrworkshop.writing;

import java.util.EnumMap;
import java.util.Map;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Severity;

/**
 * What the lint finds in a draft, in the profile {@link Profile#FEISHU}.
 *
 * @param objectives that are written, empty ones not counted
 * @param keyResults the same of key results
 * @param byRule how many statements each rule speaks about; only rules that speak
 */
public record Mistakes(int objectives, int keyResults, int errors, int warnings, Map<RuleId, Integer> byRule) {
    /** Of a draft without a statement. */
    public static final Mistakes NONE = new Mistakes(0, 0, 0, 0, Map.of());

    public Mistakes {
        byRule = Map.copyOf(byRule);
    }

    /** With one more finding about a statement. */
    public Mistakes and(RuleId rule, Severity severity) {
        var more = new EnumMap<RuleId, Integer>(RuleId.class);
        more.putAll(byRule);
        more.merge(rule, 1, Integer::sum);
        return new Mistakes(
                objectives,
                keyResults,
                errors + (severity == Severity.ERROR ? 1 : 0),
                warnings + (severity == Severity.WARN ? 1 : 0),
                more);
    }
}
