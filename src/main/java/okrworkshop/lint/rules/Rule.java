package okrworkshop.lint.rules;

import java.util.Optional;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.reading.Sentence;

/** One rule for one statement. Stateless. */
public interface Rule {
    RuleId id();

    /** What the rule finds in the statement, before other rules silence it. */
    Optional<Hit> check(Sentence sentence);
}
