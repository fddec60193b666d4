package okrworkshop.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How strictly the lint speaks, and how many objectives and key results it finds too many. */
public enum Profile {
    FEISHU,
    /** For people who write by SMART: a number in an objective is no mistake. */
    SMART,
    /** Every warning is an error. */
    STRICT,
    /** For classes: whatever is found is a warning, so hints count too and nothing is held against anybody. */
    TEACHING;

    /** More objectives than this are many. */
    public int manyObjectives() {
        return 3;
    }

    /** More objectives than this are far too many. */
    public int tooManyObjectives() {
        return 5;
    }

    /** More key results under one objective than this are many. */
    public int manyKeyResults() {
        return 5;
    }

    /** More key results under one objective than this are far too many. */
    public int tooManyKeyResults() {
        return 7;
    }

    /** The profile with the name as people type it: {@code feishu}. */
    public static Optional<Profile> of(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.wireName().equals(name))
                .findFirst();
    }

    /** The name in small letters. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a finding weighs; empty when the rule is off. */
    public Optional<Severity> weigh(RuleId rule) {
        return weigh(rule, rule.usual());
    }

    /** The same for a rule that weighs more or less than usual in this case. */
    public Optional<Severity> weigh(RuleId rule, Severity usual) {
        if (this == SMART && rule == RuleId.O_METRIC) {
            return Optional.empty();
        }
        if (this == TEACHING) {
            return Optional.of(Severity.WARN);
        }
        if (this == STRICT) {
            return Optional.of(
                    rule == RuleId.O_METRIC ? Severity.WARN : usual == Severity.WARN ? Severity.ERROR : usual);
        }
        return Optional.of(usual);
    }
}
