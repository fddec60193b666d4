package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Severity;

/** R-NOCUT: too much is planned and nothing was given up. */
final class NothingCut implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.R_NOCUT;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        boolean over = facts.set().resources().stream().anyMatch(facts::overCapacity);
        boolean cut = facts.set().cuts().stream().anyMatch(text -> !text.isBlank());
        return SetHit.when(over && !cut && facts.has(OkrSet.Field.CUTS))
                .map(hit -> facts.gate() ? hit : hit.weighing(Severity.WARN));
    }
}
