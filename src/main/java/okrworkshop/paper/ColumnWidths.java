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

    /** Characters of half width on a line of a page, edges among them. */
    private static final int PAGE = 98;

    private static final int PERCENT = 100;

    private ColumnWidths() {}

    /**
     * @param least with less a word breaks
     * @param wanted with less a line breaks
     */
    private record Need(int least, int wanted) {
        static Need of(List<String> texts) {
            int line = texts.stream()
                    .flatMap(String::lines)
                    .mapToInt(ColumnWidths::length)
                    .max()
                    .orElse(0);
            int word = texts.stream().mapToInt(ColumnWidths::longestWord).max().orElse(0);
            int least = Math.max(LEAST, Math.min(word, LONGEST_WORD));
            int wanted = line <= MOST ? line : Math.min(2 * MOST, MOST + (line - MOST) / SLOWLY);
            return new Need(EDGES + least, EDGES + Math.max(least, wanted));
        }
    }

    /** Shares of the table's width in percent, 100 together. */
    public static List<Integer> of(List<String> header, List<List<String>> rows) {
        List<Need> needs = IntStream.range(0, header.size())
                .mapToObj(column -> Need.of(Stream.concat(
                                Stream.of(header.get(column)), rows.stream().map(row -> row.get(column)))
                        .toList()))
                .toList();
        int least = needs.stream().mapToInt(Need::least).sum();
        int wanted = needs.stream().mapToInt(Need::wanted).sum();
        if (wanted <= PAGE) {
            return shares(needs.stream().map(need -> (double) need.wanted()).toList());
        }
        // Words come first; what is left of the page goes to those that want more.
        double more = wanted == least ? 0 : Math.max(0, PAGE - least) / (double) (wanted - least);
        return shares(needs.stream()
                .map(need -> need.least() + more * (need.wanted() - need.least()))
                .toList());
    }

    /** The largest remainders get what rounding left. */
    private static List<Integer> shares(List<Double> widths) {
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> exact = widths.stream().map(width -> PERCENT * width / all).toList();
        List<Integer> shares =
                new ArrayList<>(exact.stream().map(Double::intValue).toList());
        int left = PERCENT - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, widths.size())
                .boxed()
                .sorted(Comparator.comparing(column -> shares.get(column) - exact.get(column)))
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
