package okrworkshop.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.lint.Finding;
import okrworkshop.lint.Linter;
import okrworkshop.lint.OkrSetJson;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.SetFinding;
import okrworkshop.shared.RefusedException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Lints a file and prints which rules speak about which statement or set, as CSV. Prints nothing when the file is wrong. */
final class LintRun {
    private final Linter linter = Linter.standard();
    private final Profile profile;

    LintRun(Profile profile) {
        this.profile = profile;
    }

    /** @throws RefusedException {@code lint.*}, which names the line */
    void statements(Path file, PrintStream out) {
        print(
                new StatementFile(file)
                        .read().stream()
                                .map(row -> List.of(
                                        row.id(),
                                        codes(linter.lint(row.statement(), profile).stream()
                                                .map(Finding::rule)
                                                .toList())))
                                .toList(),
                out);
    }

    /** One set in JSON on each line. */
    void sets(Path file, PrintStream out) {
        var rows = new ArrayList<List<String>>();
        int line = 0;
        for (String json : Utf8File.read(file).split("\n", -1)) {
            line++;
            if (json.isBlank()) {
                continue;
            }
            OkrSetJson.Named named = set(file, line, json);
            rows.add(List.of(
                    named.id(),
                    codes(linter.lint(named.set(), profile, false).stream()
                            .map(SetFinding::rule)
                            .toList())));
        }
        print(rows, out);
    }

    private static OkrSetJson.Named set(Path file, int line, String json) {
        try {
            return OkrSetJson.read(json);
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException("lint.set", file, line, String.valueOf(wrong.getMessage()));
        }
    }

    private static String codes(List<RuleId> rules) {
        return rules.isEmpty() ? "clean" : rules.stream().map(RuleId::code).collect(Collectors.joining("|"));
    }

    private static void print(List<List<String>> rows, PrintStream out) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader("id", "rules")
                .setRecordSeparator('\n')
                .get();
        try {
            var printer = new CSVPrinter(out, format);
            printer.printRecords(rows);
            printer.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
