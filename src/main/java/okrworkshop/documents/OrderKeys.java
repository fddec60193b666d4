package okrworkshop.documents;

import java.util.Locale;
import okrworkshop.shared.RefusedException;

/**
 * Keys that put cards in order and always leave room for one more between two of them. A key is one or more of
 * {@code [0-9A-Za-z]}, compared as plain text (ASCII order), and never ends in {@code 0}: it is the fraction behind a
 * point, in base 62. An empty key stands for the open end on either side.
 */
public final class OrderKeys {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    /** The key of the first card of a place. */
    public static final String FIRST = "V";

    private OrderKeys() {}

    /** Whether an operation may carry the key. */
    public static boolean valid(String key) {
        if (key.isEmpty() || key.length() > Limits.ORDER || key.endsWith("0")) {
            return false;
        }
        return key.chars().allMatch(character -> DIGITS.indexOf(character) >= 0);
    }

    /**
     * The key of a card of a row that is made at once, with room on both sides of each.
     *
     * @param number 0 to 9999, in the order of the row
     */
    public static String inRow(int number) {
        return String.format(Locale.ROOT, "a%04dV", number);
    }

    /** A key behind the given one, or the first one for an empty key. */
    public static String after(String key) {
        return between(key, "");
    }

    /**
     * A key strictly between the two.
     *
     * @param low empty for the front
     * @param high empty for the end
     * @throws RefusedException {@code order.malformed} when a key is no key or {@code low} is not below {@code high}
     */
    public static String between(String low, String high) {
        boolean known = (low.isEmpty() || valid(low)) && (high.isEmpty() || valid(high));
        if (!known || (!high.isEmpty() && low.compareTo(high) >= 0)) {
            throw new RefusedException("order.malformed");
        }
        var key = new StringBuilder();
        boolean belowHigh = high.isEmpty();
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = !belowHigh && i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (to - from > 1) {
                return key.append(DIGITS.charAt((from + to) / 2)).toString();
            }
            key.append(DIGITS.charAt(from));
            // One step apart: with this digit of the lower key everything that follows is below the higher one.
            belowHigh |= to - from == 1;
        }
    }
}
