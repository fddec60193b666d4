package okrworkshop.lint.words;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where its first sign stands. It finds what {@link Matcher#find()} finds, as long as {@code first} has
 * every sign that a match can begin with; a pattern of many alternatives is tried at a fraction of the places. Immutable.
 */
public record Sought(Pattern pattern, Signs first) {
    /** @param first as {@link Signs#of} takes them */
    public static Sought of(String first, String... alternatives) {
        return new Sought(Pattern.compile(String.join("|", alternatives)), Signs.of(first));
    }

    /** Every match from left to right, without overlaps; the matcher is valid during the call alone. */
    public void each(String text, Consumer<Matcher> found) {
        Matcher matcher = over(text);
        int place = 0;
        while (place < text.length()) {
            if (at(matcher, text, place)) {
                found.accept(matcher);
                place = Math.max(place + 1, matcher.end());
            } else {
                place++;
            }
        }
    }

    /** Whether there is any match. */
    public boolean in(String text) {
        Matcher matcher = over(text);
        for (int place = 0; place < text.length(); place++) {
            if (at(matcher, text, place)) {
                return true;
            }
        }
        return false;
    }

    /** What stands before and behind the place counts for the pattern, as it does for a search. */
    private Matcher over(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private boolean at(Matcher matcher, String text, int place) {
        return first.has(text.charAt(place))
                && matcher.region(place, text.length()).lookingAt();
    }
}
