package okrworkshop.lint;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two texts are: the share of pairs of signs that both have, once words that say nothing are taken out. */
public final class Likeness {
    private static final double SAME = 0.8;

    private static final Pattern EMPTY =
            Pattern.compile("[\\s,;。、.:!的了地得将把]|\\b(?:the|a|an|our|of|to|in|for|and|by|from|with)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Likeness() {}

    /** Whether they say the same: texts with other numbers don't, however alike their words are. */
    public static boolean same(String a, String b) {
        return Said.of(a).same(Said.of(b));
    }

    /**
     * A text prepared for being compared with many.
     *
     * @param bare without words that say nothing
     */
    public record Said(String bare, List<String> numbers, Map<String, Integer> pairs) {
        public Said {
            numbers = List.copyOf(numbers);
            pairs = Map.copyOf(pairs);
        }

        public static Said of(String text) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            String bare = EMPTY.matcher(plain).replaceAll("");
            Map<String, Integer> pairs = new HashMap<>();
            for (int i = 0; i + 1 < bare.length(); i++) {
                pairs.merge(bare.substring(i, i + 2), 1, Integer::sum);
            }
            return new Said(bare, Likeness.numbers(plain), pairs);
        }

        /** Whether the other one says the same. */
        public boolean same(Said other) {
            boolean differ = !numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers);
            return !differ
                    && !bare.isEmpty()
                    && !other.bare.isEmpty()
                    && (bare.equals(other.bare) || dice(other) >= SAME);
        }

        private double dice(Said other) {
            int all = bare.length() + other.bare.length() - 2;
            // Of very different lengths they can't share enough, and most texts are that.
            if (all <= 0 || 2.0 * (Math.min(bare.length(), other.bare.length()) - 1) / all < SAME) {
                return 0;
            }
            int shared = 0;
            for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
                shared += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
            }
            return 2.0 * shared / all;
        }
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(match -> match.group()).toList();
    }
}
