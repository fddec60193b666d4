package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;
import okrworkshop.lint.Severity;

/** S-KR-MANY: too many key results under one objective. */
final class ManyKeyResults implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_KR_MANY;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                        Thing.OBJECTIVE,
                        facts.objectives().size(),
                        index -> count(facts, index) > facts.profile().manyKeyResults())
                .map(hit -> hit.places().stream()
                                .anyMatch(place -> count(facts, place.index())
                                        > facts.profile().tooManyKeyResults())
                        ? hit.weighing(Severity.ERROR)
                        : hit);
    }

    private static int count(SetFacts facts, int objective) {
        return facts.objectives().get(objective).keyResults().size();
    }
}
