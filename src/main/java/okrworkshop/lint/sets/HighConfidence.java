package okrworkshop.lint.sets;

import java.util.Optional;
import java.util.OptionalDouble;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;

/** S-CONF-HIGH: so sure that nothing is a challenge. */
final class HighConfidence implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_CONF_HIGH;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        OptionalDouble mean = facts.keyResults().stream()
                .map(OkrSet.KeyResult::confidence)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
        return SetHit.when(mean.isPresent() && mean.getAsDouble() > 0.9);
    }
}
