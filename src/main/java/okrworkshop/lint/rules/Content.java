package okrworkshop.lint.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import okrworkshop.lint.Span;
import okrworkshop.lint.words.WordList;

/** What a text is about: pairs of Han characters and stems of Latin words, without function words. */
public final class Content {
    private static final int STEM = 6;

    private final Set<String> parts;

    private Content(Set<String> parts) {
        this.parts = parts;
    }

    /** @param stop words that say nothing */
    public static Content of(String text, WordList stop) {
        char[] left = text.toCharArray();
        for (Span word : stop.in(text)) {
            Arrays.fill(left, word.start(), word.end(), ' ');
        }
        var parts = new HashSet<String>();
        int place = 0;
        while (place < left.length) {
            char sign = left[place];
            if (sign >= 'a' && sign <= 'z') {
                int end = place;
                while (end < left.length && left[end] >= 'a' && left[end] <= 'z') {
                    end++;
                }
                parts.add(stem(new String(left, place, end - place)));
                place = end;
            } else {
                if (Character.isDigit(sign)) {
                    parts.add(String.valueOf(sign));
                } else if (place + 1 < left.length && han(sign) && han(left[place + 1])) {
                    parts.add(new String(left, place, 2));
                }
                place++;
            }
        }
        return new Content(parts);
    }

    public int size() {
        return parts.size();
    }

    /** Share of the shorter one that both have, 0 to 1. */
    public double overlap(Content other) {
        int least = Math.min(size(), other.size());
        return least == 0 ? 0 : (double) shared(other) / least;
    }

    /** Share of both together that both have, 0 to 1. */
    public double similarity(Content other) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private int shared(Content other) {
        return (int) parts.stream().filter(other.parts::contains).count();
    }

    private static String stem(String word) {
        String base = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        return base.substring(0, Math.min(STEM, base.length()));
    }

    private static boolean han(char sign) {
        return sign >= '\u4e00' && sign <= '\u9fff';
    }
}
