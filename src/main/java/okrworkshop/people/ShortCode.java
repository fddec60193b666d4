package okrworkshop.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** Codes that people read out and type: 31 letters and digits, none of which looks like another. */
public final class ShortCode {
    /** Characters of a workshop's join code. */
    public static final int JOIN = 6;

    /** Characters of a personal return code: 44 bits. */
    public static final int RETURN = 9;

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private ShortCode() {}

    public static String random(SecureRandom random, int length) {
        return random.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (code, at) -> code.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** The code as it is stored: upper case, without spaces, dashes and whatever else was typed around it. */
    public static String normalise(String typed) {
        String narrow = Normalizer.normalize(typed.length() > 40 ? "" : typed, Normalizer.Form.NFKC);
        return narrow.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** A return code as it is shown: {@code XXX-XXX-XXX}. */
    public static String spaced(String code) {
        return code.replaceAll("(...)(?=.)", "$1-");
    }
}
