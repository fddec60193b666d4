package okrworkshop.workshops;

/** Where a workshop stands as a whole. */
public enum Phase {
    /** Participants may join; the first step has not begun. */
    LOBBY,
    RUNNING,
    /** Read-only. */
    CLOSED
}
