package okrworkshop.teaching.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;

/**
 * Reads OKRs out of what people bring along: labelled or numbered lines, tables with and without a head. It says what it guessed;
 * a person has the last word. Any thread may call.
 */
public final class Recogniser {
    /** Most lines of one text; what is behind is left out. */
    public static final int MOST = 400;

    /** The line below the head of a table in Markdown. */
    private static final Pattern RULE = Pattern.compile("^\\s*\\|?(?:\\s*:?-{3,}:?\\s*\\|)+(?:\\s*:?-{3,}:?\\s*)?$");

    private static final Pattern LONELY = Pattern.compile("^(\\s*\\S{1,12})\\t+(?=[^\\t]+$)");

    private Recogniser() {}

    /** All lines in their order; lines that are no part of an OKR come as {@link Part#OTHER}. */
    public static List<Found> read(String text) {
        List<Found> found = Csv.of(text).map(Recogniser::table).orElseGet(() -> blocks(text));
        return found.stream().limit(MOST).toList();
    }

    private static List<Found> table(List<List<String>> rows) {
        var reader = new HeadedTable(Columns.of(rows.stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                        .findFirst()
                        .orElseThrow())
                .orElseThrow());
        rows.stream().dropWhile(row -> Columns.of(row).isEmpty()).skip(1).forEach(reader::row);
        return reader.found();
    }

    private static List<Found> blocks(String text) {
        List<Found> found = new ArrayList<>();
        List<String> loose = new ArrayList<>();
        Optional<HeadedTable> table = Optional.empty();
        boolean gap = false;
        for (String line : text.lines()
                .filter(line -> !RULE.matcher(line).matches())
                .map(Recogniser::unpiped)
                .toList()) {
            Optional<Columns> head = Columns.of(cells(line));
            if (head.isPresent()) {
                flush(loose, found);
                table.ifPresent(before -> found.addAll(before.found()));
                table = head.map(HeadedTable::new);
            } else if (table.isPresent() && (line.contains("\t") || !gap && !line.isBlank() && !Outline.aside(line))) {
                table.get().row(List.of(line.split("\t", -1)));
            } else if (table.isPresent() && !line.isBlank()) {
                found.addAll(table.get().found());
                table = Optional.empty();
                loose.add(line);
            } else if (table.isEmpty()) {
                loose.add(line);
            }
            gap = line.isBlank();
        }
        table.ifPresent(last -> found.addAll(last.found()));
        flush(loose, found);
        return found;
    }

    /** Lines outside of tables with a head; a number and a tab in front of a line make no table. */
    private static void flush(List<String> lines, List<Found> found) {
        // Rows whose first cell is empty belong to a table, and so do the labels above them.
        boolean merged = lines.stream().anyMatch(line -> line.startsWith("\t"));
        List<String> plain = lines.stream().map(line -> plain(line, merged)).toList();
        List<String> block = new ArrayList<>();
        boolean tabbed = false;
        for (String line : plain) {
            boolean row = cells(line).size() > 1;
            boolean indented = tabbed && line.startsWith("\t");
            if (!block.isEmpty() && tabbed != (row || indented) && !line.isBlank()) {
                close(block, tabbed, found);
            }
            if (!line.isBlank()) {
                tabbed = row || indented;
            }
            block.add(line);
        }
        close(block, tabbed, found);
        lines.clear();
    }

    private static void close(List<String> block, boolean tabbed, List<Found> found) {
        if (tabbed) {
            found.addAll(new LooseTable(block.stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> Arrays.asList(line.split("\t", -1)))
                            .toList())
                    .found());
        } else {
            found.addAll(new Outline(block).found());
        }
        block.clear();
    }

    private static String plain(String line, boolean merged) {
        var lonely = LONELY.matcher(line);
        if (!lonely.find()) {
            return line;
        }
        String first = lonely.group(1);
        String rest = line.substring(lonely.end());
        if (Marker.of(first + " x").end() >= first.length()) {
            return first + " " + rest;
        }
        return !merged && Label.bare(first.strip()).isPresent() ? first + ": " + rest : line;
    }

    /** A row of a Markdown table, with tabs. */
    private static String unpiped(String line) {
        String row = line.strip();
        return row.length() > 2 && row.startsWith("|") && row.endsWith("|")
                ? row.substring(1, row.length() - 1).replaceAll("[ ]*\\|[ ]*", "\t")
                : line;
    }

    /** Of a row; of any other line itself. Tabs in front of the first word are indentation unless there are more behind it. */
    private static List<String> cells(String line) {
        return line.strip().contains("\t") ? List.of(line.split("\t", -1)) : List.of(line);
    }
}
