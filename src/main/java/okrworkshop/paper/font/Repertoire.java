package okrworkshop.paper.font;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a text the product's font can show. The rest is shown as an empty square, never left out silently. */
public final class Repertoire {
    /** Stands for a sign that the font lacks. */
    public static final String MISSING = "□";

    private static final Pattern SIGNS = Pattern.compile("\\X");

    private Repertoire() {}

    /**
     * The text with one square for each sign (emoji with all that belongs to it, or letter with its accents) of which the font
     * lacks a part. Radicals become the ideographs that look the same; marks without a shape, such as directions of writing, go.
     */
    public static String shown(String text) {
        Typeface face = Typeface.of(FontFile.REGULAR);
        return text.codePoints().allMatch(character -> plain(face, character))
                ? text
                : SIGNS.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(sign(face, sign.group())));
    }

    private static boolean plain(Typeface face, int character) {
        return character == '\n'
                || face.has(character)
                        && !shapeless(character)
                        && Character.getType(character) != Character.NON_SPACING_MARK;
    }

    private static String sign(Typeface face, String sign) {
        String normal = Normalizer.normalize(unradical(sign), Normalizer.Form.NFC);
        StringBuilder shown = new StringBuilder(normal.length());
        for (int character :
                normal.codePoints().filter(each -> !shapeless(each)).toArray()) {
            if (!face.has(character)) {
                return Character.isWhitespace(character) ? " " : MISSING;
            }
            shown.appendCodePoint(character);
        }
        return shown.toString();
    }

    private static String unradical(String sign) {
        int first = sign.codePointAt(0);
        return first >= Typeface.FIRST_RADICAL && first <= Typeface.LAST_RADICAL
                ? Normalizer.normalize(sign, Normalizer.Form.NFKC)
                : sign;
    }

    /** Directions, joiners, variants of emoji, soft hyphens. */
    private static boolean shapeless(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= 0xfe00 && character <= 0xfe0f
                || character >= 0xe0100 && character <= 0xe01ef;
    }
}
