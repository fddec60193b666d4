package okrworkshop.seams;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every table that keeps something of a workshop, as the database's own schema says: those with a column for the workshop, and
 * those that lead to one of them by a foreign key. A table that is made tomorrow is here tomorrow.
 */
final class EveryTable {
    private final JdbcClient jdbc;
    private final Map<String, Table> all = new TreeMap<>();
    private final Map<String, Table> tables = new TreeMap<>();

    private record Column(String name, int type, String typeName, int size) {}

    /** @param keys columns that lead to a column of another table */
    private record Table(String name, List<Column> columns, Map<String, Key> keys) {
        boolean names(String column) {
            return columns.stream().anyMatch(each -> each.name().equals(column));
        }
    }

    private record Key(String table, String column) {}

    EveryTable(DataSource database) throws SQLException {
        jdbc = JdbcClient.create(database);
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData schema = connection.getMetaData();
            for (String name : names(schema)) {
                tables.put(lower(name), table(schema, name));
            }
        }
        Set<String> kept = new HashSet<>(Set.of("workshop"));
        boolean more = true;
        while (more) {
            more = false;
            for (Table table : tables.values()) {
                more |= (table.names("workshop")
                                || table.names("workshop_id")
                                || table.keys().values().stream().anyMatch(key -> kept.contains(key.table())))
                        && kept.add(table.name());
            }
        }
        all.putAll(tables);
        tables.keySet().retainAll(kept);
    }

    /** Columns anywhere in which some text has this part, {@code table.column}. */
    List<String> holding(String part) {
        return all.values().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type() == Types.VARCHAR)
                        .filter(column -> jdbc.sql("select count(*) from " + table.name() + " where lower("
                                                + column.name() + ") like ?")
                                        .param("%" + part.toLowerCase(Locale.ROOT) + "%")
                                        .query(Long.class)
                                        .single()
                                > 0)
                        .map(column -> table.name() + "." + column.name()))
                .toList();
    }

    /** Names of the columns of every table of the database, by table. */
    Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new TreeMap<>();
        all.values()
                .forEach(table -> columns.put(
                        table.name(), table.columns().stream().map(Column::name).collect(Collectors.toSet())));
        return columns;
    }

    /** Rows by table, of every table of the database. */
    Map<String, Long> countAll() {
        Map<String, Long> rows = new TreeMap<>();
        all.keySet()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    /** Rows by table. */
    Map<String, Long> count() {
        Map<String, Long> rows = new TreeMap<>();
        tables.keySet()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    /** Adds a row about the workshop to each of them but the workshop's own. */
    void fill(WorkshopId workshop) {
        Map<String, Map<String, Object>> rows = new HashMap<>();
        rows.put("workshop", Map.of("id", workshop.value()));
        List<Table> left = new ArrayList<>(tables.values());
        left.removeIf(table -> table.name().equals("workshop"));
        while (!left.isEmpty()) {
            Table next = left.stream()
                    .filter(table -> table.keys().values().stream()
                            .allMatch(key -> !tables.containsKey(key.table()) || rows.containsKey(key.table())))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            rows.put(next.name(), there(next, workshop).orElseGet(() -> insert(next, workshop, rows)));
        }
    }

    /** A row that the workshop has from its beginning. */
    private Optional<Map<String, Object>> there(Table table, WorkshopId workshop) {
        return Stream.of("workshop", "workshop_id")
                .filter(table::names)
                .flatMap(column -> jdbc
                        .sql("select * from " + table.name() + " where " + column + " = ?")
                        .param(workshop.value())
                        .query()
                        .listOfRows()
                        .stream())
                .<Map<String, Object>>map(row -> {
                    Map<String, Object> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                    named.putAll(row);
                    return named;
                })
                .findFirst();
    }

    private Map<String, Object> insert(Table table, WorkshopId workshop, Map<String, Map<String, Object>> rows) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            Key key = table.keys().get(column.name());
            if (column.name().equals("workshop") || column.name().equals("workshop_id")) {
                row.put(column.name(), workshop.value());
            } else if (key != null && rows.containsKey(key.table())) {
                row.put(column.name(), rows.get(key.table()).get(key.column()));
            } else if (key != null) {
                row.put(column.name(), any(key));
            } else {
                row.put(column.name(), value(column));
            }
        }
        jdbc.sql("insert into " + table.name() + " (" + String.join(", ", row.keySet()) + ") values ("
                        + String.join(
                                ", ", row.keySet().stream().map(column -> "?").toList()) + ")")
                .params(List.copyOf(row.values()))
                .update();
        return row;
    }

    private Object any(Key key) {
        return jdbc.sql("select " + key.column() + " from " + key.table()).query().listOfRows().stream()
                .flatMap(row -> row.values().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Object value(Column column) {
        if (column.typeName().equalsIgnoreCase("uuid")) {
            return UUID.randomUUID();
        }
        return switch (column.type()) {
            case Types.BIGINT -> 7_000_000L;
            case Types.INTEGER, Types.SMALLINT -> 7_000;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> 0.5;
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.DATE -> java.sql.Date.valueOf("2026-04-01");
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                OffsetDateTime.of(2026, 4, 1, 9, 0, 0, 0, ZoneOffset.UTC);
            case Types.VARCHAR -> text(column.size());
            default -> throw new IllegalStateException("A value for " + column);
        };
    }

    private static String text(int size) {
        String any = UUID.randomUUID().toString().replace("-", "");
        return any.substring(0, Math.min(size, any.length()));
    }

    private static List<String> names(DatabaseMetaData schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = schema.getTables(null, null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                if (lower(rows.getString("TABLE_SCHEM")).equals("public")
                        && !lower(rows.getString("TABLE_NAME")).startsWith("flyway")) {
                    names.add(rows.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }

    private static Table table(DatabaseMetaData schema, String name) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = schema.getColumns(null, null, name, "%")) {
            while (rows.next()) {
                columns.add(new Column(
                        lower(rows.getString("COLUMN_NAME")),
                        rows.getInt("DATA_TYPE"),
                        rows.getString("TYPE_NAME"),
                        rows.getInt("COLUMN_SIZE")));
            }
        }
        Map<String, Key> keys = new HashMap<>();
        try (ResultSet rows = schema.getImportedKeys(null, null, name)) {
            while (rows.next()) {
                keys.put(
                        lower(rows.getString("FKCOLUMN_NAME")),
                        new Key(lower(rows.getString("PKTABLE_NAME")), lower(rows.getString("PKCOLUMN_NAME"))));
            }
        }
        return new Table(lower(name), List.copyOf(columns), Map.copyOf(keys));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
