package okrworkshop.preparation.internal;

/**
 * A text as it is kept: line feeds between lines, no control characters, no more than one empty line at a time.
 *
 * @param cut whether there was more
 */
record TidyText(String text, boolean cut) {
    /** UTF-16 units that are kept of one material. */
    static final int MOST = 100_000;

    static TidyText of(String raw) {
        // Twice as much: what is tidied away should not count.
        String near = raw.length() > 2 * MOST ? raw.substring(0, 2 * MOST) : raw;
        String tidy = near.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\p{Cs}\\uFEFF&&[^\\n\\t]]", "")
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        if (tidy.length() <= MOST) {
            return new TidyText(tidy, near.length() < raw.length());
        }
        int end = Character.isHighSurrogate(tidy.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return new TidyText(tidy.substring(0, end).strip(), true);
    }
}
