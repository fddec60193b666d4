package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** S-DUE-OUTSIDE: a key result that is due before the cycle begins or after it ends. */
final class DueOutside implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_DUE_OUTSIDE;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return facts.set()
                .cycle()
                .flatMap(cycle -> SetHit.where(
                        Thing.KEY_RESULT,
                        facts.keyResults().size(),
                        index -> facts.keyResults()
                                .get(index)
                                .due()
                                .filter(due -> due.isBefore(cycle.start()) || due.isAfter(cycle.end()))
                                .isPresent()));
    }
}
