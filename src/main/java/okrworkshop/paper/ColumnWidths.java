package okrworkshop.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How broad the columns of a table are: a column gets room for its longest text, within limits that keep all readable, and
 * never less than its longest word.
 */
public final class ColumnWidths {
    private static final int LEAST = 4;
    private static final int MOST = 30;

    /** Texts longer than this get more room than others, but slowly. */
    private static final int SLOWLY = 6;

    private static final int LONGEST_WORD = 14;

    /** The edges of a cell. */
    private static final int EDGES = 3;

    private static final int PERCENT = 100;

    private ColumnWidths() {}

    /** Shares of the table's width in percent, 100 together. */
    public static List<Integer> of(List<String> header, List<List<String>> rows) {
        List<Integer> wanted = IntStream.range(0, header.size())
                .mapToObj(column -> wanted(Stream.concat(
                                Stream.of(header.get(column)), rows.stream().map(row -> row.get(column)))
                        .toList()))
                .toList();
        return shares(wanted);
    }

    private static int wanted(List<String> texts) {
        int line = texts.stream()
                .flatMap(String::lines)
                .mapToInt(ColumnWidths::length)
                .max()
                .orElse(0);
        int word = texts.stream().mapToInt(ColumnWidths::longestWord).max().orElse(0);
        int wanted = line <= MOST ? line : Math.min(2 * MOST, MOST + (line - MOST) / SLOWLY);
        return EDGES + Math.max(LEAST, Math.max(wanted, Math.min(word, LONGEST_WORD)));
    }

    /** The largest remainders get what rounding left. */
    private static List<Integer> shares(List<Integer> wanted) {
        int all = wanted.stream().mapToInt(Integer::intValue).sum();
        List<Integer> shares = new ArrayList<>(
                wanted.stream().map(each -> PERCENT * each / all).toList());
        int left = PERCENT - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(column -> -(PERCENT * wanted.get(column) % all)))
                .limit(left)
                .forEach(column -> shares.set(column, shares.get(column) + 1));
        return List.copyOf(shares);
    }

    /** Between ideographs every place is good for a break. */
    private static int longestWord(String text) {
        int longest = 0;
        int run = 0;
        for (int character : text.codePoints().toArray()) {
            boolean breaks = Character.isWhitespace(character) || Character.isIdeographic(character);
            run = breaks ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** In characters of half width: an ideograph counts as two. */
    public static int length(String text) {
        return text.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }
}
