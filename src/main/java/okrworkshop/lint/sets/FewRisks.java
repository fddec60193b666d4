package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;

/** R-RISKS: fewer than three risks with a response and somebody who answers for it. */
final class FewRisks implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.R_RISKS;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        return facts.set()
                .risks()
                .filter(risks -> risks.stream()
                                .filter(risk -> !risk.response().isBlank()
                                        && !risk.owners().isEmpty())
                                .count()
                        < 3)
                .map(risks -> SetHit.all());
    }
}
