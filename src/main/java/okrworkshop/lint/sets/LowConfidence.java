package okrworkshop.lint.sets;

import java.util.Optional;
import java.util.OptionalDouble;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;

/** S-CONF-LOW: so unsure that there is no way yet. */
final class LowConfidence implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_CONF_LOW;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        OptionalDouble mean = facts.keyResults().stream()
                .map(OkrSet.KeyResult::confidence)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
        return SetHit.when(mean.isPresent() && mean.getAsDouble() < 0.25);
    }
}
