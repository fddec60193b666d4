package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** S-DATE: a key result without a day in a set without a cycle. */
final class NoDate implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_DATE;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                        Thing.KEY_RESULT,
                        facts.keyResults().size(),
                        index -> facts.keyResults().get(index).due().isEmpty())
                .filter(hit -> facts.has(OkrSet.Field.KEY_RESULT_DUE)
                        && facts.set().cycle().isEmpty());
    }
}
