package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.alignment.SuperiorText.Found;
import okrworkshop.alignment.SuperiorText.Type;
import okrworkshop.shared.Cells;

/**
 * A table with headings: a column of objectives and one of key results, or one that says what a row is and one with its text.
 * Without headings tabs part an objective from its key result, or the marker from the text.
 */
final class Table {
    /** Titles stand above the headings in many tables, but not many of them. */
    private static final int HEADER_WITHIN = 6;

    private static final int COLUMNS = 50;

    /** The headings tell which one it is: the texts below may be full of commas. */
    private static final String SEPARATORS = "\t,;，；";

    private final Map<Says, Integer> places;
    private final List<Found> found = new ArrayList<>();
    private String objective = "";

    private Table(Map<Says, Integer> places) {
        this.places = places;
    }

    /** What a column says. */
    private enum Says {
        TYPE("type", "kind", "level", "类型", "类别", "层级", "o/kr"),
        TEXT("text", "content", "statement", "description", "内容", "描述", "文本", "表述", "名称"),
        OBJECTIVE("objective", "objectives", "o", "superior objective", "goal", "目标", "上级目标", "目标(o)", "目标o"),
        KEY_RESULT(
                "key result",
                "key results",
                "keyresult",
                "kr",
                "krs",
                "superior key result",
                "关键结果",
                "上级关键结果",
                "关键成果",
                "关键结果(kr)",
                "关键结果kr");

        private final Set<String> words;

        Says(String... words) {
            this.words = Set.of(words);
        }

        static Optional<Says> of(String title) {
            String word = EntryText.key(title)
                    .replaceAll("[:*]", "")
                    .replace('_', ' ')
                    .strip();
            for (Says each : values()) {
                if (each.words.contains(word)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /** Empty when the text is no table. */
    static Optional<List<Found>> read(String text) {
        String seen = unmasked(text);
        for (char separator : SEPARATORS.toCharArray()) {
            List<Cells.Row> rows = Cells.of(seen, separator);
            for (int row = 0; row < Math.min(HEADER_WITHIN, rows.size()); row++) {
                Map<Says, Integer> places = places(rows.get(row));
                if (named(places)) {
                    return Optional.of(new Table(places).all(rows.subList(row + 1, rows.size())));
                }
            }
        }
        boolean tabbed = text.lines().anyMatch(line -> line.strip().indexOf('\t') > 0);
        return tabbed ? Optional.of(new Table(Map.of()).all(Cells.of(seen, '\t'))) : Optional.empty();
    }

    /** A table reads signs that nothing can show as nothing; here they are to be found and refused. */
    private static String unmasked(String text) {
        return text.replace('\u0000', '\u0001');
    }

    private static boolean named(Map<Says, Integer> places) {
        return places.containsKey(Says.OBJECTIVE) && places.containsKey(Says.KEY_RESULT)
                || places.containsKey(Says.TYPE) && places.containsKey(Says.TEXT);
    }

    private static Map<Says, Integer> places(Cells.Row row) {
        Map<Says, Integer> places = new EnumMap<>(Says.class);
        for (int column = 0; column < Math.min(COLUMNS, row.cells().size()); column++) {
            int place = column;
            Says.of(row.cell(column)).ifPresent(says -> places.putIfAbsent(says, place));
        }
        return places;
    }

    private List<Found> all(List<Cells.Row> rows) {
        for (Cells.Row row : rows) {
            if (places.containsKey(Says.TYPE) && places.containsKey(Says.TEXT)) {
                typed(row);
            } else if (places.isEmpty()) {
                bare(row);
            } else {
                pair(row, cell(row, Says.OBJECTIVE), cell(row, Says.KEY_RESULT));
            }
        }
        return found;
    }

    private void typed(Cells.Row row) {
        String text = cell(row, Says.TEXT);
        String type = cell(row, Says.TYPE);
        if (!text.isEmpty() || !type.isEmpty()) {
            found.add(new Found(row.line(), Marker.type(type), text));
        }
    }

    private void bare(Cells.Row row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        Type type = Marker.type(filled.getFirst());
        if (type != Type.UNKNOWN && filled.size() > 1) {
            found.add(new Found(row.line(), type, filled.get(1)));
        } else {
            pair(row, row.cell(0), row.cell(1));
        }
    }

    /** An objective stands in each of its rows, or in the first one only. */
    private void pair(Cells.Row row, String above, String below) {
        String text = unmarked(above);
        if (!text.isEmpty() && !EntryText.key(text).equals(objective)) {
            found.add(new Found(row.line(), Type.OBJECTIVE, text));
            objective = EntryText.key(text);
        }
        if (!below.isEmpty()) {
            found.add(new Found(row.line(), Type.KEY_RESULT, unmarked(below)));
        }
    }

    private String cell(Cells.Row row, Says says) {
        return row.cell(places.getOrDefault(says, -1));
    }

    private static String unmarked(String cell) {
        return Marker.of(cell).map(Marker::rest).orElse(cell);
    }
}
