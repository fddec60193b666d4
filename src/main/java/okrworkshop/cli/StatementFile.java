package okrworkshop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okrworkshop.lint.Statement;
import okrworkshop.shared.RefusedException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of statements (RFC 4180 with a header, UTF-8): columns in any order, further ones are passed over. */
final class StatementFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Path file;

    StatementFile(Path file) {
        this.file = file;
    }

    /** One line of the file. */
    record Row(String id, Statement statement) {}

    /** @throws RefusedException {@code lint.*}, which names the line */
    List<Row> read() {
        String text = Utf8File.read(file);
        var rows = new ArrayList<Row>();
        long line = 1;
        try (CSVParser records = CSVParser.parse(text, FORMAT)) {
            require(records, "id", "kind", "text");
            line = records.getCurrentLineNumber() + 1;
            for (CSVRecord each : records) {
                rows.add(row(records, each, line));
                line = records.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException malformed) {
            throw new RefusedException("lint.csv", file, line);
        }
        return rows;
    }

    private void require(CSVParser records, String... columns) {
        for (String column : columns) {
            if (records.getHeaderMap() == null || !records.getHeaderMap().containsKey(column)) {
                throw new RefusedException("lint.column", file, column);
            }
        }
    }

    private Row row(CSVParser records, CSVRecord row, long line) {
        if (!row.isConsistent()) {
            throw new RefusedException(
                    "lint.fields",
                    file,
                    line,
                    row.size(),
                    records.getHeaderMap().size());
        }
        String text = row.get("text");
        return switch (row.get("kind").strip().toUpperCase(Locale.ROOT)) {
            case "O" -> new Row(row.get("id"), Statement.objective(text));
            case "KR" -> new Row(row.get("id"), Statement.keyResult(text, above(row)));
            default -> throw new RefusedException("lint.kind", file, line, row.get("kind"));
        };
    }

    private static String above(CSVRecord row) {
        return row.isMapped("objective_context") ? row.get("objective_context") : "";
    }
}
