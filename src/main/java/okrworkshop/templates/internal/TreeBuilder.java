package okrworkshop.templates.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns composed YAML nodes into JSON data and notes the line of each. Depth was limited before. */
final class TreeBuilder {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean sound = true;

    TreeBuilder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<YamlTree> build(Node root) {
        JsonNode json = convert(root, "");
        return sound ? Optional.of(new YamlTree(file, json, lines)) : Optional.empty();
    }

    private JsonNode convert(Node node, String pointer) {
        lines.putIfAbsent(pointer, line(node));
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, pointer);
            case SequenceNode sequence -> sequence(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar);
            default -> JSON.nullNode();
        };
    }

    private JsonNode mapping(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                wrong(entry.getKeyNode(), "A list or mapping can't be a name.", "Write a plain word before the colon.");
                continue;
            }
            String name = key.getValue();
            if (object.has(name)) {
                wrong(key, "\"" + name + "\" is there twice.", "Remove one of the two.");
                continue;
            }
            String child = YamlTree.child(pointer, name);
            lines.put(child, line(key));
            object.set(name, convert(entry.getValueNode(), child));
        }
        return object;
    }

    private JsonNode sequence(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(convert(item, YamlTree.child(pointer, array.size())));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return JSON.stringNode(text);
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(scalar, tag);
        }
        wrong(
                scalar,
                "The tag " + tag.getValue() + " is not read.",
                "Remove the exclamation mark and what follows it.");
        return JSON.nullNode();
    }

    private JsonNode number(ScalarNode scalar, Tag tag) {
        String text = scalar.getValue();
        try {
            if (tag.equals(Tag.INT)) {
                return JSON.numberNode(Long.parseLong(text));
            }
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return JSON.numberNode(number);
            }
        } catch (NumberFormatException e) {
            // said below: hexadecimal, too large, .inf and the like
        }
        wrong(
                scalar,
                "\"" + text + "\" is no number that can be read here.",
                "Write a plain number, or put it in quotes.");
        return JSON.nullNode();
    }

    private void wrong(Node node, String message, String remedy) {
        sound = false;
        problems.add(file, line(node), message, remedy);
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
