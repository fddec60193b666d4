package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** R-OVER: more is planned than there is. */
final class OverCapacity implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.R_OVER;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                Thing.RESOURCE,
                facts.set().resources().size(),
                index -> facts.overCapacity(facts.set().resources().get(index)));
    }
}
