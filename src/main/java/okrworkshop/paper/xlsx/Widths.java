package okrworkshop.paper.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Sheet;

/** How broad columns are: enough for their longest line, within limits. */
final class Widths {
    private static final int LEAST = 9;
    private static final int MOST = 46;
    private static final int MOST_OF_PLAIN = 80;
    private static final int DAY = 11;
    private static final int NUMBER = 8;
    /** For the filter's button, and air. */
    private static final int AIR = 3;

    /** Hangul, and after it what East Asia writes. */
    private static final int FIRST_BROAD = 0x1100;

    private Widths() {}

    /** In half-width characters. */
    static List<Integer> of(Sheet sheet) {
        int most = sheet.table() ? MOST : MOST_OF_PLAIN;
        return IntStream.range(0, sheet.columns().size())
                .map(column -> Stream.concat(
                                sheet.table()
                                        ? Stream.of(length(
                                                sheet.columns().get(column).label()))
                                        : Stream.<Integer>of(),
                                Stream.concat(sheet.rows().stream(), sheet.totals().stream())
                                        .filter(row -> row.size() > column)
                                        .map(row -> length(row.get(column))))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(LEAST))
                .map(length -> Math.clamp(length + AIR, LEAST, most))
                .boxed()
                .toList();
    }

    private static int length(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> 0;
            case Cell.Text(String text, Cell.Look look) -> look == Cell.Look.TITLE ? 0 : length(text);
            case Cell.Number number -> NUMBER;
            case Cell.Formula formula -> NUMBER;
            case Cell.Day day -> DAY;
        };
    }

    private static int length(String text) {
        return text.lines().mapToInt(Widths::ofLine).max().orElse(0);
    }

    /** An ideograph is as broad as two letters. */
    static int ofLine(String line) {
        return line.codePoints()
                .map(character -> character >= FIRST_BROAD ? 2 : 1)
                .sum();
    }
}
