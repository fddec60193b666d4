package okrworkshop.lint.rules;

import java.util.List;
import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** KR-UNTIED: a metric of the household under an objective that speaks of nothing like it. */
final class Untied implements Rule {
    @Override
    public RuleId id() {
        return RuleId.KR_UNTIED;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        String above = sentence.above();
        if (!Hit.isFor(Kind.KEY_RESULT, sentence)
                || above.isBlank()
                || sentence.quantities().isEmpty()) {
            return Optional.empty();
        }
        return household(sentence, WordClass.HOUSEKEEPING, WordClass.COST_DOMAIN)
                .or(() -> household(sentence, WordClass.HOUSEKEEPING_PEOPLE, WordClass.PEOPLE_DOMAIN))
                .filter(hit -> Content.of(sentence.text(), sentence.list(WordClass.RESTATE_STOP))
                                .overlap(Content.of(above, sentence.list(WordClass.RESTATE_STOP)))
                        == 0);
    }

    private static Optional<Hit> household(Sentence sentence, WordClass words, WordClass domain) {
        List<Span> found = sentence.all(words);
        return sentence.list(domain).touches(sentence.above()) ? Optional.empty() : Hit.anywhere(sentence, found);
    }
}
