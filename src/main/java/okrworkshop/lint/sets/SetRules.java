package okrworkshop.lint.sets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import okrworkshop.lint.RuleId;

/** All rules for a set. */
public final class SetRules {
    private static final List<SetRule> ALL = List.of(
            new NoObjective(),
            new ManyObjectives(),
            new Unranked(),
            new SameObjective(),
            new SameKeyResult(),
            new FewKeyResults(),
            new ManyKeyResults(),
            new NoOwner(),
            new SharedOwner(),
            new NoParent(),
            new NoDate(),
            new DueOutside(),
            new SameDate(),
            new AllOutput(),
            new OneDimension(),
            new AllLagging(),
            new Weights(),
            new HighConfidence(),
            new LowConfidence(),
            new PartnerOpen(),
            new TaskWithoutOwner(),
            new TaskWithoutDate(),
            new Orphans(),
            new TaskLate(),
            new OverCapacity(),
            new NothingCut(),
            new FewRisks());

    private static final List<SetRule> TWINS = List.of(new SameObjective(), new SameKeyResult());

    private SetRules() {}

    /** What is wrong with a set, in the order of {@link RuleId}. */
    public static Map<RuleId, SetHit> check(SetFacts facts) {
        return check(ALL, facts);
    }

    /** Of these only that two statements say the same. */
    public static Map<RuleId, SetHit> twins(SetFacts facts) {
        return check(TWINS, facts);
    }

    private static Map<RuleId, SetHit> check(List<SetRule> rules, SetFacts facts) {
        var hits = new EnumMap<RuleId, SetHit>(RuleId.class);
        for (SetRule rule : rules) {
            rule.check(facts).ifPresent(hit -> hits.put(rule.id(), hit));
        }
        return hits;
    }
}
