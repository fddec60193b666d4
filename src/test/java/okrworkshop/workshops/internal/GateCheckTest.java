package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.templates.Gate;
import okrworkshop.testing.MemoryDocument;
import okrworkshop.workshops.GroupProgress.GateState;
import org.junit.jupiter.api.Test;

class GateCheckTest {
    private final MemoryDocument document = new MemoryDocument(DocumentId.random());

    @Test
    void countCountsWrittenCardsThatMatch() {
        Gate gate = new Gate.Count("c", CardKind.FINDING, "inside", Map.of("key", "yes"), 2, 3);
        card("a", CardKind.FINDING, "inside", Map.of("text", "x", "key", "yes"));
        card("b", CardKind.FINDING, "outside", Map.of("text", "x", "key", "yes"));
        card("c", CardKind.FINDING, "inside", Map.of("text", "x"));
        card("d", CardKind.FINDING, "inside", Map.of());
        assertThat(check(gate)).isEqualTo(new GateState("c", false, 1, 2));
        card("e", CardKind.FINDING, "inside", Map.of("text", "x", "key", "yes"));
        assertThat(check(gate)).isEqualTo(new GateState("c", true, 2, 2));
    }

    @Test
    void countIsMissedWhenThereAreTooMany() {
        Gate gate = new Gate.Count("c", CardKind.OBJECTIVE, "", Map.of(), 1, 2);
        for (String id : List.of("a", "b", "c")) {
            card(id, CardKind.OBJECTIVE, "", Map.of("text", "x"));
        }
        assertThat(check(gate)).isEqualTo(new GateState("c", false, 3, 1));
        document.apply(PersonId.random(), Instant.EPOCH, new Operation.Delete(new CardId("a")));
        assertThat(check(gate).met()).isTrue();
    }

    @Test
    void filledNeedsTheShareAndAtLeastOne() {
        Gate gate = new Gate.Filled("f", CardKind.KEY_RESULT, "owner", 0.5);
        assertThat(check(gate)).isEqualTo(new GateState("f", false, 0, 1));
        card("a", CardKind.KEY_RESULT, "", Map.of("text", "x"));
        card("b", CardKind.KEY_RESULT, "", Map.of("text", "x", "owner", "  "));
        card("c", CardKind.KEY_RESULT, "", Map.of("text", "x", "owner", "Ada"));
        assertThat(check(gate)).isEqualTo(new GateState("f", false, 1, 2));
        card("d", CardKind.KEY_RESULT, "", Map.of("text", "x", "owner", "Bo"));
        assertThat(check(gate)).isEqualTo(new GateState("f", true, 2, 2));
    }

    @Test
    void linkedNeedsEveryCardToPointToTheKind() {
        Gate gate = new Gate.Linked("l", CardKind.STRATEGY, LinkType.ORIGIN, CardKind.FINDING);
        card("f", CardKind.FINDING, "", Map.of("text", "x"));
        card("d", CardKind.DRIVER, "", Map.of("text", "x"));
        card("s", CardKind.STRATEGY, "", Map.of("text", "x"));
        card("t", CardKind.STRATEGY, "", Map.of("text", "x"));
        link("s", LinkType.ORIGIN, "f");
        link("t", LinkType.ORIGIN, "d");
        assertThat(check(gate)).isEqualTo(new GateState("l", false, 1, 2));
        link("t", LinkType.ORIGIN, "f");
        assertThat(check(gate).met()).isTrue();
    }

    @Test
    void coveredNeedsEveryCardToBePointedAtByMinToMax() {
        Gate gate = new Gate.Covered("v", CardKind.OBJECTIVE, LinkType.PARENT, CardKind.KEY_RESULT, 1, 2);
        card("o", CardKind.OBJECTIVE, "", Map.of("text", "x"));
        assertThat(check(gate)).isEqualTo(new GateState("v", false, 0, 1));
        for (String id : List.of("a", "b")) {
            card(id, CardKind.KEY_RESULT, "", Map.of("text", "x"));
            link(id, LinkType.PARENT, "o");
        }
        assertThat(check(gate).met()).isTrue();
        card("c", CardKind.KEY_RESULT, "", Map.of("text", "x"));
        link("c", LinkType.PARENT, "o");
        assertThat(check(gate)).isEqualTo(new GateState("v", false, 0, 1));
    }

    @Test
    void answeredLooksAtTheQuestionOfThisStep() {
        Gate gate = new Gate.Answered("a", "why");
        frame("elsewhere", "why", "because");
        frame("here", "what", "this");
        frame("here", "why", "  ");
        assertThat(check(gate)).isEqualTo(new GateState("a", false, 0, 1));
        document.apply(
                PersonId.random(),
                Instant.EPOCH,
                new Operation.SetField(
                        FrameCards.id("here", "why"), "text", java.util.Optional.of(new Value.Text("因为"))));
        assertThat(check(gate)).isEqualTo(new GateState("a", true, 1, 1));
    }

    private GateState check(Gate gate) {
        return GateCheck.check(gate, document, "here");
    }

    private void frame(String step, String question, String text) {
        create(FrameCards.id(step, question), CardKind.FRAME, step, question, Map.of("text", text));
    }

    private void card(String id, CardKind kind, String place, Map<String, String> fields) {
        create(new CardId(id), kind, "here", place, fields);
    }

    private void create(CardId id, CardKind kind, String step, String place, Map<String, String> fields) {
        Map<String, Value> values = fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Value.Text(entry.getValue())));
        document.apply(
                PersonId.random(), Instant.EPOCH, new Operation.Create(id, kind, step, place, "a", values, List.of()));
    }

    private void link(String from, LinkType type, String to) {
        document.apply(PersonId.random(), Instant.EPOCH, new Operation.AddLink(new CardId(from), type, new CardId(to)));
    }
}
