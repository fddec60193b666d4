package okrworkshop.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers in rows, which stand in a book as a table and in a workbook as a sheet of the same name.
 *
 * @param rows as many cells as columns each
 */
public record Figures(String name, List<Column> columns, List<List<Cell>> rows) {
    private static final int WHOLE = 100;

    public Figures {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** With plain columns. */
    public static Figures of(String name, List<String> heads, List<List<Cell>> rows) {
        return new Figures(name, heads.stream().map(Column::of).toList(), rows);
    }

    public Block.Table table() {
        return new Block.Table(
                columns.stream().map(Column::label).toList(),
                rows.stream()
                        .map(row -> row.stream().map(Figures::text).toList())
                        .toList());
    }

    public Sheet sheet() {
        return Sheet.table(name, columns, rows);
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> "";
            case Cell.Text text -> text.text();
            case Cell.Number number -> number(number.value(), number.format());
            case Cell.Day day -> day.day().toString();
            case Cell.Formula formula ->
                formula.value().map(value -> number(value, formula.format())).orElse("");
        };
    }

    private static String number(double value, Cell.Format format) {
        return switch (format) {
            case GENERAL -> rounded(value, 6).stripTrailingZeros().toPlainString();
            case ONE_DECIMAL -> rounded(value, 1).toPlainString();
            case TWO_DECIMALS -> rounded(value, 2).toPlainString();
            case PERCENT -> rounded(value * WHOLE, 0).toPlainString() + " %";
        };
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
