package okrworkshop.closing;

/** Where the end of a workshop stands. */
public enum ClosingPhase {
    /** Nobody is asked yet. */
    WAITING,
    OPEN,
    /** Ended by the trainer, or with the workshop. */
    OVER
}
