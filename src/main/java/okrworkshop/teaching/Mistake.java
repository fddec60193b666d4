package okrworkshop.teaching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okrworkshop.lint.RuleId;

/** The five mistakes that Feishu's handbook warns of, by the rules of the lint that see them. */
public enum Mistake {
    TOO_MANY(RuleId.S_O_MANY),
    AS_USUAL(RuleId.O_BAU),
    BARE_PHRASE(RuleId.O_PHRASE),
    UNMEASURABLE(RuleId.KR_UNMEASURABLE),
    TO_DO_LIST(RuleId.KR_TASK, RuleId.KR_FEATURE, RuleId.KR_OUTPUT);

    private final Set<RuleId> rules;

    Mistake(RuleId... rules) {
        this.rules = Set.of(rules);
    }

    /** Which of the five the rule sees, if any. */
    public static Optional<Mistake> of(RuleId rule) {
        return Arrays.stream(values())
                .filter(mistake -> mistake.rules.contains(rule))
                .findFirst();
    }

    public Set<RuleId> rules() {
        return rules;
    }

    /** The name in keys of texts. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
