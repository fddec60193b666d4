package okrworkshop.paper;

import java.util.List;

/** The same said in several languages, in one line: words beside each other, sentences with a stroke between. Pure. */
public final class BothLanguages {
    private static final String ENDS = "。.！!？?；;：:…";
    /** UTF-16 units of what is read as one word. */
    private static final int WORDS = 28;
    /** Longest abbreviation that ends with a full stop. */
    private static final int SHORT = 4;

    private BothLanguages() {}

    /**
     * What is said alike stands once; empty for nothing.
     *
     * @param said the same in each language, the main one first
     */
    public static String joined(List<String> said) {
        List<String> different =
                said.stream().filter(text -> !text.isBlank()).distinct().toList();
        if (different.isEmpty()) {
            return "";
        }
        return String.join(different.stream().anyMatch(BothLanguages::isSentence) ? " / " : " ", different);
    }

    private static boolean isSentence(String text) {
        String bare = text.strip();
        return bare.length() > WORDS
                || bare.indexOf('·') >= 0
                || bare.codePoints().anyMatch(Character::isDigit)
                || (bare.length() > SHORT && ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0);
    }
}
