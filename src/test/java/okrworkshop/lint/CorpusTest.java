package okrworkshop.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
    @Test
    void theGivenStatementsAreJudgedAsLabelled() {
        Corpus given = Corpus.read(Corpus.GIVEN);
        assertThat(given.tally().precision()).as(given.mistakes()).isGreaterThanOrEqualTo(0.97);
        assertThat(given.tally().recall()).as(given.mistakes()).isGreaterThanOrEqualTo(0.92);
        assertThat(given.falseAlarms()).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {Corpus.TUNING, Corpus.HELD_OUT, Corpus.LATER})
    void ownStatementsOfManyTradesAreJudgedAsLabelled(String name) {
        Corpus own = Corpus.read(name);
        assertThat(own.tally().precision()).as(own.mistakes()).isGreaterThanOrEqualTo(0.90);
        assertThat(own.tally().recall()).as(own.mistakes()).isGreaterThanOrEqualTo(0.80);
        assertThat((double) own.falseAlarms().size()).isLessThanOrEqualTo(0.05 * own.cleanRows());
    }

    @Test
    void everySpanLiesInTheTextAsTyped() {
        Linter linter = Linter.standard();
        for (String name : List.of(Corpus.GIVEN, Corpus.TUNING, Corpus.HELD_OUT, Corpus.LATER)) {
            for (Corpus.Case each : Corpus.read(name).cases()) {
                String text = each.statement().text();
                for (Finding finding : linter.lint(each.statement(), Profile.FEISHU)) {
                    assertThat(finding.spans()).as(text).isNotEmpty();
                    assertThat(finding.spans())
                            .as(text)
                            .allSatisfy(span -> assertThat(span.in(text)).isNotBlank());
                }
            }
        }
    }
}
