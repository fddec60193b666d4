package okrworkshop.lint.rules;

import static okrworkshop.lint.RuleId.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import okrworkshop.lint.RuleId;

/** Which rule has the word when several find something in the same words. */
final class Precedence {
    private static final Map<RuleId, Set<RuleId>> SILENCES = Map.ofEntries(
            Map.entry(
                    X_PLACEHOLDER,
                    EnumSet.of(
                            KR_UNMEASURABLE,
                            KR_NO_METRIC,
                            KR_NO_BASELINE,
                            KR_FEATURE,
                            KR_TASK,
                            KR_OUTPUT,
                            KR_RESTATES_O,
                            O_PHRASE,
                            O_VAGUE,
                            O_METRIC)),
            Map.entry(X_KPI, EnumSet.of(O_TASK, KR_TASK, KR_OUTPUT, KR_FEATURE, O_PHRASE, O_VAGUE, O_BAU)),
            Map.entry(KR_WEAKVERB, EnumSet.of(KR_FEATURE, KR_OUTPUT, KR_TASK, KR_RESTATES_O)),
            Map.entry(KR_FEATURE, EnumSet.of(KR_OUTPUT, KR_TASK, KR_NO_BASELINE, KR_RESTATES_O)),
            Map.entry(KR_OUTPUT, EnumSet.of(KR_TASK, KR_NO_BASELINE)),
            Map.entry(KR_TASK, EnumSet.of(KR_RESTATES_O)),
            Map.entry(KR_DIRECTION, EnumSet.of(KR_NO_BASELINE)),
            Map.entry(O_PHRASE, EnumSet.of(O_VAGUE, O_TASK)),
            Map.entry(O_BAU, EnumSet.of(O_VAGUE, O_TASK, O_PHRASE)),
            Map.entry(O_MULTI, EnumSet.of(O_VAGUE, O_TASK, O_PHRASE)),
            Map.entry(O_TASK, EnumSet.of(O_VAGUE)),
            Map.entry(X_BUZZ, EnumSet.of(O_VAGUE)));

    private Precedence() {}

    /** Takes away what others silence. */
    static void settle(Map<RuleId, Hit> hits) {
        // In the order of precedence: a silenced rule silences nothing.
        for (RuleId rule :
                Set.copyOf(hits.keySet()).stream().sorted(Precedence::byRank).toList()) {
            if (hits.containsKey(rule)) {
                SILENCES.getOrDefault(rule, Set.of()).forEach(hits::remove);
            }
        }
    }

    private static int byRank(RuleId a, RuleId b) {
        return Integer.compare(rank(a), rank(b));
    }

    private static int rank(RuleId rule) {
        return switch (rule) {
            case X_PLACEHOLDER -> 0;
            case X_KPI -> 1;
            case KR_WEAKVERB, O_MULTI -> 2;
            case KR_FEATURE, O_BAU -> 3;
            case KR_OUTPUT -> 4;
            default -> 5;
        };
    }
}
