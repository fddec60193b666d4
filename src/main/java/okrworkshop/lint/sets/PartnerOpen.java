package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding.Thing;
import okrworkshop.lint.Severity;

/** S-XTEAM: another team is needed, has not agreed, and nobody carries the risk. */
final class PartnerOpen implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_XTEAM;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return SetHit.where(
                        Thing.KEY_RESULT,
                        facts.keyResults().size(),
                        index -> facts.keyResults().get(index).partners().stream()
                                .anyMatch(partner -> !partner.confirmed()
                                        && partner.riskOwner().isBlank()))
                .map(hit -> facts.gate() ? hit.weighing(Severity.ERROR) : hit);
    }
}
