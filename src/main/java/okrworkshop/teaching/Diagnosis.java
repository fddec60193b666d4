package okrworkshop.teaching;

import java.util.List;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;

/**
 * Typical mistakes in what a class handed in, counted by the lint in its profile for Feishu. It says of nothing whose it is.
 *
 * @param clean statements about which no error and no warning is said
 * @param unsure lines that nobody has looked at yet
 * @param five all of them, in their order
 * @param rules those that speak, the most frequent first
 */
public record Diagnosis(
        int sets, int objectives, int keyResults, int clean, int unsure, List<OfFive> five, List<OfRule> rules) {
    /** Most examples of a rule. */
    public static final int EXAMPLES = 3;

    public Diagnosis {
        five = List.copyOf(five);
        rules = List.copyOf(rules);
    }

    /**
     * One of the five.
     *
     * @param count statements, for too many objectives whole OKRs
     * @param of how many there are of these
     */
    public record OfFive(Mistake mistake, int count, int of) {}

    /** One rule; of what it counts is as with {@link OfFive}. */
    public record OfRule(RuleId rule, int count, int of, List<Example> examples) {
        public OfRule {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A statement as it was handed in.
     *
     * @param objective above a key result, empty when there is none
     * @param spans the words that made the rule speak
     * @param rules everything that is said about it
     */
    public record Example(Kind kind, String text, String objective, List<Span> spans, List<RuleId> rules) {
        public Example {
            spans = List.copyOf(spans);
            rules = List.copyOf(rules);
        }
    }

    /** Whether there is anything to speak about. */
    public boolean isEmpty() {
        return objectives + keyResults == 0;
    }
}
