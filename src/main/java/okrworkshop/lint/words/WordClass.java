package okrworkshop.lint.words;

import java.util.Locale;

/** The lists of the lexicons; a file names them in small letters with hyphens. */
public enum WordClass {
    ADVERB,
    IMPROVE_VERB(true),
    VAGUE_START,
    GENERIC,
    SLOGAN,
    KEEP_VERB(true),
    KEEP_EXEMPT,
    SECURE_VERB(true),
    STEADY,
    ROUTINE,
    PROCESS_VERB(true),
    PROCESS_NOUN,
    TASK_VERB_O(true),
    TASK_VERB_KR(true),
    NOUN_LIKE,
    PASSIVE_TASK,
    RESULTATIVE,
    MAKE_VERB(true),
    FEATURE_NOUN,
    FEATURE_TAIL,
    DOCUMENT_NOUN,
    ACTIVITY_NOUN,
    ACTIVITY_EXEMPT,
    WEAK_VERB(true),
    NOUN_TAIL,
    NOUN_TAIL_EXEMPT,
    FINITE,
    HEDGE,
    HEDGE_BEFORE_VERB,
    HEDGED_VERB,
    HEDGE_BEFORE_NUMBER,
    UP_VERB(true),
    DOWN_VERB(true),
    MOVEMENT_EXEMPT,
    IMPACT,
    OUTCOME,
    KPI,
    KPI_EXEMPT,
    BUZZ,
    VERB(true),
    FINITE_VERB,
    CLAUSE_MARK,
    RESULT_VERB,
    PURPOSE,
    ABSTRACT_NOUN,
    FUNCTION,
    RESTATE_STOP,
    PEOPLE_DOMAIN,
    COST_DOMAIN,
    HOUSEKEEPING,
    HOUSEKEEPING_PEOPLE,
    RHETORICAL;

    private final boolean inflected;

    WordClass() {
        this(false);
    }

    WordClass(boolean inflected) {
        this.inflected = inflected;
    }

    /** Whether English words of the list stand for all their forms. */
    boolean inflected() {
        return inflected;
    }

    /** As a file names it. */
    public String listName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
