package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** T-OWNER: a task that nobody does. */
final class TaskWithoutOwner implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.T_OWNER;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                Thing.TASK,
                facts.tasks().size(),
                index -> facts.has(OkrSet.Field.TASK_OWNER)
                        && facts.tasks().get(index).owners().isEmpty());
    }
}
