package okrworkshop.lint.rules;

import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** KR-RESTATES-O: says the objective again and measures nothing. */
final class Restates implements Rule {
    private static final double SAME = 0.66;
    private static final int FEWEST = 2;

    @Override
    public RuleId id() {
        return RuleId.KR_RESTATES_O;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence) || !sentence.numbers().isEmpty()) {
            return Optional.empty();
        }
        var stop = sentence.list(WordClass.RESTATE_STOP);
        Content own = Content.of(sentence.text(), stop);
        Content above = Content.of(sentence.above(), stop);
        boolean enough = own.size() >= FEWEST && above.size() >= FEWEST;
        return enough && own.overlap(above) >= SAME ? Optional.of(Hit.whole(sentence)) : Optional.empty();
    }
}
