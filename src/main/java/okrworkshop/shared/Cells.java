package okrworkshop.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as rows of cells: what spreadsheets put on the clipboard, and CSV with commas, semicolons or tabs. Cells in double
 * quotes may hold separators, line ends and, doubled, quotes.
 */
public final class Cells {
    private static final String SEPARATORS = "\t;,\uff0c\uff1b";
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int line = 1;
    private int first = 1;

    private Cells(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @param line of the text in which the row begins, counted from 1 */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Empty where the row has no such column. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        private boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** Rows with something in them; their cells have no blanks at their ends. */
    public static List<Row> of(String raw) {
        String text = plain(raw);
        boolean says = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && text.charAt(5) == '\n';
        var run = says ? new Cells(text, text.charAt(4)) : new Cells(text, separator(text));
        if (says) {
            run.at = 6;
            run.line = 2;
            run.first = 2;
        }
        return run.filled();
    }

    /** The same where it is known what parts the cells. */
    public static List<Row> of(String raw, char separator) {
        return new Cells(plain(raw), separator).filled();
    }

    private static String plain(String raw) {
        return raw.replace("\ufeff", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace("\u0000", "");
    }

    private List<Row> filled() {
        read();
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    private void read() {
        boolean begun = false;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (!begun && next == QUOTE && closing() > 0) {
                quoted();
                begun = true;
            } else if (next == separator || next == '\n') {
                endCell();
                begun = false;
                at++;
                if (next == '\n') {
                    endRow();
                }
            } else {
                cell.append(next);
                begun = begun || !Character.isWhitespace(next);
                at++;
            }
        }
        endCell();
        endRow();
    }

    /** Where the quoted cell that begins here ends; 0 when it never does, and the quote is just a sign. */
    private int closing() {
        int end = at + 1;
        while (end < text.length()) {
            if (text.charAt(end) == QUOTE) {
                if (end + 1 == text.length() || text.charAt(end + 1) != QUOTE) {
                    return end;
                }
                end++;
            }
            end++;
        }
        return 0;
    }

    private void quoted() {
        int end = closing();
        for (int i = at + 1; i < end; i++) {
            char inside = text.charAt(i);
            cell.append(inside == '\n' ? ' ' : inside);
            line += inside == '\n' ? 1 : 0;
            i += inside == QUOTE ? 1 : 0;
        }
        at = end + 1;
    }

    private void endCell() {
        cells.add(strip(cell.toString()));
        cell.setLength(0);
    }

    private void endRow() {
        rows.add(new Row(first, cells));
        cells.clear();
        line++;
        first = line;
    }

    /** Wide spaces and those that don't break count as spaces. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u200b';
    }

    /** Tabs stand for themselves; else what the first lines have most of. */
    private static char separator(String text) {
        String head = text.lines().limit(20).reduce("", (all, next) -> all + next + "\n");
        char best = '\t';
        long most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long count = head.chars().filter(c -> c == candidate).count();
            if (candidate == '\t' && count > 0) {
                return candidate;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
