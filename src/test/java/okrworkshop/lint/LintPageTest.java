package okrworkshop.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LintPageTest {
    private static final Path PAGE = Path.of("docs/lint.md");
    private static final String START = "<!-- figures: generated -->\n";
    private static final String END = "<!-- figures: end -->";

    /** Run with {@code -Dokr.write-docs=true} to write the figures anew. */
    @Test
    void thePageShowsTheFiguresAsTheyAre() throws IOException {
        String text = Files.readString(PAGE);
        assertThat(text).contains(START).contains(END);
        String fresh =
                text.substring(0, text.indexOf(START) + START.length()) + figures() + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("okr.write-docs")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(fresh);
    }

    @Test
    void thePageSaysOfEachRuleWhatItCannotSee() throws IOException {
        String text = Files.readString(PAGE);
        assertThat(RuleId.values()).allSatisfy(rule -> assertThat(text).contains("| " + rule.code() + " |"));
    }

    private static String figures() {
        List<Corpus> corpora = List.of(
                Corpus.read(Corpus.GIVEN),
                Corpus.read(Corpus.TUNING),
                Corpus.read(Corpus.HELD_OUT),
                Corpus.read(Corpus.LATER));
        var page = new StringBuilder();
        page.append("| statements | rows | precision | recall | alarms on clean rows |\n|---|---:|---:|---:|---:|\n");
        for (Corpus corpus : corpora) {
            page.append("| `%s` | %d | %s | %s | %d of %d |\n"
                    .formatted(
                            corpus.name(),
                            corpus.cases().size(),
                            share(corpus.tally().precision()),
                            share(corpus.tally().recall()),
                            corpus.falseAlarms().size(),
                            corpus.cleanRows()));
        }
        page.append("\nRight / wrong alarm / missed:\n\n| rule | ")
                .append(String.join(" | ", corpora.stream().map(Corpus::name).toList()))
                .append(" |\n|---|")
                .append("---:|".repeat(corpora.size()))
                .append("\n");
        Arrays.stream(RuleId.values())
                .filter(rule -> !rule.name().matches("[STR]_.*"))
                .forEach(rule -> page.append("| %s | ".formatted(rule.code()))
                        .append(String.join(
                                " | ",
                                corpora.stream()
                                        .map(corpus -> counts(corpus, rule))
                                        .toList()))
                        .append(" |\n"));
        return page.toString();
    }

    private static String counts(Corpus corpus, RuleId rule) {
        int[] of = corpus.tally().of(rule);
        return of[0] + " / " + of[1] + " / " + of[2];
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
