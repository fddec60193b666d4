package okrworkshop.lint.sets;

import java.util.Optional;
import okrworkshop.lint.RuleId;

/** One rule for a whole set. Stateless. */
public interface SetRule {
    RuleId id();

    /** What the rule finds. */
    Optional<SetHit> check(SetFacts facts);
}
