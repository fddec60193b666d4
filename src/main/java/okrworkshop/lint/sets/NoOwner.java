package okrworkshop.lint.sets;

import java.util.ArrayList;
import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Place;
import okrworkshop.lint.SetFinding.Thing;
import okrworkshop.lint.Severity;

/** S-OWNER: an objective or a key result that nobody answers for. */
final class NoOwner implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_OWNER;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        var places = new ArrayList<Place>(SetHit.places(
                Thing.OBJECTIVE,
                facts.objectives().size(),
                index -> facts.has(OkrSet.Field.OBJECTIVE_OWNER)
                        && facts.objectives().get(index).owners().isEmpty()));
        places.addAll(SetHit.places(
                Thing.KEY_RESULT,
                facts.keyResults().size(),
                index -> facts.has(OkrSet.Field.KEY_RESULT_OWNER)
                        && facts.keyResults().get(index).owners().isEmpty()));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new SetHit(
                        places, Optional.empty(), facts.gate() ? Optional.of(Severity.ERROR) : Optional.empty()));
    }
}
