package okrworkshop.lint.rules;

import java.util.Arrays;
import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Quantity;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** KR-NO-METRIC: a number of nothing. */
final class NoMetric implements Rule {
    @Override
    public RuleId id() {
        return RuleId.KR_NO_METRIC;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence) || sentence.numbers().isEmpty() || saysWhat(sentence)) {
            return Optional.empty();
        }
        return Optional.of(
                Hit.at(sentence, sentence.numbers().stream().map(Quantity::span).toList()));
    }

    /** Whether anything is left beside numbers, units, verbs of movement and function words. */
    private static boolean saysWhat(Sentence sentence) {
        char[] left = sentence.open().toCharArray();
        for (Quantity quantity : sentence.quantities()) {
            // A counted thing with a classifier of its own says what it is about: 3家.
            boolean counted = quantity.measure() == Quantity.Measure.COUNT
                    && !quantity.unit().equals("个");
            if (counted || quantity.measure() == Quantity.Measure.TIME) {
                return true;
            }
            Arrays.fill(left, quantity.span().start(), quantity.span().end(), ' ');
        }
        String rest = new String(left);
        for (WordClass empty : new WordClass[] {
            WordClass.UP_VERB, WordClass.DOWN_VERB, WordClass.ADVERB, WordClass.HEDGE, WordClass.FUNCTION
        }) {
            for (Span word : sentence.list(empty).in(rest)) {
                Arrays.fill(left, word.start(), word.end(), ' ');
            }
            rest = new String(left);
        }
        return rest.chars().anyMatch(sign -> Character.isLetter(sign));
    }
}
