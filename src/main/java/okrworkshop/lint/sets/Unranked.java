package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;

/** S-O-UNRANKED: two objectives or more that nobody has ranked. */
final class Unranked implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_O_UNRANKED;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                        Thing.OBJECTIVE,
                        facts.objectives().size(),
                        index -> facts.has(OkrSet.Field.RANK)
                                && !facts.objectives().get(index).ranked())
                .filter(hit -> hit.places().size() >= 2);
    }
}
