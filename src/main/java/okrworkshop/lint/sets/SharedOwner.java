package okrworkshop.lint.sets;

import java.util.ArrayList;
import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Place;
import okrworkshop.lint.SetFinding.Thing;

/** S-OWNER-MULTI: more than one who answers for the same. */
final class SharedOwner implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_OWNER_MULTI;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        var places = new ArrayList<Place>(SetHit.places(
                Thing.OBJECTIVE,
                facts.objectives().size(),
                index -> facts.objectives().get(index).owners().size() > 1));
        places.addAll(SetHit.places(
                Thing.KEY_RESULT,
                facts.keyResults().size(),
                index -> facts.keyResults().get(index).owners().size() > 1));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new SetHit(places, Optional.empty(), Optional.empty()));
    }
}
