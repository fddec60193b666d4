package okrworkshop.export.drawings;

import static okrworkshop.documents.CardKind.EXPECTATION;
import static okrworkshop.documents.CardKind.FINDING;
import static okrworkshop.documents.CardKind.KEY_RESULT;
import static okrworkshop.documents.CardKind.OBJECTIVE;
import static okrworkshop.documents.CardKind.RESOURCE;
import static okrworkshop.documents.CardKind.STRATEGY;
import static okrworkshop.documents.CardKind.SUPPORT_REQUEST;
import static okrworkshop.documents.CardKind.TASK;
import static okrworkshop.documents.LinkType.ORIGIN;
import static okrworkshop.documents.LinkType.PARENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.paper.Drawing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TraceTest {
    private final BoardFixture board = new BoardFixture();

    @BeforeEach
    void chain() {
        board.put("e", EXPECTATION, "Wish")
                .put("f", FINDING, "Gap", "key", "yes")
                .put("s", STRATEGY, "Way", "decision", "chosen")
                .put("o", OBJECTIVE, "Goal")
                .put("k", KEY_RESULT, "Proof")
                .put("t", TASK, "Work", "owner", "li  wei")
                .put("r", RESOURCE, "Li Wei", "type", "person")
                .put("p", SUPPORT_REQUEST, "Help", "team", "Lab")
                .link("f", ORIGIN, "e")
                .link("s", ORIGIN, "f")
                .link("o", ORIGIN, "s")
                .link("k", PARENT, "o")
                .link("t", PARENT, "k")
                .link("p", PARENT, "k");
    }

    @Test
    void theChainGoesFromLeftToRightWithoutAGap() {
        Drawing drawing = drawings().getFirst();
        Drawn drawn = Drawn.of(drawing);
        List<String> way = List.of("Wish", "Gap", "Way", "Goal", "Proof", "Work", "Li Wei");
        for (int i = 1; i < way.size(); i++) {
            assertThat(drawn.text(way.get(i)).left())
                    .isGreaterThan(drawn.text(way.get(i - 1)).left());
        }
        assertThat(drawn.text("Help").left()).isEqualTo(drawn.text("Li Wei").left());
        assertThat(drawn.all()).doesNotContain("picture.trace.gap");
        assertThat(drawing.svg().split("<path", -1)).hasSize(8);
        assertThat(drawing.description()).contains("picture.trace.told[KR1.1 Proof, O1 Goal]");
    }

    @Test
    void whatComesFromNowhereOrLeadsNowhereIsDashed() {
        board.put("t2", TASK, "Stray").put("e2", EXPECTATION, "Forgotten");
        Drawn drawn = Drawn.of(drawings().getFirst());
        assertThat(drawn.around("Stray").dashes()).isNotEmpty();
        assertThat(drawn.around("Forgotten").dashes()).isNotEmpty();
        assertThat(drawn.around("Work").dashes()).isEmpty();
        assertThat(drawn.all()).contains("picture.trace.gap");
    }

    @Test
    void whatTheGroupDecidedAgainstIsLeftOut() {
        board.put("s2", STRATEGY, "Other way", "decision", "rejected")
                .put("f2", FINDING, "Side remark", "key", "no")
                .link("s2", ORIGIN, "f");
        assertThat(Drawn.of(drawings().getFirst()).all()).doesNotContain("Other way", "Side remark");
    }

    @Test
    void moneyNeedsNoTask() {
        board.put("m", RESOURCE, "Budget", "type", "budget");
        assertThat(Drawn.of(drawings().getFirst()).around("Budget").dashes()).isEmpty();
    }

    @Test
    void aChainTooHighForAPageIsDrawnObjectiveByObjective() {
        board.put("o2", OBJECTIVE, "Second goal")
                .put("k2", KEY_RESULT, "Second proof")
                .link("k2", PARENT, "o2");
        board.link("o2", ORIGIN, "e");
        for (int i = 0; i < 60; i++) {
            board.put("t" + i, TASK, "Task number " + i + " with a longer name")
                    .link("t" + i, PARENT, i % 2 == 0 ? "k" : "k2");
        }
        List<Drawing> drawings = drawings();
        assertThat(drawings).extracting(Drawing::title).containsExactly("picture.trace (O1)", "picture.trace (O2)");
        assertThat(Drawn.of(drawings.get(0)).all()).contains("Goal").doesNotContain("Second goal");
        assertThat(Drawn.of(drawings.get(1)).all()).contains("Second").contains("picture.trace.more[");
    }

    @Test
    void cardsWithoutAnyLinkAreNoChain() {
        BoardFixture loose = new BoardFixture().put("e", EXPECTATION, "Wish").put("o", OBJECTIVE, "Goal");
        assertThat(Trace.of(DraftOkrReader.read(loose, List.of(), Set.of()), PlainWords.WORDS))
                .isEmpty();
    }

    private List<Drawing> drawings() {
        return Trace.of(DraftOkrReader.read(board, List.of(), Set.of()), PlainWords.WORDS);
    }
}
