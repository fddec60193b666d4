package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** S-SAMEDATE: three key results or more, and all are due on the last day. */
final class SameDate implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_SAMEDATE;
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
                                .filter(cycle.end()::equals)
                                .isPresent()))
                .filter(hit -> hit.places().size() >= 3
                        && hit.places().size() == facts.keyResults().size());
    }
}
