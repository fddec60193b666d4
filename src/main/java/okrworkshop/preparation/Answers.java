package okrworkshop.preparation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one person answers, by question: ids of options, a number of the scale, or a text. Questions without an answer are
 * left out.
 */
public record Answers(Map<String, List<String>> given) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        given.forEach((question, values) -> {
            if (!values.isEmpty()) {
                kept.put(question, List.copyOf(values));
            }
        });
        given = Map.copyOf(kept);
    }

    public List<String> to(String question) {
        return given.getOrDefault(question, List.of());
    }

    /** The same with another answer to one question; an empty one takes it out. */
    public Answers with(String question, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(given);
        changed.put(question, values);
        return new Answers(changed);
    }

    public boolean isEmpty() {
        return given.isEmpty();
    }
}
