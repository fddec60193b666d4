package okrworkshop.workshops;

import java.util.Locale;

/** What a trainer is in a workshop. */
public enum CrewRole {
    /** Made it; may always take the lead. */
    OWNER,
    /** Helps in groups, and leads when the lead was handed over or its holder is away. */
    CO_TRAINER,
    /** Sees what the trainers see and changes nothing. */
    OBSERVER;

    /** The name in events and texts. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
