package okrworkshop.lint.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.lint.Span;

/**
 * Words that are looked for in small letters, the longest first. A word of Latin letters counts only as a whole word: beside
 * Han characters, but not inside or hyphened to another Latin one. Immutable.
 */
public final class WordList {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    WordList(Collection<String> words) {
        words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word));
    }

    /** The longest word that begins at the place. */
    public Optional<Span> at(String text, int place) {
        int end = endAt(text, place);
        return end < 0 ? Optional.empty() : Optional.of(new Span(place, end));
    }

    /** Where the longest word that begins at the place ends, or -1. */
    public int endAt(String text, int place) {
        if (place >= text.length()) {
            return -1;
        }
        List<String> words = byFirst.get(text.charAt(place));
        if (words == null) {
            return -1;
        }
        for (String word : words) {
            if (text.startsWith(word, place) && whole(text, place, place + word.length())) {
                return place + word.length();
            }
        }
        return -1;
    }

    /** All words of the text from left to right, without overlaps. */
    public List<Span> in(String text) {
        return in(text, 0, text.length());
    }

    /** The same in a part of the text. */
    public List<Span> in(String text, int from, int to) {
        var found = new ArrayList<Span>();
        int place = from;
        while (place < to) {
            int end = endAt(text, place);
            if (end < 0 || end > to) {
                place++;
            } else {
                found.add(new Span(place, end));
                place = end;
            }
        }
        return found;
    }

    /** Whether any word stands in the text. */
    public boolean touches(String text) {
        return touches(text, 0, text.length());
    }

    /** Whether any word stands in the part of the text. */
    public boolean touches(String text, int from, int to) {
        for (int place = from; place < to; place++) {
            int end = endAt(text, place);
            if (end >= 0 && end <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is exactly one of the words. */
    public boolean has(String word) {
        return !word.isEmpty()
                && byFirst.getOrDefault(word.charAt(0), List.of()).contains(word);
    }

    private static boolean whole(String text, int start, int end) {
        if (latin(text.charAt(start)) && start > 0) {
            char before = text.charAt(start - 1);
            if (latin(before) || (before == '-' && start > 1 && latin(text.charAt(start - 2)))) {
                return false;
            }
        }
        if (latin(text.charAt(end - 1)) && end < text.length()) {
            char after = text.charAt(end);
            return !latin(after) && !(after == '-' && end + 1 < text.length() && latin(text.charAt(end + 1)));
        }
        return true;
    }

    private static boolean latin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
