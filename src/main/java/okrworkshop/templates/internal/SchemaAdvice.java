package okrworkshop.templates.internal;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A schema error in words that help the author of a template.
 *
 * @param key entry below the error's place that it is about, when that entry exists
 */
record SchemaAdvice(String message, String remedy, Optional<String> key) {
    static SchemaAdvice of(Error error, JsonNode schema) {
        String property = String.valueOf(error.getProperty());
        String place = place(error.getInstanceLocation().toString());
        return switch (String.valueOf(error.getKeyword())) {
            case "required" ->
                advice(place + " lacks \"" + property + "\".", "Add \"" + property + ":\" with a value.");
            case "additionalProperties" -> {
                List<String> known = names(error, schema);
                yield new SchemaAdvice(
                        "\"" + property + "\" is unknown in " + place + ".",
                        Closest.remedy(property, known),
                        Optional.of(property));
            }
            case "enum" -> {
                String found = error.getInstanceNode().asString("");
                yield advice(place + " can't be \"" + found + "\".", Closest.remedy(found, choices(error)));
            }
            case "type" -> type(error, place);
            case "pattern" ->
                advice(
                        place + " can't be \"" + error.getInstanceNode().asString("") + "\".",
                        "Use small letters, digits and hyphens, begin with a letter, at most 40 characters.");
            default -> advice(place + " " + error.getMessage() + ".", "Change it, or take the entry out.");
        };
    }

    private static SchemaAdvice type(Error error, String place) {
        JsonNode found = error.getInstanceNode();
        String wanted = error.getSchemaNode().asString("another type");
        String remedy =
                switch (wanted) {
                    case "string" ->
                        found.isNumber() ? "Put it in quotes: \"" + found.asString("") + "\"." : "Write a text.";
                    case "integer" -> "Write a whole number without quotes.";
                    case "number" -> "Write a number without quotes.";
                    case "boolean" -> "Write true or false without quotes.";
                    case "array" -> "Write a list: one entry per line that begins with \"- \", or [a, b].";
                    default -> "Write entries of the form \"name: value\" below it.";
                };
        return advice(place + " has the wrong type (" + error.getMessage() + ").", remedy);
    }

    private static SchemaAdvice advice(String message, String remedy) {
        return new SchemaAdvice(message, remedy, Optional.empty());
    }

    /** {@code /steps/0/lenses/1/type} becomes "steps 1, lenses 2, type". */
    private static String place(String pointer) {
        if (pointer.isEmpty()) {
            return "The file";
        }
        StringBuilder place = new StringBuilder();
        for (String part : pointer.substring(1).split("/", -1)) {
            boolean index = !part.isEmpty() && part.length() < 6 && part.chars().allMatch(Character::isDigit);
            place.append(index ? " " + (Integer.parseInt(part) + 1) : (place.isEmpty() ? "" : ", ") + part);
        }
        return place.toString();
    }

    private static List<String> names(Error error, JsonNode schema) {
        String rule = error.getSchemaLocation().getFragment().toString();
        String object = rule.substring(0, Math.max(0, rule.lastIndexOf('/')));
        return schema.at(object + "/properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> choices(Error error) {
        return error.getSchemaNode().valueStream().map(JsonNode::asString).toList();
    }
}
