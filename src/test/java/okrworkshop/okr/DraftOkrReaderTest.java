package okrworkshop.okr;

import static okrworkshop.documents.CardKind.DRIVER;
import static okrworkshop.documents.CardKind.FINDING;
import static okrworkshop.documents.CardKind.FRAME;
import static okrworkshop.documents.CardKind.KEY_RESULT;
import static okrworkshop.documents.CardKind.OBJECTIVE;
import static okrworkshop.documents.CardKind.RESOURCE;
import static okrworkshop.documents.CardKind.STRATEGY;
import static okrworkshop.documents.CardKind.SUPPORT_REQUEST;
import static okrworkshop.documents.CardKind.TASK;
import static okrworkshop.documents.LinkType.DEPENDS;
import static okrworkshop.documents.LinkType.ORIGIN;
import static okrworkshop.documents.LinkType.PARENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftOkrReaderTest {
    private final BoardFixture board = new BoardFixture();

    @Test
    void objectivesComeByRankThenByBoardOrder() {
        board.put("o1", OBJECTIVE, "no rank")
                .put("o2", OBJECTIVE, "second", "rank", 2)
                .put("o3", OBJECTIVE, "first", "rank", 1)
                .put("o4", OBJECTIVE, "also second", "rank", 2);

        assertThat(read().objectives())
                .extracting(DraftOkr.Objective::text)
                .containsExactly("first", "second", "also second", "no rank");
    }

    @Test
    void keyResultsHangUnderObjectivesAndTasksUnderKeyResults() {
        board.put("o", OBJECTIVE, "O")
                .put("k", KEY_RESULT, "KR", "from", 91, "to", 98, "due", "2026-05-15", "owner", "Lin")
                .put("t", TASK, "T", "effort", 3)
                .link("k", PARENT, "o")
                .link("t", PARENT, "k");

        DraftOkr.KeyResult keyResult =
                read().objectives().getFirst().keyResults().getFirst();
        assertThat(keyResult.from()).contains(91.0);
        assertThat(keyResult.due()).contains(LocalDate.of(2026, 5, 15));
        assertThat(keyResult.tasks()).extracting(DraftOkr.Task::text).containsExactly("T");
        assertThat(read().looseTasks()).isEmpty();
    }

    @Test
    void nothingIsLostWhenAnObjectiveIsDeleted() {
        board.put("o", OBJECTIVE, "O")
                .put("k", KEY_RESULT, "KR")
                .put("t", TASK, "T")
                .put("stray", TASK, "stray")
                .link("k", PARENT, "o")
                .link("t", PARENT, "k")
                .delete("o");

        assertThat(read().objectives()).isEmpty();
        assertThat(read().looseKeyResults().getFirst().tasks()).hasSize(1);
        assertThat(read().looseTasks()).extracting(DraftOkr.Task::text).containsExactly("stray");
    }

    @Test
    void aKeyResultUnderTwoObjectivesIsReadOnce() {
        board.put("o1", OBJECTIVE, "1")
                .put("o2", OBJECTIVE, "2")
                .put("k", KEY_RESULT, "KR")
                .link("k", PARENT, "o2")
                .link("k", PARENT, "o1");

        assertThat(read().objectives().get(0).keyResults()).hasSize(1);
        assertThat(read().objectives().get(1).keyResults()).isEmpty();
    }

    @Test
    void aMergedObjectiveIsReadInsideTheOtherOneWithItsKeyResults() {
        board.put("o1", OBJECTIVE, "Grow")
                .put("o2", OBJECTIVE, "Get bigger")
                .put("k1", KEY_RESULT, "KR")
                .put("k2", KEY_RESULT, "KR of the other")
                .link("k1", PARENT, "o1")
                .link("k2", PARENT, "o2")
                .merge("o2", "o1");

        assertThat(read().objectives()).extracting(DraftOkr.Objective::text).containsExactly("Grow");
        DraftOkr.Objective objective = read().objectives().getFirst();
        assertThat(objective.alsoWritten()).containsExactly("Get bigger");
        assertThat(objective.keyResults())
                .extracting(DraftOkr.KeyResult::text)
                .containsExactly("KR", "KR of the other");
        assertThat(read().looseKeyResults()).isEmpty();
    }

    @Test
    void aMergedKeyResultIsReadInsideTheOtherOneWithItsTasks() {
        board.put("o", OBJECTIVE, "O")
                .put("k1", KEY_RESULT, "NPS 45")
                .put("k2", KEY_RESULT, "Score of 45")
                .put("t", TASK, "Ask")
                .link("k1", PARENT, "o")
                .link("k2", PARENT, "o")
                .link("t", PARENT, "k2")
                .merge("k2", "k1");

        DraftOkr.Objective objective = read().objectives().getFirst();
        assertThat(objective.keyResults()).extracting(DraftOkr.KeyResult::text).containsExactly("NPS 45");
        assertThat(objective.keyResults().getFirst().alsoWritten()).containsExactly("Score of 45");
        assertThat(objective.keyResults().getFirst().tasks())
                .extracting(DraftOkr.Task::text)
                .containsExactly("Ask");
    }

    @Test
    void theNewestRevealedAnswersSayWhetherKeyResultsAreEnough() {
        board.put("o", OBJECTIVE, "O")
                .round("r.1", true, false)
                .round("r.2", true, false)
                .round("r.3", true, true)
                .score("o", "r.1", "sufficient", 1)
                .score("o", "r.2", "sufficient", 2)
                .score("o", "r.2", "sufficient", 2)
                .score("o", "r.2", "sufficient", 1)
                .score("o", "r.3", "sufficient", 1);

        assertThat(read().objectives().getFirst().sufficiency()).contains(new DraftOkr.Answers(2, 3));
        assertThat(new DraftOkr.Answers(2, 3).enough()).isTrue();
        assertThat(new DraftOkr.Answers(5, 8).enough()).isFalse();
        assertThat(new DraftOkr.Answers(5, 6).percent()).isEqualTo(83);
    }

    @Test
    void aStrategyHasTheVotesOfTheRoundAndItsWeightedTotal() {
        board.put("s", STRATEGY, "S", "fit", 5, "benefit", 3)
                .vote("s", "choose", 2)
                .vote("s", "choose", 1)
                .vote("s", "earlier", 3);

        DraftOkr.Strategy strategy = read().strategies().getFirst();
        assertThat(strategy.votes()).isEqualTo(3);
        assertThat(strategy.total()).contains((5 * 30 + 3 * 25) / 100.0);
    }

    @Test
    void aStrategyWithoutScoresHasNoTotalAndAHostileScoreStaysInRange() {
        board.put("s", STRATEGY, "S")
                .put("h", STRATEGY, "H", "fit", 1e15, "benefit", 5, "feasibility", 5, "speed", 9, "safety", 5);

        assertThat(read().strategies().get(0).total()).isEmpty();
        assertThat(read().strategies().get(1).total()).contains(5.0);
    }

    @Test
    void whatPeopleScoredAloneIsTheirMeanAndTheirSpread() {
        board.put("s", STRATEGY, "S", "fit", 1)
                .score("s", "round", "fit", 5)
                .score("s", "round", "fit", 2)
                .score("s", "round", "benefit", 4)
                .score("s", "earlier", "benefit", 1);

        DraftOkr.Strategy strategy = scoredAlone(
                new Scoring(List.of(criterion("fit", 60), criterion("benefit", 40)), false, Optional.of("round")));
        assertThat(strategy.scores())
                .containsExactly(new DraftOkr.Opinion("fit", 3.5, 3), new DraftOkr.Opinion("benefit", 4, 0));
        assertThat(strategy.total()).contains((3.5 * 60 + 4 * 40) / 100);
    }

    @Test
    void aStrategyKnowsTheNumbersThatTheGroupAgreedOn() {
        board.put("s", STRATEGY, "S", "fit", 4, "effort", 2.5, "effect", "less work");
        assertThat(read().strategies().getFirst().numbers()).isEqualTo(Map.of("effort", 2.5, "fit", 4.0));
    }

    @Test
    void aDriverSaysHowThoseBelowMakeItUp() {
        board.put("d", DRIVER, "Revenue", "parts", "product");
        assertThat(read().drivers().getFirst().parts()).isEqualTo("product");
    }

    @Test
    void aProductIsDividedByWhatCostsAndNeedsEveryFactor() {
        board.put("s", STRATEGY, "S", "impact", 5, "confidence", 4, "effort", 2);
        Scoring whole = new Scoring(
                List.of(criterion("impact", 0), criterion("confidence", 0), new Scoring.Criterion("effort", 0, true)),
                true,
                Optional.empty());
        Scoring lacking = new Scoring(List.of(criterion("impact", 0), criterion("ease", 0)), true, Optional.empty());

        assertThat(scoredAlone(whole).total()).contains(10.0);
        assertThat(scoredAlone(lacking).total()).isEmpty();
        assertThat(scoredAlone(whole, lacking).total()).contains(10.0);
    }

    @Test
    void aResourceKnowsWhatIsLeftAndWhatItsTasksTake() {
        board.put("r", RESOURCE, " Lin ", "gross", 20, "load", 25, "buffer", 20)
                .put("t1", TASK, "a", "owner", "lin", "effort", 3.5)
                .put("t2", TASK, "b", "owner", "LIN ", "effort", 2)
                .put("t3", TASK, "c", "owner", "Wu", "effort", 9)
                .put("nameless", RESOURCE, " ")
                .put("t4", TASK, "d", "effort", 9);

        DraftOkr.Resource resource = read().resources().getFirst();
        assertThat(resource.net()).contains(12.0);
        assertThat(resource.allocated()).isEqualTo(5.5);
        assertThat(read().resources().get(1).allocated()).isZero();
        assertThat(read().resources().get(1).net()).isEmpty();
    }

    @Test
    void moneyAndToolsTakeWhatTheGroupSaysThatItNeeds() {
        board.put("money", RESOURCE, "Pilot", "type", "budget", "gross", 30, "needed", 45, "action", "cut")
                .put("tool", RESOURCE, "Lin", "type", "tool", "gross", 2)
                .put("t", TASK, "a", "owner", "Lin", "effort", 3)
                .put("person", RESOURCE, "Lin", "type", "person", "needed", 9);

        assertThat(read().resources()).extracting(DraftOkr.Resource::allocated).containsExactly(45.0, 0.0, 3.0);
        assertThat(read().resources().getFirst().action()).isEqualTo("cut");
    }

    @Test
    void aSupportRequestSaysWhomWhyAndWhetherItIsConfirmed() {
        board.put("k", KEY_RESULT, "K")
                .put(
                        "p",
                        SUPPORT_REQUEST,
                        "Chips",
                        "team",
                        "Supply",
                        "contact",
                        "Ma",
                        "reason",
                        "First batch",
                        "confirmed",
                        "yes")
                .link("p", PARENT, "k");

        assertThat(read().support())
                .containsExactly(new DraftOkr.SupportRequest(
                        "Chips", "Supply", "Ma", Optional.empty(), "First batch", "yes", List.of("k")));
    }

    @Test
    void cardsKnowWhereTheyComeFrom() {
        board.put("f", FINDING, "F", "key", "yes")
                .put("d", DRIVER, "D")
                .put("s", STRATEGY, "S")
                .put("t1", TASK, "1")
                .put("t2", TASK, "2")
                .link("s", ORIGIN, "f")
                .link("s", PARENT, "d")
                .link("t2", DEPENDS, "t1");

        DraftOkr draft = read();
        assertThat(draft.findings().getFirst().key()).isTrue();
        assertThat(draft.strategies().getFirst().originIds()).containsExactly("f");
        assertThat(draft.strategies().getFirst().driverIds()).containsExactly("d");
        assertThat(draft.looseTasks().get(1).dependsOnIds()).containsExactly("t1");
    }

    @Test
    void answersOfFormsKeepTheirQuestion() {
        board.putAt("frame-understand-restatement", FRAME, "understand", "restatement", "我们的话");

        assertThat(read().frame()).containsExactly(new DraftOkr.Answer("understand", "restatement", "我们的话"));
    }

    private DraftOkr read() {
        return DraftOkrReader.read(
                board,
                List.of(new Scoring(
                        List.of(
                                criterion("fit", 30),
                                criterion("benefit", 25),
                                criterion("feasibility", 20),
                                criterion("speed", 15),
                                criterion("safety", 10)),
                        false,
                        Optional.empty())),
                Set.of("choose"));
    }

    private DraftOkr.Strategy scoredAlone(Scoring... scorings) {
        return DraftOkrReader.read(board, List.of(scorings), Set.of())
                .strategies()
                .getFirst();
    }

    private static Scoring.Criterion criterion(String field, int weight) {
        return new Scoring.Criterion(field, weight, false);
    }
}
