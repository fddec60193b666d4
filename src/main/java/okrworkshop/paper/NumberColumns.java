package okrworkshop.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which columns of a table hold numbers, so that they can stand below each other. */
public final class NumberColumns {
    /** With a short unit behind or a currency before; days are no numbers. */
    private static final Pattern NUMBER =
            Pattern.compile("[+\\-−≥≤>< ]{0,3}[¥$€]?\\d[\\d,]*(\\.\\d+)?(\\s?/\\s?\\d+)?\\s?(%|‰|[\\p{L}²³/]{1,4})?");

    private NumberColumns() {}

    /** @return for each column whether it has a number and nothing but numbers and gaps */
    public static List<Boolean> of(List<String> header, List<List<String>> rows) {
        return IntStream.range(0, header.size())
                .mapToObj(column ->
                        holdsNumbers(rows.stream().map(row -> row.get(column)).toList()))
                .toList();
    }

    private static boolean holdsNumbers(List<String> cells) {
        List<String> filled = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && !cell.equals("–") && !cell.equals("—"))
                .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
    }
}
