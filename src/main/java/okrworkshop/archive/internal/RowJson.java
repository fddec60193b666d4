package okrworkshop.archive.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import okrworkshop.holdings.Column;
import okrworkshop.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Rows as JSON: numbers in place of ids, in an order that no id decides. */
final class RowJson {
    /** In texts of JSON columns, before the number of an id; an own one is doubled. */
    static final String MARK = "@";

    private final WorkshopId workshop;
    private final Numbers numbers;
    private final Renaming renaming;

    RowJson(WorkshopId workshop, Numbers numbers, Renaming renaming) {
        this.workshop = workshop;
        this.numbers = numbers;
        this.renaming = renaming;
    }

    /** {@code group_id} is {@code groupId}. */
    static String key(Column column) {
        StringBuilder key = new StringBuilder();
        for (String word : column.name().split("_", -1)) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    ArrayNode rows(Rows rows) {
        List<Column> columns = TableSql.archived(rows.table());
        List<ObjectNode> all = new ArrayList<>();
        rows.values().forEach(values -> all.add(row(columns, values)));
        List<String> keys = columns.stream().map(RowJson::key).toList();
        all.sort((one, other) -> compare(keys, one, other));
        ArrayNode array = PartJson.MAPPER.createArrayNode();
        all.forEach(array::add);
        return array;
    }

    private ObjectNode row(List<Column> columns, @Nullable Object[] values) {
        ObjectNode row = PartJson.MAPPER.createObjectNode();
        for (int at = 0; at < values.length; at++) {
            @Nullable Object value = values[at];
            if (value != null) {
                put(row, columns.get(at), value);
            }
        }
        return row;
    }

    private void put(ObjectNode row, Column column, Object value) {
        String key = key(column);
        switch (column.kind()) {
            case Column.Kind.Number number -> row.put(key, (Long) value);
            case Column.Kind.Flag flag -> row.put(key, (Boolean) value);
            case Column.Kind.Text text -> row.put(key, renaming.text((String) value, text.most()));
            case Column.Kind.Name name -> row.put(key, renaming.text((String) value, name.most()));
            case Column.Kind.Personal personal -> row.put(key, renaming.personal((String) value));
            case Column.Kind.Word word -> row.put(key, (String) value);
            case Column.Kind.Choice choice -> row.put(key, (String) value);
            case Column.Kind.Json json -> {
                JsonNode read = PartJson.MAPPER.readTree((String) value);
                row.set(key, told(read, "", json.written()));
            }
            case Column.Kind.Moment moment -> row.put(key, ((Instant) value).toString());
            case Column.Kind.Day day -> row.put(key, value.toString());
            case Column.Kind.Own id -> row.put(key, numbers.of((UUID) value));
            case Column.Kind.Document id -> row.put(key, numbers.of((UUID) value));
            case Column.Kind.Reference id -> row.put(key, numbers.of((UUID) value));
            case Column.Kind.TextReference id -> row.put(key, numbers.of((UUID) value));
            case Column.Kind.Person id -> row.put(key, numbers.of((UUID) value));
            case Column.Kind.SomePerson id -> row.put(key, numbers.of((UUID) value));
            case Column.Kind.TextPerson id -> row.put(key, numbers.of((UUID) value));
            case Column.Kind.Stranger id -> row.put(key, numbers.of((UUID) value));
            case Column.Kind.Made made -> throw new IllegalArgumentException(column.name());
        }
    }

    private JsonNode told(JsonNode node, String property, Column.Written written) {
        return switch (node) {
            case ArrayNode array -> {
                ArrayNode told = PartJson.MAPPER.createArrayNode();
                array.forEach(each -> told.add(told(each, property, written)));
                yield told;
            }
            case ObjectNode object -> {
                ObjectNode told = PartJson.MAPPER.createObjectNode();
                object.properties()
                        .forEach(each -> told.set(each.getKey(), told(each.getValue(), each.getKey(), written)));
                yield told;
            }
            case StringNode text -> StringNode.valueOf(told(text.stringValue(), written.is(workshop, property)));
            default -> node;
        };
    }

    private String told(String text, boolean written) {
        String renamed = written ? renaming.text(text, Limits.TEXT) : text;
        if (text.startsWith(MARK)) {
            return MARK + renamed;
        }
        return Ids.of(text).flatMap(numbers::known).map(number -> MARK + number).orElse(renamed);
    }

    private static int compare(List<String> keys, ObjectNode one, ObjectNode other) {
        for (String key : keys) {
            int first = VALUES.compare(one.path(key), other.path(key));
            if (first != 0) {
                return first;
            }
        }
        return 0;
    }

    private static final Comparator<JsonNode> VALUES = (one, other) -> one.isNumber() && other.isNumber()
            ? Long.compare(one.longValue(), other.longValue())
            : one.toString().compareTo(other.toString());
}
