package okrworkshop.templates;

import java.util.Locale;

/**
 * How people write or vote in a lens before it is shown to all.
 *
 * @param hidden nobody sees what the others give until the round is revealed
 * @param anonymous nobody ever learns who gave what; anonymous votes and scores are hidden too
 * @param reveal who ends a round and opens the next one
 */
public record LensRound(boolean hidden, boolean anonymous, Reveal reveal) {
    /** In the open, with names. */
    public static final LensRound OPEN = new LensRound(false, false, Reveal.GROUP);

    /** Who may reveal. The trainer always may. */
    public enum Reveal {
        /** Everybody in the group. */
        GROUP,
        /** The trainer alone. */
        FACILITATOR;

        /** The name in templates and events. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException for another word */
        public static Reveal ofWireName(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
