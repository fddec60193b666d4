package okrworkshop.templates.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file as plain data that still knows its lines.
 *
 * @param lines line by JSON pointer, counted from 1; an entry of a mapping lies where its key is
 */
record YamlTree(String file, JsonNode root, Map<String, Integer> lines) {
    YamlTree {
        lines = Map.copyOf(lines);
    }

    /** The line of the pointer, or of what is nearest above it. */
    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }

    /** The deepest place that begins on a line, the whole file where none does. */
    String pointer(int line) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue() == line)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** What lies under an entry, as a file of its own would be read. */
    YamlTree under(String pointer) {
        Map<String, Integer> below = new HashMap<>();
        lines.forEach((place, line) -> {
            if (place.equals(pointer) || place.startsWith(pointer + "/")) {
                below.put(place.substring(pointer.length()), line);
            }
        });
        return new YamlTree(file, root.at(pointer), below);
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }
}
