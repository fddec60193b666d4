package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;

/** S-O-NONE: no objective yet. */
final class NoObjective implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_O_NONE;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.when(facts.objectives().isEmpty());
    }
}
