package okrworkshop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
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
    void anErrorThatIsWaivedIsNotFaultyAnyMoreAndAnotherOneOfTheSameCardStillIs() {
        BoardFixture board = new BoardFixture()
                .put("o", CardKind.OBJECTIVE, "TBD", "waived", "O-PHRASE 先占位")
                .put("k", CardKind.KEY_RESULT, "提升用户满意度", "waived", "KR-UNMEASURABLE 七月才有问卷");
        assertThat(wordings.judge(board))
                .isEqualTo(new Wordings.Judged(Set.of(new CardId("o"), new CardId("k")), Set.of(new CardId("o"))));
    }
}
