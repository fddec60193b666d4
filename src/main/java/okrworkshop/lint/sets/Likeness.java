package okrworkshop.lint.sets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two texts are: the share of pairs of signs that both have, once words that say nothing are taken out. */
final class Likeness {
    static final double SAME = 0.8;

    private static final Pattern EMPTY =
            Pattern.compile("[\\s,;。、.:!的了地得将把]|\\b(?:the|a|an|our|of|to|in|for|and|by|from|with)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Likeness() {}

    /** Whether they say the same: texts with other numbers don't, however alike their words are. */
    static boolean same(String a, String b) {
        String one = plain(a);
        String other = plain(b);
        List<String> numbers = numbers(one);
        List<String> others = numbers(other);
        boolean differ = !numbers.isEmpty() && !others.isEmpty() && !numbers.equals(others);
        String left = EMPTY.matcher(one).replaceAll("");
        String right = EMPTY.matcher(other).replaceAll("");
        return !differ && !left.isEmpty() && (left.equals(right) || dice(left, right) >= SAME);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(match -> match.group()).toList();
    }

    private static double dice(String a, String b) {
        Map<String, Integer> pairs = new HashMap<>();
        for (String pair : pairs(a)) {
            pairs.merge(pair, 1, Integer::sum);
        }
        int shared = 0;
        for (String pair : pairs(b)) {
            if (pairs.merge(pair, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = a.length() + b.length() - 2;
        return all <= 0 ? 0 : 2.0 * shared / all;
    }

    private static List<String> pairs(String text) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
