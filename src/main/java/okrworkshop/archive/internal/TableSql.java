package okrworkshop.archive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okrworkshop.holdings.Column;
import okrworkshop.holdings.Table;
import okrworkshop.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and writes the tables that holdings declare. What is written joins the caller's transaction. */
@Component
class TableSql {
    private final JdbcClient jdbc;
    private final TransactionTemplate oneMoment;

    TableSql(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The columns whose values are in archives. */
    static List<Column> archived(Table table) {
        return table.columns().stream()
                .filter(column -> !(column.kind() instanceof Column.Kind.Made))
                .toList();
    }

    /** Sees everything as it stood at one moment, whatever the room writes meanwhile. */
    <T> T atOneMoment(Supplier<T> reading) {
        return Objects.requireNonNull(oneMoment.execute(transaction -> reading.get()));
    }

    Rows read(Table table, WorkshopId workshop) {
        List<Column> columns = archived(table);
        String selected = columns.stream().map(Column::expression).collect(Collectors.joining(", "));
        List<@Nullable Object[]> rows = jdbc.sql(
                        "select " + selected + " from " + table.name() + " where " + table.scope())
                .param(workshop.value())
                .query((row, number) -> values(row, columns))
                .list();
        return new Rows(table, rows);
    }

    private static @Nullable Object[] values(ResultSet row, List<Column> columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = value(row, at + 1, columns.get(at).kind());
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int at, Column.Kind kind) throws SQLException {
        return switch (kind) {
            case Column.Kind.Own own -> row.getObject(at, UUID.class);
            case Column.Kind.Document document -> row.getObject(at, UUID.class);
            case Column.Kind.Reference reference -> row.getObject(at, UUID.class);
            case Column.Kind.Person person -> row.getObject(at, UUID.class);
            case Column.Kind.SomePerson person -> row.getObject(at, UUID.class);
            case Column.Kind.Stranger stranger -> row.getObject(at, UUID.class);
            case Column.Kind.TextReference reference -> id(row.getString(at));
            case Column.Kind.TextPerson person -> id(row.getString(at));
            case Column.Kind.Number number -> row.getLong(at);
            case Column.Kind.Flag flag -> row.getBoolean(at);
            case Column.Kind.Moment moment -> {
                @Nullable OffsetDateTime found = row.getObject(at, OffsetDateTime.class);
                yield found == null ? null : found.toInstant();
            }
            case Column.Kind.Day day -> row.getObject(at, LocalDate.class);
            case Column.Kind.Text text -> row.getString(at);
            case Column.Kind.Name name -> row.getString(at);
            case Column.Kind.Personal personal -> row.getString(at);
            case Column.Kind.Word word -> row.getString(at);
            case Column.Kind.Choice choice -> row.getString(at);
            case Column.Kind.Json json -> row.getString(at);
            case Column.Kind.Made made -> null;
        };
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null || text.isEmpty() ? null : UUID.fromString(text);
    }

    /** @param values one for each column, made ones included; what is null is left to the database */
    void insert(Table table, WorkshopId workshop, @Nullable Object[] values) {
        List<String> names = new ArrayList<>();
        List<Object> given = new ArrayList<>();
        if (!table.owner().isEmpty()) {
            names.add(table.owner());
            given.add(workshop.value());
        }
        for (int at = 0; at < values.length; at++) {
            @Nullable Object value = values[at];
            if (value != null) {
                names.add(table.columns().get(at).name());
                given.add(bound(table.columns().get(at).kind(), value));
            }
        }
        jdbc.sql("insert into " + table.name() + " (" + String.join(", ", names) + ") values ("
                        + String.join(", ", names.stream().map(name -> "?").toList()) + ")")
                .params(given)
                .update();
    }

    private static Object bound(Column.Kind kind, Object value) {
        boolean asText = kind instanceof Column.Kind.TextPerson || kind instanceof Column.Kind.TextReference;
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : asText ? value.toString() : value;
    }
}
