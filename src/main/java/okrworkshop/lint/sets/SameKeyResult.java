package okrworkshop.lint.sets;

import java.util.List;
import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** S-KR-DUP: two key results of one objective that say the same. */
final class SameKeyResult implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_KR_DUP;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        int before = 0;
        for (OkrSet.Objective objective : facts.objectives()) {
            List<String> texts =
                    objective.keyResults().stream().map(OkrSet.KeyResult::text).toList();
            Optional<SetHit> twins = Twins.among(texts, Thing.KEY_RESULT, before);
            if (twins.isPresent()) {
                return twins;
            }
            before += texts.size();
        }
        return Optional.empty();
    }
}
