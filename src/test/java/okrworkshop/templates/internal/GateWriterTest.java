package okrworkshop.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.templates.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GateWriterTest {
    @ParameterizedTest
    @MethodSource("gates")
    void whatIsWrittenIsReadAsTheSame(Gate gate) {
        assertThat(GateReader.gate(GateWriter.gate(gate))).isEqualTo(gate);
    }

    static List<Gate> gates() {
        Map<String, String> key = Map.of("key", "yes");
        return List.of(
                new Gate.Count("g", CardKind.NOTE, "facts", key, 1, 5),
                new Gate.Count("g", CardKind.NOTE, "", Map.of(), 0, Integer.MAX_VALUE),
                new Gate.Filled("g", CardKind.FINDING, key, "evidence", 0.8),
                new Gate.Either("g", CardKind.FINDING, key, List.of("evidence", "cause"), 1),
                new Gate.Linked("g", CardKind.STRATEGY, Map.of(), LinkType.PARENT, CardKind.DRIVER),
                new Gate.Covered("g", CardKind.OBJECTIVE, Map.of(), LinkType.PARENT, CardKind.KEY_RESULT, 2, 5),
                new Gate.Before("g", CardKind.TASK, Map.of(), "due", Gate.Before.Limit.PARENT),
                new Gate.Before("g", CardKind.TASK, Map.of(), "due", Gate.Before.Limit.CYCLE),
                new Gate.Everyone("g", List.of(CardKind.NOTE, CardKind.FINDING), 2),
                new Gate.Scored("g", "ice", 0.9),
                new Gate.Discussed("g", "", 2),
                new Gate.Agreed("g", "okr", 0.66),
                new Gate.Resolved("g"),
                new Gate.Worded("g"),
                new Gate.Answered("g", "why"),
                new Gate.Reviewed("g"));
    }

    /** A new kind of gate belongs into the list above. */
    @Test
    void everyKindOfGateIsTried() {
        assertThat(gates().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Gate.class.getPermittedSubclasses());
    }
}
