package okrworkshop.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
    private final Random random = new Random(7);

    @Test
    void pointsAndConfidenceStayBesideWhatTheScriptSays() {
        List<Script.Act> done = List.of(act("s1", Map.of("fit", 5)), act("k1", Map.of("confidence", 0.6)));

        for (int i = 0; i < 100; i++) {
            Adjustment adjustment = Adjustment.any(done, Set.of(), random).orElseThrow();
            if (adjustment.card().equals("s1")) {
                assertThat(adjustment.value()).isIn(4, 5);
            } else {
                assertThat(adjustment.value()).isIn(0.5, 0.6, 0.7);
            }
        }
    }

    @Test
    void aTextIsWrittenOnceMoreAsItWas() {
        assertThat(Adjustment.any(List.of(act("n1", Map.of("text", "Two doors"))), Set.of(), random))
                .contains(new Adjustment("n1", "text", "Two doors", true));
    }

    @Test
    void whatOthersHaveChangedIsLeftAlone() {
        List<Script.Act> done = List.of(act("n1", Map.of("text", "Two doors")));

        assertThat(Adjustment.any(done, Set.of("n1"), random)).isEqualTo(Optional.empty());
    }

    private static Script.Act act(String card, Map<String, Object> fields) {
        return new Script.Act(card, "note", "", fields, List.of(), List.of(), 0);
    }
}
