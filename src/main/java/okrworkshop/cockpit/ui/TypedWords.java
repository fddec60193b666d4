package okrworkshop.cockpit.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.lint.ExtraWords;

/** Words as people type them: one in a line, or several with commas between. */
final class TypedWords {
    private TypedWords() {}

    /** Each word once, in the order in which they were typed. */
    static Set<String> read(String text) {
        return Arrays.stream(text.split("[\\n\\r,，、;；]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String write(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining("\n"));
    }

    /** Key of the text that says why the words can't be kept. */
    static Optional<String> problem(Set<String> words) {
        if (words.size() > ExtraWords.MOST) {
            return Optional.of("words.too-many");
        }
        return words.stream().anyMatch(word -> word.length() > ExtraWords.LONGEST)
                ? Optional.of("words.too-long")
                : Optional.empty();
    }
}
