package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;

/** S-ALL-LAGGING: whether it went well is only known at the end. */
final class AllLagging implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_ALL_LAGGING;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.when(facts.keyResults().size() >= 2
                && facts.keyResults().stream()
                        .allMatch(keyResult -> keyResult.lagging().orElse(false)));
    }
}
