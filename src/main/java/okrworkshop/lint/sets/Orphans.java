package okrworkshop.lint.sets;

import java.util.ArrayList;
import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Place;
import okrworkshop.lint.SetFinding.Thing;

/** T-ORPHAN: a task without a key result, or a key result without a task once there are tasks. */
final class Orphans implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.T_ORPHAN;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        boolean linked = facts.tasks().isEmpty() || facts.has(OkrSet.Field.TASK_KEY_RESULT);
        if (facts.set().tasks().isEmpty() || !linked) {
            return Optional.empty();
        }
        var places = new ArrayList<Place>(SetHit.places(
                Thing.TASK,
                facts.tasks().size(),
                index -> facts.tasks()
                        .get(index)
                        .keyResult()
                        .filter(place ->
                                place >= 0 && place < facts.keyResults().size())
                        .isEmpty()));
        places.addAll(SetHit.places(
                Thing.KEY_RESULT,
                facts.keyResults().size(),
                index -> facts.tasks().stream()
                        .noneMatch(task ->
                                task.keyResult().filter(place -> place == index).isPresent())));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new SetHit(places, Optional.empty(), Optional.empty()));
    }
}
