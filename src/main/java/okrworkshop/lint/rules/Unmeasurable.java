package okrworkshop.lint.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.reading.Sentence;

/** KR-UNMEASURABLE: no number, no date, no acceptance. A rank or a single deliverable can be judged too. */
final class Unmeasurable implements Rule {
    /** None at all, or on the same day. */
    private static final Pattern ABSOLUTE = Pattern.compile(
            "^\\s*no (?!longer|matter)[a-z]|\\bwith(?:out any| no) [a-z]|\\bnone of\\b|\\b(?:same|next)[- ]day\\b|无(?:重大|任何|一|责任|安全|严重|质量)|不发生|未发生|当天|当日|次日(?!留存)");

    @Override
    public RuleId id() {
        return RuleId.KR_UNMEASURABLE;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        boolean judged = !sentence.quantities().isEmpty()
                || !sentence.dates().isEmpty()
                || sentence.ranked()
                || ABSOLUTE.matcher(sentence.text()).find()
                || Proof.accepted(sentence);
        return Hit.isFor(Kind.KEY_RESULT, sentence)
                        && !judged
                        && !sentence.text().isBlank()
                ? Optional.of(Hit.whole(sentence))
                : Optional.empty();
    }
}
