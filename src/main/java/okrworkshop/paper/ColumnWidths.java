package okrworkshop.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How broad the columns of a table are: a column gets room for its longest text, within limits that keep all readable. */
public final class ColumnWidths {
    private static final int LEAST = 6;
    private static final int MOST = 30;
    private static final int PERCENT = 100;

    private ColumnWidths() {}

    /** Shares of the table's width in percent, about 100 together. */
    public static List<Integer> of(List<String> header, List<List<String>> rows) {
        List<Integer> lengths = IntStream.range(0, header.size())
                .mapToObj(column -> Stream.concat(
                                Stream.of(header.get(column)), rows.stream().map(row -> row.get(column)))
                        .mapToInt(ColumnWidths::length)
                        .max()
                        .orElse(LEAST))
                .map(length -> Math.clamp(length, LEAST, MOST))
                .toList();
        int all = lengths.stream().mapToInt(Integer::intValue).sum();
        return lengths.stream()
                .map(length -> Math.round((float) PERCENT * length / all))
                .toList();
    }

    /** In half-width characters: an ideograph counts as two. */
    private static int length(String text) {
        return text.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }
}
