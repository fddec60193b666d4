package okrworkshop.paper;

import java.util.List;

/**
 * A sheet of a workbook. A table has its column's labels in row 1, which stays in sight, can be filtered and stands on every
 * printed page; its rows begin in row {@link #FIRST_ROW}. A plain sheet has no header, and its rows begin in row 1.
 *
 * @param name as it was made legal
 * @param rows as many cells as columns each, or fewer
 * @param totals rows below the table, after an empty one, which no filter hides
 */
public record Sheet(String name, boolean table, List<Column> columns, List<List<Cell>> rows, List<List<Cell>> totals) {
    /** Number of a table's first row, as formulas count. */
    public static final int FIRST_ROW = 2;

    private static final int LONGEST_NAME = 31;

    public Sheet {
        name = legal(name);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = totals.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() > width) || totals.stream().anyMatch(row -> row.size() > width)) {
            throw new IllegalArgumentException("A row of “" + name + "” has more than " + width + " cells");
        }
    }

    public static Sheet table(String name, List<Column> columns, List<List<Cell>> rows) {
        return new Sheet(name, true, columns, rows, List.of());
    }

    public static Sheet plain(String name, List<Column> columns, List<List<Cell>> rows) {
        return new Sheet(name, false, columns, rows, List.of());
    }

    public Sheet withTotals(List<List<Cell>> below) {
        return new Sheet(name, table, columns, rows, below);
    }

    /** Number of a table's last row; that of its first one when it is empty, so that formulas have something to name. */
    public static int lastRow(int rows) {
        return FIRST_ROW + Math.max(rows, 1) - 1;
    }

    /** Cells of another sheet's table column, as formulas name them. */
    public static String reference(String sheet, int column, int rows) {
        String letters = Column.letters(column);
        return "'" + legal(sheet).replace("'", "''") + "'!$" + letters + "$" + FIRST_ROW + ":$" + letters + "$"
                + lastRow(rows);
    }

    /** A name that spreadsheet programs take. */
    static String legal(String name) {
        String safe = PlainText.clean(name)
                .replaceAll("\\s*/\\s*", "·")
                .replaceAll("[\\[\\]:*?\\\\\\s]+", " ")
                .strip()
                .replaceAll("^'+|'+$", "");
        String cut = cut(safe.isBlank() ? "-" : safe, LONGEST_NAME).strip();
        return cut.equalsIgnoreCase("History") ? cut + " " + 1 : cut;
    }

    /** Never through the middle of a character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    Sheet named(String other) {
        return new Sheet(other, table, columns, rows, totals);
    }
}
