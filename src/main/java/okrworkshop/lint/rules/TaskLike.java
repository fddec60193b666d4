package okrworkshop.lint.rules;

import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Move;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.reading.Sentence;

/** KR-TASK: a to-do, without a number that says more than "one". */
final class TaskLike implements Rule {
    @Override
    public RuleId id() {
        return RuleId.KR_TASK;
    }

    @Override
    public Optional<Hit> check(Sentence sentence) {
        if (!Hit.isFor(Kind.KEY_RESULT, sentence) || !sentence.numbers().isEmpty() || Proof.clears(sentence)) {
            return Optional.empty();
        }
        return Activity.task(sentence)
                .filter(verb -> !sentence.text().startsWith("make", verb.start()))
                .map(verb -> Hit.at(sentence, verb).with(new Move.ToTasks()));
    }
}
