package okrworkshop.lint.sets;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** S-WEIGHT: weights that do not make one. */
final class Weights implements SetRule {
    private static final double TOLERANCE = 0.001;

    @Override
    public RuleId id() {
        return RuleId.S_WEIGHT;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        boolean objectives =
                off(facts.objectives().stream().map(OkrSet.Objective::weight).toList());
        return SetHit.where(
                Thing.OBJECTIVE,
                facts.objectives().size(),
                index -> objectives
                        || off(facts.objectives().get(index).keyResults().stream()
                                .map(OkrSet.KeyResult::weight)
                                .toList()));
    }

    /** Whether there are weights and they do not add up to one. */
    private static boolean off(List<OptionalDouble> weights) {
        double sum = weights.stream().mapToDouble(weight -> weight.orElse(0)).sum();
        return weights.stream().anyMatch(OptionalDouble::isPresent) && Math.abs(sum - 1) > TOLERANCE + 1e-9;
    }
}
