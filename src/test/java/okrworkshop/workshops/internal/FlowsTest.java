package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.okr.BoardFixture;
import okrworkshop.templates.Carry;
import okrworkshop.templates.StepTemplate;
import okrworkshop.workshops.Flow;
import org.junit.jupiter.api.Test;

class FlowsTest {
    @Test
    void whatMatchesFlowsAndTheRestOfTheKindStays() {
        StepTemplate step = new StepTemplate(
                "next",
                "",
                Map.of(),
                List.of(
                        new Carry(CardKind.FINDING, Map.of("key", "yes")),
                        new Carry(CardKind.FINDING, Map.of("side", "outside")),
                        new Carry(CardKind.EXPECTATION, Map.of())),
                List.of(),
                List.of());
        BoardFixture board = new BoardFixture()
                .put("a", CardKind.FINDING, "x", "key", "yes", "side", "outside")
                .put("b", CardKind.FINDING, "x", "side", "outside")
                .put("c", CardKind.FINDING, "x", "key", "no")
                .put("d", CardKind.FINDING, "  ")
                .put("e", CardKind.EXPECTATION, "x")
                .put("f", CardKind.NOTE, "x");
        assertThat(Flows.into(step, board))
                .containsExactly(new Flow.Part(CardKind.FINDING, 2, 1), new Flow.Part(CardKind.EXPECTATION, 1, 0));
    }
}
