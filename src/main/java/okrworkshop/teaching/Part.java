package okrworkshop.teaching;

/** What a line of somebody's OKR is. */
public enum Part {
    OBJECTIVE,
    /** Belongs to the objective before it. */
    KEY_RESULT,
    /** Neither: a title, an owner, a note. */
    OTHER
}
