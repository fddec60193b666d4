package okrworkshop.lint.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.reading.Sentence;

/** All rules for one statement. */
public final class StatementRules {
    private static final List<Rule> ALL = List.of(
            new Placeholder(),
            new Appraisal(),
            new Buzz(),
            new TooLong(),
            new BarePhrase(),
            new Vague(),
            new AsUsual(),
            new ObjectiveTask(),
            new ObjectiveMetric(),
            new ManyGoals(),
            new Unmeasurable(),
            new WeakVerb(),
            new FeatureList(),
            new OutputCount(),
            new TaskLike(),
            new NoBaseline(),
            new Hedge(),
            new NoMetric(),
            new ManyMetrics(),
            new WrongDirection(),
            new Restates(),
            new Untied());

    private StatementRules() {}

    /** What is wrong with a statement, in the order of {@link RuleId}. */
    public static Map<RuleId, Hit> check(Sentence sentence) {
        var hits = new EnumMap<RuleId, Hit>(RuleId.class);
        for (Rule rule : ALL) {
            rule.check(sentence).ifPresent(hit -> hits.put(rule.id(), hit));
        }
        Precedence.settle(hits);
        return hits;
    }
}
