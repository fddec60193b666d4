package okrworkshop.export.internal;

import java.util.List;
import java.util.Map;

/** What people choose from, in its order. */
final class FieldChoices {
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("line", List.of("objective", "key-result")),
            Map.entry("commitment", List.of("committed", "stretch")),
            Map.entry("direction", List.of("increase", "decrease", "reach", "milestone")),
            Map.entry("dimension", List.of("user", "business", "technology")),
            Map.entry("doing", List.of("task", "todo")),
            Map.entry("progress", List.of("ahead", "begun", "done", "stuck")),
            Map.entry("type", List.of("person", "role", "budget", "tool")),
            Map.entry("action", List.of("cut", "move", "add", "accept")),
            Map.entry("confirmed", List.of("yes", "no")),
            Map.entry("watch", List.of("watched", "happened", "over")),
            Map.entry("verdict", List.of("yes", "partly", "no", "na")),
            Map.entry("reply", List.of("adopt", "partly", "reject")),
            Map.entry("recheck", List.of("yes", "partly", "no")),
            Map.entry("light", List.of("green", "amber", "red")));

    private FieldChoices() {}

    static List<String> of(String field) {
        return CHOICES.getOrDefault(field, List.of());
    }
}
