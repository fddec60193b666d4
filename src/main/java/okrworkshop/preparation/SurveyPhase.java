package okrworkshop.preparation;

/** Where the survey of a workshop stands. */
public enum SurveyPhase {
    /** Not opened yet. */
    WAITING,
    OPEN,
    /** Closed by the trainer or by its date. */
    CLOSED
}
