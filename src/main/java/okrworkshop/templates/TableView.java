package okrworkshop.templates;

import java.util.Locale;

/** How the rows of a table can be looked at. */
public enum TableView {
    ROWS,
    /** A column for each owner. */
    OWNERS,
    /** Bars from start to due on the days of the cycle. */
    TIMELINE;

    /** The name in templates and events. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static TableView ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
