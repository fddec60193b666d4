package okrworkshop.paper.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import okrworkshop.paper.Cell;

/** How high rows are, for readers that don't lay out wrapped texts themselves. */
final class Heights {
    private static final float LINE = 16;
    private static final float TITLE = 30;
    /** Most that the format takes. */
    private static final float MOST = 409;

    private Heights() {}

    /** In points. */
    static float of(List<Cell> row, List<Integer> widths) {
        boolean titled = row.stream()
                .anyMatch(cell -> cell instanceof Cell.Text(String text, Cell.Look look) && look == Cell.Look.TITLE);
        int lines = IntStream.range(0, row.size())
                .map(column -> lines(row.get(column), widths.get(column)))
                .max()
                .orElse(1);
        return Math.min(MOST, Math.max(titled ? TITLE : LINE, lines * LINE));
    }

    private static int lines(Cell cell, int width) {
        // A title runs over its neighbours.
        if (!(cell instanceof Cell.Text(String text, Cell.Look look)) || look == Cell.Look.TITLE) {
            return 1;
        }
        int room = Math.max(1, width - 1);
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(Widths.ofLine(line), room)))
                .sum();
    }
}
