package okrworkshop.workshops;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two ways of writing a name mean the same one: letters may be small or wide, and spaces between characters may be there. */
public final class NameKey {
    private static final Pattern BETWEEN_CHARACTERS = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\u200c\\u200d]]");
    private static final Pattern DOTS = Pattern.compile(" ?[\u00b7\u2022\u2027\u30fb] ?");

    private NameKey() {}

    /** Equal for names that are the same to people. */
    public static String of(String name) {
        String plain = Normalizer.normalize(tidy(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return tidy(DOTS.matcher(plain).replaceAll("\u00b7"));
    }

    /** Without what lists put into names so that columns look even, as in 李　伟. */
    public static String tidy(String name) {
        String spaced = BLANKS.matcher(name).replaceAll(" ");
        String shown = HIDDEN.matcher(spaced).replaceAll("");
        return BETWEEN_CHARACTERS.matcher(shown).replaceAll("").strip();
    }
}
