package okrworkshop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Profile;
import okrworkshop.lint.RuleId;
import okrworkshop.lint.Statement;
import okrworkshop.lint.Tuning;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private final Wordings wordings = new Wordings();

    @Test
    void aWaiverCountsAsLongAsItsRuleSpeaksAboutTheText() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "团队建设", "waived", "O-PHRASE 全公司都这样叫\nO-VAGUE 早就改了")
                .put("k", CardKind.KEY_RESULT, "提升用户满意度", "waived", "KR-UNMEASURABLE 七月才有问卷")
                .put("l", CardKind.KEY_RESULT, "续约率从82%提升到90%", "waived", "KR-TASK 以前是任务")
                .link("k", LinkType.PARENT, "o");
        DraftOkr draft = wordings.inForce(DraftOkrReader.read(board, List.of(), Set.of()));
        DraftOkr.Objective objective = draft.objectives().getFirst();
        assertThat(objective.waived()).containsExactly(new DraftOkr.Waiver("O-PHRASE", "全公司都这样叫"));
        assertThat(objective.keyResults().getFirst().waived())
                .containsExactly(new DraftOkr.Waiver("KR-UNMEASURABLE", "七月才有问卷"));
        assertThat(draft.looseKeyResults().getFirst().waived()).isEmpty();
    }

    @Test
    void whatAGroupSaysTwiceAndKeepsStaysKeptWithItsReason() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "让住院患者从入院第一天起就安心", "rank", 1)
                .put("p", CardKind.OBJECTIVE, "让住院患者从入院第一天起就安心", "rank", 2, "waived", "S-O-DUP 两个病区各一个")
                .put("k", CardKind.KEY_RESULT, "患者投诉从40件降到12件", "waived", "S-KR-DUP 没有第二条")
                .link("k", LinkType.PARENT, "o");
        DraftOkr draft = wordings.inForce(DraftOkrReader.read(board, List.of(), Set.of()));
        assertThat(draft.objectives().getFirst().waived()).isEmpty();
        assertThat(draft.objectives().getFirst().keyResults().getFirst().waived())
                .isEmpty();
        assertThat(draft.objectives().getLast().waived()).containsExactly(new DraftOkr.Waiver("S-O-DUP", "两个病区各一个"));
        assertThat(wordings.count(board, Asked.NOTHING).byRule()).doesNotContainKey(RuleId.S_O_DUP);
    }

    @Test
    void aKeyResultThatIsSaidTwiceCountsOnceUntilItIsKept() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "让住院患者从入院第一天起就安心")
                .put("k", CardKind.KEY_RESULT, "患者投诉从40件降到12件")
                .put("l", CardKind.KEY_RESULT, "患者投诉从40件降到12件")
                .link("k", LinkType.PARENT, "o")
                .link("l", LinkType.PARENT, "o");
        assertThat(wordings.count(board, Asked.NOTHING).byRule()).isEqualTo(Map.of(RuleId.S_KR_DUP, 1));
        board.put("l", CardKind.KEY_RESULT, "患者投诉从40件降到12件", "waived", "S-KR-DUP 另一个病区");
        assertThat(wordings.count(board, Asked.NOTHING).byRule()).isEmpty();
    }

    @Test
    void anErrorThatIsWaivedIsNotFaultyAnyMoreAndAnotherOneOfTheSameCardStillIs() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "TBD", "waived", "O-PHRASE 先占位")
                .put("k", CardKind.KEY_RESULT, "提升用户满意度", "waived", "KR-UNMEASURABLE 七月才有问卷");
        assertThat(wordings.judge(board))
                .isEqualTo(new Wordings.Judged(Set.of(new CardId("o"), new CardId("k")), Set.of(new CardId("o"))));
    }

    @Test
    void theProfileSaysWhatIsFaultyAndWhatKeptReasonsAreInForce() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "年度营收增长30%", "waived", "O-METRIC 董事会要看")
                .put("p", CardKind.OBJECTIVE, "提高产品质量")
                .put("k", CardKind.KEY_RESULT, "提升用户满意度");
        assertThat(faulty(Profile.FEISHU, board)).containsExactly(new CardId("k"));
        assertThat(faulty(Profile.STRICT, board)).containsExactlyInAnyOrder(new CardId("p"), new CardId("k"));
        assertThat(faulty(Profile.TEACHING, board)).isEmpty();
        DraftOkr draft = DraftOkrReader.read(board, List.of(), Set.of());
        assertThat(wordings.inForce(draft).objectives().getFirst().waived()).hasSize(1);
        assertThat(in(Profile.SMART).inForce(draft).objectives().getFirst().waived())
                .isEmpty();
    }

    @Test
    void backAtTheUsualSettingNothingOfAnotherOneIsLeft() {
        Tuning own = new Tuning(Profile.SMART, new ExtraWords(Map.of("buzz", Set.of("星图"))));
        Statement statement = Statement.objective("用星图赢得北区客户");
        assertThat(wordings.with(own).of(statement)).hasSize(1);
        assertThat(wordings.with(own).with(Tuning.USUAL).of(statement)).isEmpty();
    }

    private Set<CardId> faulty(Profile profile, BoardFixture board) {
        return in(profile).judge(board).faulty();
    }

    private Wordings in(Profile profile) {
        return wordings.with(new Tuning(profile, ExtraWords.none()));
    }
}
