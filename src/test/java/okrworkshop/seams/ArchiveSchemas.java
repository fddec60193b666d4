package okrworkshop.seams;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import okrworkshop.holdings.Column;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas of archives; that of the tables is made of what their owners declare. */
final class ArchiveSchemas {
    static final Path PARTS = Path.of("docs/exports/schemas/archive-parts.schema.json");
    static final Path MANIFEST = Path.of("docs/exports/schemas/archive-manifest.schema.json");
    static final Path DOCUMENT = Path.of("docs/exports/schemas/archive-document.schema.json");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ArchiveSchemas() {}

    static List<String> problems(Path schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    static String parts(List<Holding> holdings) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A part of an archive: the rows of one module's tables");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.putArray("required").add("tables");
        ObjectNode tables = schema.putObject("properties").putObject("tables");
        tables.put("type", "object");
        tables.put("additionalProperties", false);
        ObjectNode all = tables.putObject("properties");
        List<Table> declared = new ArrayList<>();
        holdings.forEach(holding -> declared.addAll(holding.tables()));
        declared.sort(Comparator.comparing(Table::name));
        declared.forEach(table -> table(all.putObject(table.name()), table));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    private static void table(ObjectNode schema, Table table) {
        schema.put("type", "array");
        ObjectNode row = schema.putObject("items");
        row.put("type", "object");
        row.put("additionalProperties", false);
        ArrayNode required = row.putArray("required");
        ObjectNode properties = row.putObject("properties");
        for (Column column : table.columns()) {
            if (!(column.kind() instanceof Column.Kind.Made)) {
                String key = key(column.name());
                if (column(properties.putObject(key), column.kind())) {
                    required.add(key);
                }
            }
        }
    }

    /** @return whether every row has it */
    private static boolean column(ObjectNode schema, Column.Kind kind) {
        return switch (kind) {
            case Column.Kind.Own own -> id(schema, "number of this row");
            case Column.Kind.Document(boolean optional) -> id(schema, "number of a document") && !optional;
            case Column.Kind.Reference(String to, boolean optional) ->
                id(schema, "number of a row of " + to) && !optional;
            case Column.Kind.TextReference(String to) -> !id(schema, "number of a row of " + to);
            case Column.Kind.Person(boolean optional) ->
                id(schema, "number of a person; 0 is the trainer") && !optional;
            case Column.Kind.TextPerson person -> !id(schema, "number of a person; 0 is the trainer");
            case Column.Kind.SomePerson person -> !id(schema, "number of a person; 0 is the trainer");
            case Column.Kind.Stranger stranger -> id(schema, "number of something that isn’t in the archive");
            case Column.Kind.Text(int most) -> text(schema, most, "what people wrote");
            case Column.Kind.Name(int most) -> text(schema, most, "a person’s name, or a number in its place");
            case Column.Kind.Personal(int most) -> text(schema, most, "about a person; empty without names");
            case Column.Kind.Word(int most) -> text(schema, most, "plain ASCII");
            case Column.Kind.Choice(Set<String> values, var becoming) -> {
                ArrayNode choices = schema.putArray("enum");
                values.forEach(choices::add);
                yield true;
            }
            case Column.Kind.Number(long least, long most) -> {
                schema.put("type", "integer").put("minimum", least).put("maximum", most);
                yield true;
            }
            case Column.Kind.Flag flag -> {
                schema.put("type", "boolean");
                yield true;
            }
            case Column.Kind.Moment(boolean optional) -> {
                schema.put("type", "string").put("format", "date-time");
                yield !optional;
            }
            case Column.Kind.Day(boolean optional) -> {
                schema.put("type", "string").put("format", "date");
                yield !optional;
            }
            case Column.Kind.Json json -> {
                schema.putArray("type").add("object").add("array");
                schema.put(
                        "description", "JSON of the module; texts that begin with @ stand for numbers, @@ for one @");
                yield true;
            }
            case Column.Kind.Made made -> false;
        };
    }

    private static boolean id(ObjectNode schema, String what) {
        schema.put("type", "integer").put("minimum", 0).put("description", what);
        return true;
    }

    private static boolean text(ObjectNode schema, int most, String what) {
        schema.put("type", "string").put("maxLength", most).put("description", what);
        return true;
    }

    private static String key(String column) {
        StringBuilder key = new StringBuilder();
        for (String word : column.split("_")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }
}
