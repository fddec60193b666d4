package okrworkshop.lint;

/** What a statement wants to be. */
public enum Kind {
    OBJECTIVE,
    KEY_RESULT
}
