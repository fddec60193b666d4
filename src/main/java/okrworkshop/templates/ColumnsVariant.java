package okrworkshop.templates;

import java.util.Locale;

/** How sticky columns lie on the board. */
public enum ColumnsVariant {
    /** Side by side. */
    BOARD,
    /** Four in a square, such as strengths, weaknesses, opportunities and threats. */
    QUADRANTS,
    /** Two that face each other, each card with a strength from 1 to 5. */
    FORCES,
    /** Fields of a sheet, three in a row. */
    CANVAS;

    /** The name in templates and events. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static ColumnsVariant ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
