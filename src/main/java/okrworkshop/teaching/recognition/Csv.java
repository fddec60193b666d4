package okrworkshop.teaching.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text as the rows of a file with separated values, when its head says that it is one. */
final class Csv {
    private static final char QUOTE = '"';

    private Csv() {}

    /** @return the rows with tabs between the cells; empty when the text is something else */
    static Optional<List<List<String>>> of(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char separator : new char[] {',', ';', '，'}) {
            List<List<String>> first = rows(head, separator);
            if (!first.isEmpty()
                    && first.getFirst().size() > 1
                    && Columns.of(first.getFirst()).isPresent()) {
                return Optional.of(rows(text, separator));
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted && sign == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                cell.append(QUOTE);
                i++;
            } else if (sign == QUOTE && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (!quoted && (sign == separator || sign == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (sign != '\r') {
                cell.append(sign);
            }
        }
        row.add(cell.toString());
        rows.add(List.copyOf(row));
        return rows;
    }
}
