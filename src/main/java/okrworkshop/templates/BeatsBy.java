package okrworkshop.templates;

import java.util.Locale;

/** Who may move the beat of a group. The trainer always may, and the timer does. */
public enum BeatsBy {
    /** Every member of the group too. */
    GROUP,
    /** The trainer alone. */
    FACILITATOR;

    /** The name in templates and events. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static BeatsBy ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
