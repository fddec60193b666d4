package okrworkshop.archive.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import okrworkshop.holdings.Arrival;
import okrworkshop.holdings.Column;
import okrworkshop.holdings.Table;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Rows that strangers may have written; each value is checked against its column. */
final class RowReader {
    private static final int MOST_IDS = 10_000_000;

    private final String part;
    private final Map<String, Set<Integer>> owned;

    /** @param owned the own ids of all tables that were collected, by table */
    RowReader(String part, Map<String, Set<Integer>> owned) {
        this.part = part;
        this.owned = owned;
    }

    /** The first round: which numbers there are. */
    void collect(Table table, JsonNode rows, Set<Integer> numbers, Set<Integer> documents) {
        require(rows.isArray());
        Map<String, Column> columns = columns(table);
        for (JsonNode row : rows) {
            require(row.isObject());
            row.properties().forEach(entry -> {
                @Nullable Column column = columns.get(entry.getKey());
                require(column != null);
                if (column != null && Ids.in(column)) {
                    int number = number(entry.getValue());
                    if (column.kind() instanceof Column.Kind.Own) {
                        require(number != Numbers.OWNER
                                && numbers.add(number)
                                && owned.computeIfAbsent(table.name(), name -> new HashSet<>())
                                        .add(number));
                    }
                    if (column.kind() instanceof Column.Kind.Document) {
                        require(number != Numbers.OWNER && documents.add(number));
                    }
                }
            });
        }
    }

    /** Further numbers, of people and strangers. */
    static void others(Table table, JsonNode rows, Set<Integer> numbers) {
        Map<String, Column> columns = columns(table);
        for (JsonNode row : rows) {
            row.properties().forEach(entry -> {
                @Nullable Column column = columns.get(entry.getKey());
                if (column != null && Ids.in(column)) {
                    numbers.add(entry.getValue().intValue());
                }
            });
        }
    }

    private static Map<String, Column> columns(Table table) {
        return TableSql.archived(table).stream().collect(Collectors.toMap(RowJson::key, column -> column));
    }

    private int number(JsonNode value) {
        require(value.isInt() && value.intValue() >= 0 && value.intValue() <= MOST_IDS);
        return value.intValue();
    }

    /** A row's values for all columns; null for none. */
    @Nullable Object[] values(Table table, JsonNode row, NewIds ids, Arrival arrival) {
        List<Column> columns = table.columns();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int at = 0; at < values.length; at++) {
            Column column = columns.get(at);
            values[at] = value(column.kind(), row.get(RowJson.key(column)), ids, arrival);
        }
        return values;
    }

    private @Nullable Object value(Column.Kind kind, @Nullable JsonNode given, NewIds ids, Arrival arrival) {
        if (kind instanceof Column.Kind.Made(var maker)) {
            return maker.apply(arrival);
        }
        if (given == null) {
            return absent(kind);
        }
        return switch (kind) {
            case Column.Kind.Own own -> ids.of(number(given));
            case Column.Kind.Document document -> ids.of(number(given));
            case Column.Kind.Reference reference -> referred(reference.table(), given, ids);
            case Column.Kind.TextReference reference -> referred(reference.table(), given, ids);
            case Column.Kind.Person person -> person(given, ids);
            case Column.Kind.TextPerson person -> person(given, ids);
            case Column.Kind.SomePerson person -> person(given, ids);
            case Column.Kind.Stranger stranger -> person(given, ids);
            case Column.Kind.Text(int most) -> text(given, most);
            case Column.Kind.Name(int most) -> text(given, most);
            case Column.Kind.Personal(int most) -> text(given, most);
            case Column.Kind.Word(int most) -> word(given, most);
            case Column.Kind.Choice(Set<String> values, Map<String, String> becoming) -> {
                String choice = text(given, Limits.NAME);
                require(values.contains(choice));
                yield becoming.getOrDefault(choice, choice);
            }
            case Column.Kind.Number(long least, long most) -> {
                require(given.isIntegralNumber() && given.canConvertToLong());
                require(given.longValue() >= least && given.longValue() <= most);
                yield given.longValue();
            }
            case Column.Kind.Flag flag -> {
                require(given.isBoolean());
                yield given.booleanValue();
            }
            case Column.Kind.Moment moment -> moment(given);
            case Column.Kind.Day day -> day(given);
            case Column.Kind.Json json -> json(json, given, ids);
            case Column.Kind.Made made -> null;
        };
    }

    private @Nullable Object absent(Column.Kind kind) {
        return switch (kind) {
            case Column.Kind.Document(boolean optional) when optional -> null;
            case Column.Kind.Reference(String table, boolean optional) when optional -> null;
            case Column.Kind.Person(boolean optional) when optional -> null;
            case Column.Kind.Moment(boolean optional) when optional -> null;
            case Column.Kind.Day(boolean optional) when optional -> null;
            case Column.Kind.TextReference reference -> "";
            case Column.Kind.TextPerson person -> "";
            case Column.Kind.SomePerson person -> UUID.randomUUID();
            default -> throw refused();
        };
    }

    private UUID referred(String table, JsonNode given, NewIds ids) {
        int number = number(given);
        if (!owned.getOrDefault(table, Set.of()).contains(number)) {
            throw new RefusedException("archive.dangling", part);
        }
        return ids.of(number);
    }

    /** Whoever has no seat here is a trainer or was there once; other things are no people. */
    private UUID person(JsonNode given, NewIds ids) {
        int number = number(given);
        boolean thing = owned.entrySet().stream()
                .anyMatch(table ->
                        !table.getKey().equals("seat") && table.getValue().contains(number));
        if (thing) {
            throw new RefusedException("archive.dangling", part);
        }
        return ids.of(number);
    }

    private String text(JsonNode given, int most) {
        require(given.isString());
        String text = given.stringValue();
        require(text.length() <= most && wellFormed(text));
        return text;
    }

    private String word(JsonNode given, int most) {
        String word = text(given, most);
        require(word.chars().allMatch(letter -> letter >= ' ' && letter <= '~'));
        return word;
    }

    /** Databases take no zero and no half characters. */
    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private Instant moment(JsonNode given) {
        try {
            Instant moment = Instant.parse(text(given, Limits.NAME));
            OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
            require(at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR);
            return moment.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    private LocalDate day(JsonNode given) {
        try {
            LocalDate day = LocalDate.parse(text(given, Limits.NAME));
            require(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
            return day;
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private String json(Column.Kind.Json kind, JsonNode given, NewIds ids) {
        JsonNode read = read(given, ids);
        try {
            Object typed = PartJson.MAPPER.treeToValue(read, PartJson.MAPPER.constructType(kind.type()));
            require(PartJson.MAPPER.valueToTree(typed).equals(read));
        } catch (JacksonException otherForm) {
            throw refused();
        }
        String text = PartJson.MAPPER.writeValueAsString(read);
        require(text.length() <= kind.most());
        return text;
    }

    private JsonNode read(JsonNode node, NewIds ids) {
        return switch (node) {
            case ArrayNode array -> {
                ArrayNode all = PartJson.MAPPER.createArrayNode();
                array.forEach(each -> all.add(read(each, ids)));
                yield all;
            }
            case ObjectNode object -> {
                ObjectNode all = PartJson.MAPPER.createObjectNode();
                object.properties().forEach(each -> {
                    require(wellFormed(each.getKey()));
                    all.set(each.getKey(), read(each.getValue(), ids));
                });
                yield all;
            }
            case StringNode text -> StringNode.valueOf(text(text.stringValue(), ids));
            default -> {
                require(!node.isNull());
                yield node;
            }
        };
    }

    private String text(String told, NewIds ids) {
        require(wellFormed(told));
        if (!told.startsWith(RowJson.MARK)) {
            return told;
        }
        String rest = told.substring(RowJson.MARK.length());
        if (rest.startsWith(RowJson.MARK)) {
            return rest;
        }
        try {
            return ids.known(Integer.parseInt(rest)).orElseThrow(this::refused).toString();
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    private void require(boolean holds) {
        if (!holds) {
            throw refused();
        }
    }

    private RefusedException refused() {
        return new RefusedException("archive.content", part);
    }

    /** Which numbers the tables' own rows have, for all parts together. */
    static Map<String, Set<Integer>> owned() {
        return new HashMap<>();
    }
}
