package okrworkshop.seams;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okrworkshop.holdings.Column;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a row that could be a real one into every archived table in which a workshop has none. */
final class ArchivedRows {
    static final String NAME = "王小明明";

    private static final Map<String, String> JSON = Map.of(
            "workshop_beginning.operations",
            "[{\"k\":\"create\",\"card\":\"start-1\",\"kind\":\"objective\",\"step\":\"a\",\"place\":\"\",\"order\":\"V\",\"fields\":{\"text\":\"hi\"},\"links\":[]}]",
            "survey_reply.sent",
            "{\"q1\":[\"a\",\"@b\"],\"q2\":[\"问" + NAME + "\"]}",
            "feedback_reply.answers",
            "{\"best\":[\"谢谢" + NAME + "\"]}",
            "superior_okr.entries",
            "{\"empty\":false,\"objectives\":[{\"id\":\"abcd2345\",\"text\":\"增长\",\"gone\":false,\"keyResults\":[{\"id\":\"bcde2345\",\"text\":\"3"
                    + " 家\",\"gone\":false}]}]}",
            "diagnosis_source.content",
            "[{\"part\":\"OBJECTIVE\",\"text\":\"卖得好\",\"unsure\":true}]",
            "quiz_item.content",
            ITEM("%s"),
            "quiz_round.items",
            "[" + ITEM("5b6ac0ce-3a3e-4c6f-9b43-1e3a2d9c1a11") + "]",
            "gallery_draft.content",
            "[{\"card\":\"c1\",\"objective\":true,\"label\":\"O1\",\"text\":\"" + NAME + "的口碑\",\"facts\":\"\"}]");

    private final JdbcClient jdbc;
    private final WorkshopId workshop;
    private final Map<String, UUID> own = new HashMap<>();

    ArchivedRows(JdbcClient jdbc, WorkshopId workshop) {
        this.jdbc = jdbc;
        this.workshop = workshop;
    }

    private static String ITEM(String id) {
        return "{\"id\":\"" + id
                + "\",\"form\":\"spot\",\"kind\":\"OBJECTIVE\",\"statement\":\"" + NAME
                + "说得好\",\"objective\":\"\",\"right\":[],\"better\":\"更好\"}";
    }

    void fill(List<Holding> holdings) {
        for (String first : List.of(Holding.WORKSHOP, Holding.PEOPLE)) {
            holdings.stream().filter(holding -> holding.name().equals(first)).forEach(this::fill);
        }
        for (String then : List.of("preparation")) {
            holdings.stream().filter(holding -> holding.name().equals(then)).forEach(this::fill);
        }
        holdings.forEach(this::fill);
    }

    private void fill(Holding holding) {
        for (Table table : holding.tables()) {
            long there = jdbc.sql("select count(*) from " + table.name() + " where " + table.scope())
                    .param(workshop.value())
                    .query(Long.class)
                    .single();
            if (there == 0) {
                insert(table);
            }
            if (there == 0 && table.name().equals("feedback_reply")) {
                insert(table);
                insert(table);
            }
            table.columns().stream()
                    .filter(column -> column.kind() instanceof Column.Kind.Own)
                    .forEach(column -> own.put(
                            table.name(),
                            jdbc.sql("select min(cast(" + column.name() + " as varchar(36))) from " + table.name()
                                            + " where " + table.scope())
                                    .param(workshop.value())
                                    .query((row, number) -> UUID.fromString(row.getString(1)))
                                    .single()));
        }
    }

    private void insert(Table table) {
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (!table.owner().isEmpty()) {
            names.add(table.owner());
            values.add(workshop.value());
        }
        UUID id = UUID.randomUUID();
        for (Column column : table.columns()) {
            Object value = value(table, column, id);
            if (value != null) {
                names.add(column.name());
                values.add(value);
            }
        }
        jdbc.sql("insert into " + table.name() + " (" + String.join(", ", names) + ") values ("
                        + String.join(", ", names.stream().map(name -> "?").toList()) + ")")
                .params(values)
                .update();
    }

    private Object value(Table table, Column column, UUID id) {
        return switch (column.kind()) {
            case Column.Kind.Own ignored -> id;
            case Column.Kind.Document ignored -> null;
            case Column.Kind.Reference(String to, boolean optional) -> optional ? null : own.get(to);
            case Column.Kind.TextReference(String to) -> own.get(to).toString();
            case Column.Kind.Person ignored -> own.get("seat");
            case Column.Kind.SomePerson ignored -> own.get("seat");
            case Column.Kind.TextPerson ignored -> own.get("seat").toString();
            case Column.Kind.Stranger ignored -> UUID.randomUUID();
            case Column.Kind.Text ignored -> "问 " + NAME;
            case Column.Kind.Name ignored -> NAME;
            case Column.Kind.Personal ignored -> "销售部";
            case Column.Kind.Word ignored -> column.name().equals("until_day") ? "2026-05-01" : word(column);
            case Column.Kind.Choice(var values, var becoming) -> last(List.copyOf(values));
            case Column.Kind.Number(long least, long most) -> Math.min(most, least + 3);
            case Column.Kind.Flag ignored -> !column.name().equals("nameless");
            case Column.Kind.Moment ignored -> OffsetDateTime.of(2026, 4, 1, 9, 0, 0, 123_456_000, ZoneOffset.UTC);
            case Column.Kind.Day ignored -> LocalDate.of(2026, 4, 2);
            case Column.Kind.Json ignored ->
                JSON.get(table.name() + "." + column.name()).replace("%s", id.toString());
            case Column.Kind.Made ignored ->
                switch (column.name()) {
                    case "person" -> UUID.randomUUID();
                    case "speaks_for" -> NAME;
                    case "browser" -> "cookie-of-a-browser";
                    case "draft" -> "";
                    default -> null;
                };
        };
    }

    private static String word(Column column) {
        return column.name().equals("list") ? "buzz" : "w1";
    }

    private static String last(List<String> values) {
        return values.getLast();
    }
}
