package okrworkshop.templates.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The texts of one language by path, with their lines.
 *
 * @param texts a text or a list of texts by path
 */
record MessageFile(YamlTree tree, Map<String, Entry> texts) {
    /** UTF-16 units of one text. */
    static final int LENGTH = 1_000;

    /** Texts in one list. */
    static final int ITEMS = 20;

    record Entry(List<String> texts, boolean list) {}

    static MessageFile read(YamlTree tree, Problems problems) {
        Map<String, Entry> texts = new LinkedHashMap<>();
        MessageFile file = new MessageFile(tree, texts);
        if (tree.root().isObject()) {
            file.collect(tree.root(), "", problems);
        } else {
            problems.add(tree.file(), 1, "There are no texts here.", "Begin with \"title: …\".");
        }
        return file;
    }

    /** The line of a path, or of what is nearest above it. */
    int line(String path) {
        return tree.line("/" + path.replace('.', '/'));
    }

    private void collect(JsonNode mapping, String at, Problems problems) {
        mapping.properties().forEach(entry -> {
            String path = at + entry.getKey();
            JsonNode value = entry.getValue();
            if (value.isObject()) {
                collect(value, path + ".", problems);
            } else if (value.isArray()) {
                list(value, path, problems);
            } else {
                put(path, List.of(value), false, problems);
            }
        });
    }

    private void list(JsonNode array, String path, Problems problems) {
        List<JsonNode> items = array.valueStream().toList();
        if (items.size() > ITEMS) {
            problems.add(
                    tree.file(),
                    line(path),
                    "The list " + path + " has " + items.size() + " texts.",
                    "Keep " + ITEMS + " at most.");
        } else {
            put(path, items, true, problems);
        }
    }

    private void put(String path, List<JsonNode> values, boolean list, Problems problems) {
        for (int i = 0; i < values.size(); i++) {
            JsonNode value = values.get(i);
            int line = list ? tree.line("/" + path.replace('.', '/') + "/" + i) : line(path);
            if (value.isContainer()) {
                problems.add(
                        tree.file(),
                        line,
                        path + " holds something other than a text.",
                        "Put the text in quotes: a colon followed by a space splits it otherwise.");
            } else if (value.asString("").isBlank()) {
                problems.add(
                        tree.file(),
                        line,
                        "The text " + path + " is empty.",
                        "Write it, or remove the line if it isn't needed.");
            } else if (value.asString("").length() > LENGTH) {
                problems.add(
                        tree.file(),
                        line,
                        "The text " + path + " is longer than " + LENGTH + " characters.",
                        "Shorten it.");
            }
        }
        texts.put(
                path, new Entry(values.stream().map(value -> value.asString("")).toList(), list));
    }
}
