package okrworkshop.writing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Tuning;
import okrworkshop.okr.BoardFixture;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.writing.Mistakes;
import okrworkshop.writing.Wordings;
import org.junit.jupiter.api.Test;

class LintedDraftsTest {
    private static final PersonId ANN = PersonId.random();

    private final MemoryDocuments documents = new MemoryDocuments(Clock.systemUTC());
    private final LintedDrafts drafts = new LintedDrafts(documents, new Wordings());

    @Test
    void nothingIsSaidBeforeThereIsAStatement() {
        BoardFixture board = new BoardFixture().put("n", CardKind.NOTE, "团队建设").put("o", CardKind.OBJECTIVE, "  ");
        documents.put(board);
        assertThat(drafts.of(board.id(), Tuning.USUAL)).isEqualTo(Mistakes.NONE);
    }

    @Test
    void errorsAndWarningsOfTheDraftAreCounted() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "团队建设")
                .put("p", CardKind.OBJECTIVE, "让住院患者从入院第一天起就安心")
                .put("k", CardKind.KEY_RESULT, "提升用户满意度")
                .put("l", CardKind.KEY_RESULT, "举办3场线下客户沙龙");
        documents.put(board);
        Mistakes found = drafts.of(board.id(), Tuning.USUAL);
        assertThat(found.objectives()).isEqualTo(2);
        assertThat(found.keyResults()).isEqualTo(2);
        assertThat(found.errors()).isEqualTo(2);
        assertThat(found.warnings()).isEqualTo(1);
        assertThat(found.byRule())
                .isEqualTo(Map.of(RuleId.O_PHRASE, 1, RuleId.KR_UNMEASURABLE, 1, RuleId.KR_OUTPUT, 1));
    }

    @Test
    void whatTheFieldsOfAKeyResultSayCountsToo() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "让住院患者从入院第一天起就安心")
                .put("k", CardKind.KEY_RESULT, "患者投诉明确减少", "metric", "投诉数", "from", 40, "to", 12, "unit", "件")
                .put("l", CardKind.KEY_RESULT, "Improve NPS to 50", "from", 32, "to", 50)
                .put("m", CardKind.KEY_RESULT, "Every nurse knows the plan for 30-day stays", "due", "2027-03-01")
                .put("n", CardKind.KEY_RESULT, "Fewer complaints", "from", 12, "to", 12);
        documents.put(board);
        assertThat(drafts.of(board.id(), Tuning.USUAL).byRule()).isEqualTo(Map.of(RuleId.KR_DIRECTION, 1));
    }

    @Test
    void whatTheGroupKeepsWithAReasonIsNoMistakeAndCountsApart() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "团队建设", "waived", "O-PHRASE 客户就是这样称呼的")
                .put("k", CardKind.KEY_RESULT, "举办3场线下客户沙龙", "waived", "KR-OUTPUT 上级要求\nKR-TASK 不是这一条");
        documents.put(board);
        assertThat(drafts.of(board.id(), Tuning.USUAL)).isEqualTo(new Mistakes(1, 1, 0, 0, Map.of(), 1));
    }

    @Test
    void aDraftIsReadAgainOnlyAfterItChanged() {
        DocumentId board = DocumentId.random();
        documents.create(board, ANN, List.of());
        write(board, "a", "团队建设", Optional.empty());
        Mistakes before = drafts.of(board, Tuning.USUAL);
        assertThat(drafts.of(board, Tuning.USUAL)).isSameAs(before);
        write(board, "b", "提高产品质量", Optional.empty());
        assertThat(drafts.of(board, Tuning.USUAL).byRule()).isEqualTo(Map.of(RuleId.O_PHRASE, 1, RuleId.O_VAGUE, 1));
    }

    @Test
    void anotherProfileCountsAnew() {
        BoardFixture board =
                new BoardFixture().put("o", CardKind.OBJECTIVE, "团队建设").put("p", CardKind.OBJECTIVE, "年度营收增长30%");
        documents.put(board);
        assertThat(drafts.of(board.id(), Tuning.USUAL).warnings()).isZero();
        Mistakes taught = drafts.of(board.id(), new Tuning(Profile.TEACHING, ExtraWords.none()));
        assertThat(taught.errors()).isZero();
        assertThat(taught.warnings()).isEqualTo(2);
        assertThat(drafts.of(board.id(), Tuning.USUAL).errors()).isEqualTo(1);
    }

    @Test
    void whatAHiddenRoundHoldsCountsOnceItIsRevealed() {
        DocumentId board = DocumentId.random();
        documents.create(board, ANN, List.of());
        documents.write(board, ANN, new Operation.OpenRound("w", Purpose.WRITE, "objectives", true, false));
        write(board, "a", "团队建设", Optional.of("w"));
        assertThat(drafts.of(board, Tuning.USUAL)).isEqualTo(Mistakes.NONE);
        documents.write(board, ANN, new Operation.CloseRound("w"));
        assertThat(drafts.of(board, Tuning.USUAL).byRule()).isEqualTo(Map.of(RuleId.O_PHRASE, 1));
    }

    private void write(DocumentId board, String card, String text, Optional<String> round) {
        documents.write(
                board,
                ANN,
                new Operation.Create(
                        new CardId(card),
                        CardKind.OBJECTIVE,
                        "objectives",
                        "",
                        "V",
                        Map.of("text", new Value.Text(text)),
                        List.of(),
                        round,
                        false));
    }
}
