package okrworkshop.teaching.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;
import okrworkshop.teaching.recognition.Columns.Role;

/** Rows under a head that names the columns. Merged cells stand in their first row, or in each of their rows. */
final class HeadedTable {
    private final Columns columns;
    private final List<Found> found = new ArrayList<>();
    private String objective = "";

    HeadedTable(Columns columns) {
        this.columns = columns;
    }

    void row(List<String> cells) {
        if (columns.has(Role.OBJECTIVE) || columns.has(Role.KEY_RESULT)) {
            columns.in(Role.OBJECTIVE, cells).forEach(this::objective);
            for (String cell : columns.in(Role.KEY_RESULT, cells)) {
                keyResults(cell, cells);
            }
            return;
        }
        List<String> texts = columns.in(Role.TEXT, cells);
        Optional<Part> sort = columns.in(Role.SORT, cells).stream()
                .flatMap(cell -> Label.bare(Marker.of(cell).sort() == Marker.Sort.BULLET ? "" : cell).stream())
                .map(Label::part)
                .findFirst();
        for (String text : texts) {
            Optional<Label> label = Label.of(text);
            Part part = sort.or(() -> label.map(Label::part)).orElse(guess(text));
            boolean sure = sort.isPresent() || label.isPresent();
            String said = label.map(known -> text.substring(known.end())).orElse(text);
            add(part, part == Part.KEY_RESULT ? measured(said, cells) : said, !sure);
        }
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    private void objective(String cell) {
        for (String piece : Pieces.byLabels(cell)) {
            Optional<Label> label = Label.of(stripped(piece));
            Part part = label.map(Label::part).orElse(Part.OBJECTIVE);
            String text =
                    label.map(known -> stripped(piece).substring(known.end())).orElse(stripped(piece));
            if (part == Part.KEY_RESULT) {
                add(part, text, true);
            } else if (!Tidy.of(text).equals(objective)) {
                objective = Tidy.of(text);
                add(part, text, Tidy.of(text).length() > 120);
            }
        }
    }

    private void keyResults(String cell, List<String> row) {
        List<String> labelled = Pieces.byLabels(cell);
        List<String> pieces = labelled.size() > 1 ? labelled : Pieces.byCounts(cell);
        for (String piece : pieces) {
            String bare = stripped(piece);
            Optional<Label> label = Label.of(bare);
            String text = label.map(known -> bare.substring(known.end())).orElse(bare);
            boolean odd = label.filter(known -> known.part() == Part.OBJECTIVE).isPresent();
            add(Part.KEY_RESULT, pieces.size() == 1 ? measured(text, row) : text, odd);
        }
    }

    /** With what other columns say about when and how much. */
    private String measured(String text, List<String> row) {
        var whole = new StringBuilder(Tidy.of(text));
        String from = String.join(" ", columns.in(Role.BASELINE, row));
        String to = String.join(" ", columns.in(Role.TARGET, row));
        String due = String.join(" ", columns.in(Role.DUE, row));
        if (Tidy.says(text) && !to.isEmpty() && !text.contains(to)) {
            whole.append(", ").append(from.isEmpty() ? "" : from + " → ").append(to);
        }
        if (Tidy.says(text) && !due.isEmpty() && !text.contains(due)) {
            whole.append(", ").append(due);
        }
        return whole.toString();
    }

    private void add(Part part, String text, boolean unsure) {
        String tidy = Tidy.of(text);
        if (Tidy.says(tidy)) {
            found.add(new Found(part, tidy, unsure));
        }
    }

    private static Part guess(String text) {
        return text.chars().anyMatch(Character::isDigit) ? Part.KEY_RESULT : Part.OBJECTIVE;
    }

    private static String stripped(String text) {
        return text.substring(Marker.of(text).end());
    }
}
