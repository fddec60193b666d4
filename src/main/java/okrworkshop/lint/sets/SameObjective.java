package okrworkshop.lint.sets;

import java.util.List;
import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** S-O-DUP: two objectives that say the same. */
final class SameObjective implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_O_DUP;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        List<String> texts =
                facts.objectives().stream().map(OkrSet.Objective::text).toList();
        return Twins.among(texts, Thing.OBJECTIVE, 0);
    }
}
