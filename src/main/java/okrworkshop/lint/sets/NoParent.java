package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** S-PARENT: an objective that serves no expectation. */
final class NoParent implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_PARENT;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                Thing.OBJECTIVE,
                facts.objectives().size(),
                index -> facts.has(OkrSet.Field.PARENT)
                        && facts.objectives().get(index).parent().isBlank());
    }
}
