package okrworkshop.lint;

import java.util.Arrays;
import java.util.Optional;

/** Names of the rules with their severity in the profile {@link Profile#FEISHU}. */
public enum RuleId {
    X_PLACEHOLDER(Severity.ERROR),
    X_KPI(Severity.WARN),
    X_BUZZ(Severity.INFO),
    X_LONG(Severity.WARN),
    O_PHRASE(Severity.ERROR),
    O_VAGUE(Severity.WARN),
    O_BAU(Severity.WARN),
    O_TASK(Severity.WARN),
    O_METRIC(Severity.INFO),
    O_MULTI(Severity.WARN),
    KR_UNMEASURABLE(Severity.ERROR),
    KR_FEATURE(Severity.ERROR),
    KR_TASK(Severity.ERROR),
    KR_OUTPUT(Severity.WARN),
    KR_NO_BASELINE(Severity.INFO),
    KR_HEDGE(Severity.WARN),
    KR_WEAKVERB(Severity.WARN),
    KR_NO_METRIC(Severity.WARN),
    KR_MULTI(Severity.WARN),
    KR_DIRECTION(Severity.ERROR),
    KR_RESTATES_O(Severity.WARN),
    KR_UNTIED(Severity.INFO),
    S_O_NONE(Severity.ERROR),
    S_O_MANY(Severity.WARN),
    S_O_UNRANKED(Severity.INFO),
    S_O_DUP(Severity.WARN),
    S_KR_DUP(Severity.WARN),
    S_KR_FEW(Severity.WARN),
    S_KR_MANY(Severity.WARN),
    S_OWNER(Severity.WARN),
    S_OWNER_MULTI(Severity.INFO),
    S_PARENT(Severity.WARN),
    S_DATE(Severity.ERROR),
    S_DUE_OUTSIDE(Severity.ERROR),
    S_SAMEDATE(Severity.INFO),
    S_ALL_OUTPUT(Severity.WARN),
    S_ONE_DIM(Severity.INFO),
    S_ALL_LAGGING(Severity.INFO),
    S_WEIGHT(Severity.ERROR),
    S_CONF_HIGH(Severity.WARN),
    S_CONF_LOW(Severity.WARN),
    S_XTEAM(Severity.WARN),
    T_OWNER(Severity.ERROR),
    T_DUE(Severity.ERROR),
    T_ORPHAN(Severity.WARN),
    T_LATE(Severity.WARN),
    R_OVER(Severity.WARN),
    R_NOCUT(Severity.ERROR),
    R_RISKS(Severity.WARN);

    private final Severity severity;

    RuleId(Severity severity) {
        this.severity = severity;
    }

    /** As it stands in reports and files: {@code KR-NO-BASELINE}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** The rule with the code. */
    public static Optional<RuleId> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** Before a profile changes it. */
    Severity usual() {
        return severity;
    }
}
