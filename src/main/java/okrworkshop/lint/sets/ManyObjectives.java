package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Severity;

/** S-O-MANY: more objectives than anybody can keep in mind. */
final class ManyObjectives implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_O_MANY;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        int count = facts.objectives().size();
        return SetHit.when(count > facts.profile().manyObjectives())
                .map(hit -> count > facts.profile().tooManyObjectives() ? hit.weighing(Severity.ERROR) : hit);
    }
}
