package okrworkshop.lint.rules;

import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** KR-WEAKVERB: helping, supporting, discussing. */
final class WeakVerb implements Rule {
    @Override
    public RuleId id() {
        return RuleId.KR_WEAKVERB;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence) || !sentence.changes().isEmpty() || Proof.effect(sentence)) {
            return Optional.empty();
        }
        return sentence.lead(WordClass.WEAK_VERB)
                .filter(verb -> !beforeNumber(sentence, verb))
                .map(verb -> Hit.at(sentence, verb));
    }

    /** "Support 10,000 sessions" is a capacity; "参与3次讨论" stays taking part. */
    private static boolean beforeNumber(Sentence sentence, Span verb) {
        String text = sentence.text();
        String word = text.substring(verb.start(), verb.end());
        return (word.equals("支持") || word.equals("支撑") || word.startsWith("support"))
                && sentence.numbers().stream()
                        .anyMatch(number -> number.span().start() >= verb.end()
                                && text.substring(verb.end(), number.span().start())
                                        .isBlank());
    }
}
