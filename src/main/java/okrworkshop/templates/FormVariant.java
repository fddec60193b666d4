package okrworkshop.templates;

import java.util.Locale;

/** How the questions of a form are shown. */
public enum FormVariant {
    /** One after the other. */
    QUESTIONS,
    /** Rungs from the highest goal to the nearest, each leading to the next. */
    LADDER,
    /** Gaps of one sentence, which stands under {@code sentence} with each question in braces. */
    SENTENCE;

    /** The name in templates and events. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static FormVariant ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
