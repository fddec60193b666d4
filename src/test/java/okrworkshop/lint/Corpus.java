package okrworkshop.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Labelled statements with what the lint says about them. */
record Corpus(String name, List<Case> cases) {
    /** Given with the rules. */
    static final String GIVEN = "statements.csv";

    /** Our own, with which the rules were tuned. */
    static final String TUNING = "own_tuning.csv";

    /** Our own, kept apart. */
    static final String HELD_OUT = "own_heldout.csv";

    /** Our own, written when the rules were done; no rule was changed for them. */
    static final String LATER = "own_later.csv";

    private static final Linter LINTER = Linter.standard();

    record Case(String id, Statement statement, Set<RuleId> expected, Set<RuleId> found) {
        boolean clean() {
            return expected.isEmpty();
        }

        boolean right() {
            return expected.equals(found);
        }
    }

    static Corpus read(String name) {
        Path file = Path.of("src/test/resources/lint", name);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return new Corpus(name, rows.stream().map(Corpus::labelled).toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Case labelled(CSVRecord row) {
        Statement statement = row.get("kind").equals("O")
                ? Statement.objective(row.get("text"))
                : Statement.keyResult(row.get("text"), row.get("objective_context"));
        var expected = EnumSet.noneOf(RuleId.class);
        Stream.of(row.get("expected_rules").split("\\|", -1))
                .filter(code -> !code.equals("clean"))
                .forEach(code -> expected.add(RuleId.of(code).orElseThrow()));
        var found = EnumSet.noneOf(RuleId.class);
        LINTER.lint(statement, Profile.FEISHU).forEach(finding -> found.add(finding.rule()));
        return new Case(row.get("id"), statement, expected, found);
    }

    Tally tally() {
        var tally = new Tally();
        cases.forEach(each -> tally.count(each.expected(), each.found()));
        return tally;
    }

    long cleanRows() {
        return cases.stream().filter(Case::clean).count();
    }

    /** Rows without a mistake about which the lint complains. */
    List<Case> falseAlarms() {
        return cases.stream()
                .filter(each -> each.clean() && !each.found().isEmpty())
                .toList();
    }

    /** Rows about which it is wrong, in readable lines. */
    String mistakes() {
        var lines = new StringBuilder();
        cases.stream()
                .filter(each -> !each.right())
                .forEach(each -> lines.append("%s %s: expected %s, found %s%n"
                        .formatted(each.id(), each.statement().text(), each.expected(), each.found())));
        return lines.toString();
    }
}
