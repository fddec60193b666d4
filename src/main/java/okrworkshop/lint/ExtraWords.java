package okrworkshop.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A trainer's own words, added to the lists of the lint by the name of the list, such as {@code buzz}. */
public record ExtraWords(Map<String, Set<String>> byList) {
    /** So many words a list may get. */
    public static final int MOST = 500;

    /** So many characters a word may have. */
    public static final int LONGEST = 60;

    /** The lists to which words can be added without breaking a rule, in the order in which people meet them. */
    public static final List<String> OPEN_LISTS =
            List.of("buzz", "kpi", "hedge", "weak-verb", "task-verb-kr", "feature-noun", "activity-noun", "impact");

    public ExtraWords {
        var copy = new LinkedHashMap<String, Set<String>>();
        byList.forEach((list, words) -> {
            if (!words.isEmpty()) {
                copy.put(list, Set.copyOf(words));
            }
        });
        byList = Map.copyOf(copy);
        for (Set<String> words : byList.values()) {
            if (words.size() > MOST || words.stream().anyMatch(word -> word.isBlank() || word.length() > LONGEST)) {
                throw new IllegalArgumentException("Too many words, or a word that is empty or too long");
            }
        }
    }

    /** No word more. */
    public static ExtraWords none() {
        return new ExtraWords(Map.of());
    }
}
