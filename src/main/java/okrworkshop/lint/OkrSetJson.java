package okrworkshop.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a set from JSON. What is unknown in it is passed over. Any thread may call. */
public final class OkrSetJson {
    private static final String SCHEMA = "/okrworkshop/lint/set.schema.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private OkrSetJson() {}

    /** A set with the name that it has in its file. */
    public record Named(String id, OkrSet set) {}

    /** @throws IllegalArgumentException when it is no set, with what is wrong */
    public static Named read(String json) {
        return read(tree(json));
    }

    /** The same of JSON that has been parsed. */
    public static Named read(JsonNode root) {
        if (!root.isObject() || !root.path("objectives").isArray()) {
            throw new IllegalArgumentException("objectives");
        }
        var objectives = new ArrayList<OkrSet.Objective>();
        root.path("objectives").forEach(node -> objectives.add(objective(node)));
        return new Named(
                text(root, "id"),
                new OkrSet(
                        cycle(root.path("cycle")),
                        objectives,
                        list(root, "tasks")
                                .map(nodes ->
                                        nodes.stream().map(OkrSetJson::task).toList()),
                        list(root, "resources").orElse(List.of()).stream()
                                .map(OkrSetJson::resource)
                                .toList(),
                        list(root, "cuts").orElse(List.of()).stream()
                                .map(node -> node.isString() ? node.stringValue() : node.toString())
                                .toList(),
                        list(root, "risks")
                                .map(nodes ->
                                        nodes.stream().map(OkrSetJson::risk).toList()),
                        fields(root)));
    }

    private static Set<OkrSet.Field> fields(JsonNode root) {
        var fields = EnumSet.noneOf(OkrSet.Field.class);
        for (JsonNode objective : root.path("objectives")) {
            note(objective, OkrSet.Field.OBJECTIVE_OWNER, fields, "owner");
            note(objective, OkrSet.Field.PARENT, fields, "parent");
            note(objective, OkrSet.Field.RANK, fields, "priority", "rank");
            note(objective, OkrSet.Field.KEY_RESULTS, fields, "krs");
            for (JsonNode keyResult : objective.path("krs")) {
                note(keyResult, OkrSet.Field.KEY_RESULT_OWNER, fields, "owner");
                note(keyResult, OkrSet.Field.KEY_RESULT_DUE, fields, "due");
            }
        }
        for (JsonNode task : root.path("tasks")) {
            note(task, OkrSet.Field.TASK_OWNER, fields, "owner");
            note(task, OkrSet.Field.TASK_DUE, fields, "due");
            note(task, OkrSet.Field.TASK_KEY_RESULT, fields, "kr");
        }
        note(root, OkrSet.Field.CUTS, fields, "cuts");
        return fields;
    }

    private static void note(JsonNode node, OkrSet.Field field, Set<OkrSet.Field> fields, String... names) {
        if (Arrays.stream(names).anyMatch(node::has)) {
            fields.add(field);
        }
    }

    /** JSON Schema of a set, in UTF-8: every field that the rules read, and which rules stay silent without it. */
    public static byte[] schema() {
        try (InputStream in = Objects.requireNonNull(OkrSetJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("JSON", unreadable);
        }
    }

    private static Optional<OkrSet.Cycle> cycle(JsonNode node) {
        Optional<LocalDate> start = date(node, "start");
        Optional<LocalDate> end = date(node, "end");
        return start.isPresent() && end.isPresent()
                ? Optional.of(new OkrSet.Cycle(start.get(), end.get()))
                : Optional.empty();
    }

    private static OkrSet.Objective objective(JsonNode node) {
        required(node, "objectives");
        var keyResults = new ArrayList<OkrSet.KeyResult>();
        node.path("krs").forEach(each -> keyResults.add(keyResult(each)));
        return new OkrSet.Objective(
                text(node, "text"),
                owners(node.path("owner")),
                text(node, "parent"),
                node.hasNonNull("priority") || node.hasNonNull("rank"),
                number(node, "weight"),
                keyResults);
    }

    private static OkrSet.KeyResult keyResult(JsonNode node) {
        required(node, "krs");
        var partners = new ArrayList<OkrSet.Partner>();
        node.path("xteam")
                .forEach(each -> partners.add(new OkrSet.Partner(
                        text(each, "team"),
                        !each.has("confirmed") || each.path("confirmed").asBoolean(false),
                        text(each, "risk_owner") + text(each, "riskOwner"))));
        return new OkrSet.KeyResult(
                text(node, "text"),
                owners(node.path("owner")),
                date(node, "due"),
                number(node, "confidence"),
                number(node, "weight"),
                text(node, "dimension"),
                lagging(node),
                partners);
    }

    private static Optional<Boolean> lagging(JsonNode node) {
        if (node.path("lagging").isBoolean()) {
            return Optional.of(node.path("lagging").booleanValue());
        }
        for (String field : List.of("indicator", "timing", "type", "kind")) {
            String value = text(node, field);
            if (value.equals("lagging") || value.equals("leading")) {
                return Optional.of(value.equals("lagging"));
            }
        }
        return Optional.empty();
    }

    private static OkrSet.Task task(JsonNode node) {
        required(node, "tasks");
        return new OkrSet.Task(
                text(node, "text"), owners(node.path("owner")), date(node, "due"), place(node.path("kr")));
    }

    private static Optional<Integer> place(JsonNode node) {
        if (!node.isIntegralNumber()) {
            return Optional.empty();
        }
        if (!node.canConvertToInt()) {
            throw new IllegalArgumentException("kr");
        }
        return Optional.of(node.intValue());
    }

    private static OkrSet.Resource resource(JsonNode node) {
        required(node, "resources");
        return new OkrSet.Resource(
                text(node, "name"),
                number(node, "available").orElse(Double.POSITIVE_INFINITY),
                number(node, "allocated").orElse(0));
    }

    private static OkrSet.Risk risk(JsonNode node) {
        return new OkrSet.Risk(text(node, "text"), text(node, "response"), owners(node.path("owner")));
    }

    private static void required(JsonNode node, String list) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(list);
        }
    }

    private static Optional<List<JsonNode>> list(JsonNode node, String field) {
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            return Optional.empty();
        }
        var found = new ArrayList<JsonNode>();
        list.forEach(found::add);
        return Optional.of(found);
    }

    private static List<String> owners(JsonNode node) {
        var owners = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(each -> owners.add(each.isString() ? each.stringValue().strip() : ""));
        } else if (node.isString()) {
            owners.addAll(Names.of(node.stringValue()));
        }
        owners.removeIf(String::isBlank);
        return owners;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue().strip() : value.isNumber() ? value.toString() : "";
    }

    private static OptionalDouble number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isNumber()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = value.doubleValueOpt();
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            throw new IllegalArgumentException(field);
        }
        return number;
    }

    private static Optional<LocalDate> date(JsonNode node, String field) {
        String value = text(node, field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(field, unreadable);
        }
    }
}
