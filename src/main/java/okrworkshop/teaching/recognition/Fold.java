package okrworkshop.teaching.recognition;

/** Makes signs alike that people use for each other, one for one, so that every place stays where it was. */
final class Fold {
    private static final String WIDE = "【】〔〕［］“”—–−‐";
    private static final String PLAIN = "[][][]\"\"----";
    private static final char FULL_FIRST = '\uFF01';
    private static final char FULL_LAST = '\uFF5E';
    private static final int FULL_SHIFT = 0xFEE0;

    private Fold() {}

    static String of(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(of(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char of(char sign) {
        if (sign >= FULL_FIRST && sign <= FULL_LAST) {
            return (char) (sign - FULL_SHIFT);
        }
        if (sign == '\u3000' || sign == '\u00A0') {
            return ' ';
        }
        int at = WIDE.indexOf(sign);
        return at < 0 ? sign : PLAIN.charAt(at);
    }
}
