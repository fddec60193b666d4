package okrworkshop.templates;

import java.util.Locale;
import java.util.Optional;

/** A part of a step with its own way of working, in the order in which they come. */
public enum Beat {
    /** The trainer explains; everybody reads. */
    BRIEF,
    /** Everybody writes for themselves. */
    SILENT,
    /** All see and sort what was written. */
    SHARE,
    /** The group votes and chooses. */
    DECIDE,
    /** Looking back at the result; comments only. */
    REVIEW;

    /** The name in templates, events and the API. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Beat> ofWireName(String name) {
        for (Beat beat : values()) {
            if (beat.wireName().equals(name)) {
                return Optional.of(beat);
            }
        }
        return Optional.empty();
    }
}
