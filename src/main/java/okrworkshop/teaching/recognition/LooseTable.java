package okrworkshop.teaching.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;

/** Rows without a head: what labels in the cells say, or else the first column is guessed to be objectives. */
final class LooseTable {
    private final List<List<String>> rows;
    private final List<Found> found = new ArrayList<>();

    LooseTable(List<List<String>> rows) {
        this.rows = List.copyOf(rows);
    }

    List<Found> found() {
        boolean labelled =
                rows.stream().flatMap(List::stream).anyMatch(cell -> label(cell).isPresent());
        String objective = "";
        Optional<Part> standing = Optional.empty();
        for (List<String> row : rows) {
            if (labelled) {
                standing = labelled(row, standing);
            } else {
                objective = guessed(row, objective);
            }
        }
        return List.copyOf(found);
    }

    /** @return of which part the following row is when it says nothing about itself */
    private Optional<Part> labelled(List<String> row, Optional<Part> before) {
        Optional<Part> waiting = Optional.empty();
        Optional<Part> standing = before;
        boolean said = false;
        for (String cell : row) {
            String text = stripped(cell);
            if (text.isBlank()) {
                continue;
            }
            Optional<Label> label = Label.of(text);
            if (label.isPresent() && label.get().end() == text.length()) {
                waiting = label.map(Label::part);
                standing = waiting;
                said = true;
            } else if (label.isPresent()) {
                Pieces.byLabels(text).forEach(this::piece);
                waiting = Optional.empty();
                said = true;
            } else if (waiting.isPresent()) {
                add(waiting.get(), text, false);
                waiting = Optional.empty();
            } else if (!said && standing.isPresent()) {
                // A merged label in front of several rows.
                add(standing.get(), text, true);
                said = true;
            }
        }
        return standing;
    }

    private void piece(String piece) {
        Optional<Label> label = Label.of(stripped(piece));
        label.ifPresent(known -> add(known.part(), stripped(piece).substring(known.end()), false));
    }

    private String guessed(List<String> row, String before) {
        List<String> cells = row.stream().filter(Tidy::says).toList();
        if (cells.isEmpty()) {
            return before;
        }
        boolean first = Tidy.says(row.getFirst());
        String objective = first ? Tidy.of(row.getFirst()) : before;
        if (first && !objective.equals(before)) {
            add(Part.OBJECTIVE, objective, true);
        }
        row.stream().skip(1).filter(Tidy::says).findFirst().ifPresent(cell -> {
            List<String> pieces = Pieces.byCounts(cell);
            pieces.forEach(piece -> add(Part.KEY_RESULT, stripped(piece), true));
        });
        return objective;
    }

    private void add(Part part, String text, boolean unsure) {
        String tidy = Tidy.of(text);
        if (Tidy.says(tidy)) {
            found.add(new Found(part, tidy, unsure));
        }
    }

    private static Optional<Label> label(String cell) {
        return Label.of(stripped(cell));
    }

    private static String stripped(String text) {
        return text.substring(Marker.of(text).end());
    }
}
