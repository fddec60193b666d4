package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;
import okrworkshop.lint.Severity;

/** S-KR-FEW: one key result rarely proves an objective. */
final class FewKeyResults implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_KR_FEW;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                        Thing.OBJECTIVE,
                        facts.objectives().size(),
                        index -> facts.has(OkrSet.Field.KEY_RESULTS) && count(facts, index) < 2)
                .map(hit -> facts.gate() && hit.places().stream().anyMatch(place -> count(facts, place.index()) == 0)
                        ? hit.weighing(Severity.ERROR)
                        : hit);
    }

    private static int count(SetFacts facts, int objective) {
        return facts.objectives().get(objective).keyResults().size();
    }
}
