package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.Sheet;

/**
 * A table of a workbook that grows by columns, each known by the key of its label. Of several groups, each row begins with its
 * group's name.
 */
final class Grid<T> {
    /** Key of the column that names the group. */
    static final String GROUP = "field.group";

    private final Drafts drafts;
    private final String name;
    private final List<Slot<T>> slots = new ArrayList<>();

    /** @param name key of the sheet's name */
    Grid(Drafts drafts, String name) {
        this.drafts = drafts;
        this.name = name;
        if (drafts.several()) {
            text(GROUP, item -> drafts.nameOf(item.material()));
        }
    }

    /** Something of a group. */
    record Item<T>(Material material, T value) {}

    /** A place of the sheet, from which a formula names others. */
    interface Spot {
        /** The cell of the column with the key in the same row. */
        String cell(String key);

        /** All cells of the column with the key. */
        String column(String key);
    }

    private record Slot<T>(String key, String choices, Column column, Content<T> content) {}

    @FunctionalInterface
    private interface Content<T> {
        Cell of(Item<T> item, Spot spot);
    }

    Grid<T> text(String key, Function<Item<T>, String> content) {
        return cell(key, item -> Cell.text(content.apply(item)));
    }

    Grid<T> number(String key, Function<T, Optional<Double>> content) {
        return cell(key, item -> Cell.number(content.apply(item.value())));
    }

    Grid<T> cell(String key, Function<Item<T>, Cell> content) {
        return cell(key, column -> column, content);
    }

    Grid<T> cell(String key, UnaryOperator<Column> column, Function<Item<T>, Cell> content) {
        return add(key, "", column, (item, spot) -> content.apply(item));
    }

    Grid<T> day(String key, Function<Item<T>, Cell> content) {
        return cell(key, column -> column.taking(new Column.Choices.AnyDay()), content);
    }

    /** @param field whose choices are offered */
    Grid<T> choice(String key, String field, Function<Item<T>, String> choice) {
        return add(key, field, column -> column.oneOf(words(field)), (item, spot) -> {
            String chosen = choice.apply(item);
            return chosen.isEmpty() ? Cell.empty() : Cell.text(drafts.labels().choice(field, chosen));
        });
    }

    /** A column that people fill later. */
    Grid<T> waiting(String key, UnaryOperator<Column> column) {
        return cell(key, each -> column.apply(each).waiting(), item -> Cell.empty());
    }

    Grid<T> waiting(String key) {
        return waiting(key, column -> column);
    }

    /** A column in which people choose later. */
    Grid<T> waitingChoice(String key, String field) {
        return add(key, field, column -> column.oneOf(words(field)).waiting(), (item, spot) -> Cell.empty());
    }

    /** @param value what the expression comes to */
    Grid<T> formula(
            String key,
            Cell.Format format,
            UnaryOperator<Column> column,
            Function<Spot, String> expression,
            Function<T, Optional<Double>> value) {
        return add(
                key,
                "",
                column,
                (item, spot) -> new Cell.Formula(expression.apply(spot), value.apply(item.value()), format));
    }

    /** A formula in some rows, what people typed in others. */
    Grid<T> formulaOr(
            String key,
            BiFunction<Spot, Item<T>, String> expression,
            Function<T, Double> value,
            Function<T, Optional<Cell>> typed) {
        return add(
                key,
                "",
                column -> column,
                (item, spot) -> typed.apply(item.value())
                        .orElseGet(() -> new Cell.Formula(
                                expression.apply(spot, item),
                                Optional.of(value.apply(item.value())),
                                Cell.Format.GENERAL)));
    }

    private Grid<T> add(String key, String choices, UnaryOperator<Column> column, Content<T> content) {
        slots.add(new Slot<>(key, choices, column.apply(Column.of(drafts.label(key))), content));
        return this;
    }

    private List<String> words(String field) {
        return FieldChoices.of(field).stream()
                .map(choice -> drafts.labels().choice(field, choice))
                .toList();
    }

    /** Position of the column with the key. */
    int at(String key) {
        return IntStream.range(0, slots.size())
                .filter(column -> slots.get(column).key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** All cells of the column with the key, as formulas of any sheet name them. */
    String reference(String key, int rows) {
        return Sheet.reference(drafts.label(name), at(key), rows);
    }

    Tab tab(List<Item<T>> items) {
        return tab(items, List.of());
    }

    Tab tab(List<Item<T>> items, List<List<Cell>> totals) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Item<T> item : items) {
            Spot spot = spot(Sheet.FIRST_ROW + rows.size(), items.size());
            rows.add(slots.stream().map(slot -> slot.content().of(item, spot)).toList());
        }
        Sheet sheet = Sheet.table(
                        drafts.label(name), slots.stream().map(Slot::column).toList(), rows)
                .withTotals(totals);
        return new Tab(
                sheet,
                slots.stream()
                        .map(slot -> new Tab.Meaning(slot.key(), slot.choices()))
                        .toList());
    }

    Spot spot(int row, int rows) {
        return new Spot() {
            @Override
            public String cell(String key) {
                return Column.letters(at(key)) + row;
            }

            @Override
            public String column(String key) {
                String letters = Column.letters(at(key));
                return "$" + letters + "$" + Sheet.FIRST_ROW + ":$" + letters + "$" + Sheet.lastRow(rows);
            }
        };
    }
}
