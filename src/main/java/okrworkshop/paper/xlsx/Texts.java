package okrworkshop.paper.xlsx;

import java.util.regex.Pattern;
import okrworkshop.paper.PlainText;

/** What people typed, as the format keeps it. */
final class Texts {
    /** Most characters of a cell. */
    private static final int LONGEST = 32_767;
    /** How the format writes characters that XML cannot hold; what people type alike must not be read as one. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    /** With what spreadsheet programs let a formula begin, also in the full width of East Asian keyboards. */
    private static final Pattern LIKE_FORMULA = Pattern.compile("[\\t\\r]|\\s*[=+\\-@＝＋－＠'].*", Pattern.DOTALL);

    private Texts() {}

    static String kept(String typed) {
        String clean = PlainText.clean(typed);
        String whole = escaped(cut(clean, LONGEST));
        // What escapes add counts, too; they double a text at most.
        return whole.length() <= LONGEST ? whole : escaped(cut(clean, LONGEST / 2));
    }

    private static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    static boolean likeFormula(String text) {
        return text.startsWith("\t")
                || text.startsWith("\r")
                || LIKE_FORMULA.matcher(text).matches();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
