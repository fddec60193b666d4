package okrworkshop.lint.sets;

import java.time.LocalDate;
import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** T-LATE: a task that is due after its key result. */
final class TaskLate implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.T_LATE;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                Thing.TASK,
                facts.tasks().size(),
                index -> late(facts, facts.tasks().get(index)));
    }

    private static boolean late(SetFacts facts, OkrSet.Task task) {
        Optional<LocalDate> due = task.keyResult()
                .filter(index -> index >= 0 && index < facts.keyResults().size())
                .flatMap(index -> facts.keyResults().get(index).due());
        return due.isPresent() && task.due().filter(due.get()::isBefore).isPresent();
    }
}
