package okrworkshop.lint.rules;

import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.WordClass;

/** X-BUZZ: jargon. */
final class Buzz implements Rule {
    @Override
    public RuleId id() {
        return RuleId.X_BUZZ;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        return Hit.anywhere(
                sentence,
                sentence.all(WordClass.BUZZ).stream()
                        // 闭环率 is the name of a metric.
                        .filter(word -> !sentence.text().startsWith("率", word.end()))
                        .toList());
    }
}
