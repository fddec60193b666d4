package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** T-DUE: a task without a day. */
final class TaskWithoutDate implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.T_DUE;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                Thing.TASK,
                facts.tasks().size(),
                index -> facts.has(OkrSet.Field.TASK_DUE)
                        && facts.tasks().get(index).due().isEmpty());
    }
}
