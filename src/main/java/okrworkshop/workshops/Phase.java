package okrworkshop.workshops;

import java.util.Locale;

/** Where a workshop stands as a whole. */
public enum Phase {
    /** Participants may join; the first step has not begun. */
    LOBBY,
    RUNNING,
    /** Read-only. */
    CLOSED;

    /** The name in events and in the API. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
