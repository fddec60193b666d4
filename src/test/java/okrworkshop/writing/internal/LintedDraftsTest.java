package okrworkshop.writing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Tuning;
import okrworkshop.okr.BoardFixture;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.writing.Asked;
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
        assertThat(drafts.of(board.id(), Asked.NOTHING, Tuning.USUAL)).isEqualTo(Mistakes.NONE);
    }

    @Test
    void errorsAndWarningsOfTheDraftAreCounted() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "团队建设")
                .put("p", CardKind.OBJECTIVE, "让住院患者从入院第一天起就安心")
                .put("k", CardKind.KEY_RESULT, "提升用户满意度")
                .put("l", CardKind.KEY_RESULT, "举办3场线下客户沙龙");
        documents.put(board);
        Mistakes found = drafts.of(board.id(), Asked.NOTHING, Tuning.USUAL);
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
        assertThat(drafts.of(board.id(), Asked.NOTHING, Tuning.USUAL).byRule())
                .isEqualTo(Map.of(RuleId.KR_DIRECTION, 1));
    }

    @Test
    void whatTheGroupKeepsWithAReasonIsNoMistakeAndCountsApart() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "团队建设", "waived", "O-PHRASE 客户就是这样称呼的")
                .put("k", CardKind.KEY_RESULT, "举办3场线下客户沙龙", "waived", "KR-OUTPUT 上级要求\nKR-TASK 不是这一条");
        documents.put(board);
        assertThat(drafts.of(board.id(), Asked.NOTHING, Tuning.USUAL)).isEqualTo(new Mistakes(1, 1, 0, 0, Map.of(), 1));
    }

    @Test
    void theSetCountsWithWhatTheGroupWasAskedFor() {
        BoardFixture plan = plan();
        documents.put(plan);
        Map<RuleId, Integer> written = drafts.of(plan.id(), asked(Set.of(CardKind.OBJECTIVE), Set.of()), Tuning.USUAL)
                .byRule();
        assertThat(written).isEqualTo(Map.of(RuleId.S_KR_FEW, 1, RuleId.S_OWNER, 1, RuleId.S_PARENT, 1));
        Map<RuleId, Integer> planned = drafts.of(
                        plan.id(),
                        asked(
                                Set.of(
                                        CardKind.OBJECTIVE,
                                        CardKind.TASK,
                                        CardKind.SUPPORT_REQUEST,
                                        CardKind.RESOURCE,
                                        CardKind.RISK),
                                Set.of(CardKind.RISK)),
                        Tuning.USUAL)
                .byRule();
        assertThat(planned.keySet())
                .containsExactlyInAnyOrder(
                        RuleId.S_KR_FEW,
                        RuleId.S_OWNER,
                        RuleId.S_PARENT,
                        RuleId.S_XTEAM,
                        RuleId.T_OWNER,
                        RuleId.T_LATE,
                        RuleId.R_OVER,
                        RuleId.R_NOCUT,
                        RuleId.R_RISKS);
    }

    private static BoardFixture plan() {
        return new BoardFixture()
                .put("e", CardKind.EXPECTATION, "Patients trust us")
                .put("o", CardKind.OBJECTIVE, "让住院患者从入院第一天起就安心", "rank", 1)
                .put("k", CardKind.KEY_RESULT, "患者投诉从40件降到12件", "owner", "Lea", "due", "2026-05-01")
                .put("t", CardKind.TASK, "Ask the wards", "due", "2026-06-01", "effort", 20)
                .put("u", CardKind.TASK, "Read the answers", "owner", "Lea", "due", "2026-04-20", "effort", 20)
                .put("s", CardKind.SUPPORT_REQUEST, "Numbers of each week", "team", "Registry")
                .put("r", CardKind.RESOURCE, "Lea", "type", "person", "gross", 10)
                .link("k", LinkType.PARENT, "o")
                .link("t", LinkType.PARENT, "k")
                .link("u", LinkType.PARENT, "k")
                .link("s", LinkType.PARENT, "k");
    }

    @Test
    void noObjectiveIsAMistakeOnceItsStepLiesBehindAGroupThatWrote() {
        var nobody = new BoardFixture();
        documents.put(nobody);
        Asked later = asked(Set.of(CardKind.OBJECTIVE, CardKind.TASK), Set.of(CardKind.OBJECTIVE));
        assertThat(drafts.of(nobody.id(), later, Tuning.USUAL)).isEqualTo(Mistakes.NONE);
        BoardFixture board = new BoardFixture().put("e", CardKind.EXPECTATION, "Patients trust us");
        documents.put(board);
        assertThat(drafts.of(board.id(), later, Tuning.USUAL).byRule()).isEqualTo(Map.of(RuleId.S_O_NONE, 1));
        assertThat(drafts.of(board.id(), asked(Set.of(CardKind.OBJECTIVE), Set.of()), Tuning.USUAL))
                .isEqualTo(Mistakes.NONE);
    }

    private static Asked asked(Set<CardKind> kinds, Set<CardKind> behind) {
        return new Asked(
                Optional.of(new OkrSet.Cycle(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30))),
                EnumSet.allOf(OkrSet.Field.class),
                kinds,
                behind);
    }

    @Test
    void aDraftIsReadAgainOnlyAfterItChanged() {
        DocumentId board = DocumentId.random();
        documents.create(board, ANN, List.of());
        write(board, "a", "团队建设", Optional.empty());
        Mistakes before = drafts.of(board, Asked.NOTHING, Tuning.USUAL);
        assertThat(drafts.of(board, Asked.NOTHING, Tuning.USUAL)).isSameAs(before);
        write(board, "b", "提高产品质量", Optional.empty());
        assertThat(drafts.of(board, Asked.NOTHING, Tuning.USUAL).byRule())
                .isEqualTo(Map.of(RuleId.O_PHRASE, 1, RuleId.O_VAGUE, 1));
    }

    @Test
    void anotherProfileCountsAnew() {
        BoardFixture board =
                new BoardFixture().put("o", CardKind.OBJECTIVE, "团队建设").put("p", CardKind.OBJECTIVE, "年度营收增长30%");
        documents.put(board);
        assertThat(drafts.of(board.id(), Asked.NOTHING, Tuning.USUAL).warnings())
                .isZero();
        Mistakes taught = drafts.of(board.id(), Asked.NOTHING, new Tuning(Profile.TEACHING, ExtraWords.none()));
        assertThat(taught.errors()).isZero();
        assertThat(taught.warnings()).isEqualTo(2);
        assertThat(drafts.of(board.id(), Asked.NOTHING, Tuning.USUAL).errors()).isEqualTo(1);
    }

    @Test
    void whatAHiddenRoundHoldsCountsOnceItIsRevealed() {
        DocumentId board = DocumentId.random();
        documents.create(board, ANN, List.of());
        documents.write(board, ANN, new Operation.OpenRound("w", Purpose.WRITE, "objectives", true, false));
        write(board, "a", "团队建设", Optional.of("w"));
        assertThat(drafts.of(board, Asked.NOTHING, Tuning.USUAL)).isEqualTo(Mistakes.NONE);
        documents.write(board, ANN, new Operation.CloseRound("w"));
        assertThat(drafts.of(board, Asked.NOTHING, Tuning.USUAL).byRule()).isEqualTo(Map.of(RuleId.O_PHRASE, 1));
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
