package okrworkshop.export.drawings;

import static okrworkshop.documents.CardKind.STRATEGY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.okr.Scoring;
import okrworkshop.paper.Drawing;
import org.junit.jupiter.api.Test;

class ScoreMatrixTest {
    private final BoardFixture board = new BoardFixture();
    private final List<Ruler.Criterion> criteria =
            List.of(new Ruler.Criterion("fit", "Fit", 60, false), new Ruler.Criterion("benefit", "Benefit", 40, false));

    @Test
    void theBestStrategyComesFirstWithItsTotalAsOnTheBoard() {
        board.put("s1", STRATEGY, "Second", "fit", 3, "benefit", 4)
                .put("s2", STRATEGY, "Best", "fit", 5, "benefit", 4)
                .put("s3", STRATEGY, "Half", "fit", 5)
                .put("s4", STRATEGY, "Unscored");
        Drawn drawn = Drawn.of(drawings(false).getFirst());

        assertThat(drawn.text("Best").y()).isLessThan(drawn.text("Second").y());
        assertThat(drawn.text("Second").y()).isLessThan(drawn.text("Half").y());
        assertThat(drawn.all()).contains("4.6").contains("3.4").contains("3.0").doesNotContain("Unscored");
        assertThat(drawn.all()).contains("60%").contains("40%").contains("–");
        List<DraftOkr.Strategy> read = read(List.of(new Scoring(
                List.of(new Scoring.Criterion("fit", 60, false), new Scoring.Criterion("benefit", 40, false)),
                false,
                Optional.empty())));
        var ruler = new Ruler("t", criteria, false, false);
        assertThat(read).allSatisfy(each -> assertThat(ruler.total(each)).isEqualTo(each.total()));
    }

    @Test
    void morePointsAreDarker() {
        board.put("s1", STRATEGY, "One", "fit", 5, "benefit", 1);
        Drawn drawn = Drawn.of(drawings(false).getFirst());
        assertThat(brightness(drawn.around("5"))).isLessThan(brightness(drawn.around("1")));
    }

    @Test
    void aProductIsDividedByWhatCosts() {
        board.put("s", STRATEGY, "One", "fit", 4, "effort", 2);
        var ruler = new Ruler(
                "t",
                List.of(new Ruler.Criterion("fit", "Fit", 0, false), new Ruler.Criterion("effort", "Effort", 0, true)),
                true,
                false);
        Drawn drawn = Drawn.of(
                ScoreMatrix.of(read(List.of()), ruler, PlainWords.WORDS).getFirst());
        assertThat(drawn.all())
                .contains("2.0")
                .contains("picture.score.product[Fit ÷ Effort]")
                .doesNotContain("%");
    }

    @Test
    void whoScoredAloneIsShownWithTheSpread() {
        board.put("s", STRATEGY, "One")
                .round("r", false, false)
                .score("s", "r", "fit", 2)
                .score("s", "r", "fit", 5)
                .score("s", "r", "benefit", 4)
                .score("s", "r", "benefit", 4);
        Drawn drawn = Drawn.of(ScoreMatrix.of(
                        read(List.of(new Scoring(
                                List.of(
                                        new Scoring.Criterion("fit", 60, false),
                                        new Scoring.Criterion("benefit", 40, false)),
                                false,
                                Optional.of("r")))),
                        new Ruler("t", criteria, false, true),
                        PlainWords.WORDS)
                .getFirst());
        assertThat(drawn.all())
                .contains("3.5")
                .contains("± 3")
                .doesNotContain("± 0")
                .contains("3.7");
    }

    @Test
    void sixtyStrategiesWithLongNamesNeedSeveralDrawings() {
        for (int i = 0; i < 60; i++) {
            board.put("s" + i, STRATEGY, "很长的策略名称".repeat(14) + i, "fit", i % 6, "benefit", 3);
        }
        List<Drawing> drawings = drawings(false);
        assertThat(drawings).hasSizeBetween(2, 4);
        drawings.forEach(Drawn::of);
    }

    @Test
    void nothingScoredIsNoMatrix() {
        board.put("s", STRATEGY, "One");
        assertThat(drawings(false)).isEmpty();
        assertThat(ScoreMatrix.of(read(List.of()), new Ruler("t", List.of(), false, false), PlainWords.WORDS))
                .isEmpty();
    }

    private static int brightness(Drawn.Box box) {
        int colour = Integer.parseInt(box.fill().substring(1), 16);
        return (colour >> 16) + (colour >> 8 & 255) + (colour & 255);
    }

    private List<Drawing> drawings(boolean product) {
        return ScoreMatrix.of(read(List.of()), new Ruler("t", criteria, product, false), PlainWords.WORDS);
    }

    private List<DraftOkr.Strategy> read(List<Scoring> scorings) {
        return DraftOkrReader.read(board, scorings, Set.of()).strategies();
    }
}
