package okrworkshop.documents.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.Audience;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;
import okrworkshop.shared.PersonId;

/** Short words for the operations of tests. */
final class Doc {
    static final PersonId ANNA = PersonId.of("00000000-0000-0000-0000-00000000000a");
    static final PersonId BO = PersonId.of("00000000-0000-0000-0000-00000000000b");

    private Doc() {}

    static CardId id(String text) {
        return new CardId(text);
    }

    static Operation.Create create(String card) {
        return create(card, CardKind.FINDING);
    }

    static Operation.Create create(String card, CardKind kind) {
        return new Operation.Create(id(card), kind, "s1", "left", "V", Map.of(), List.of());
    }

    static Operation set(String card, String field, Value value) {
        return new Operation.SetField(id(card), field, Optional.of(value));
    }

    static Operation text(String card, String text) {
        return set(card, "text", new Value.Text(text));
    }

    static Operation link(String from, LinkType type, String to) {
        return new Operation.AddLink(id(from), type, id(to));
    }

    static Operation vote(String card, int points) {
        return new Operation.CastVote(id(card), "s4", points);
    }

    static Operation round(String id, Purpose purpose) {
        return round(id, purpose, false, false);
    }

    static Operation round(String id, Purpose purpose, boolean hidden, boolean anonymous) {
        return new Operation.OpenRound(id, purpose, "s4", hidden, anonymous);
    }

    static Operation close(String id) {
        return new Operation.CloseRound(id);
    }

    static Operation.Create createIn(String card, String round, boolean anonymous) {
        return new Operation.Create(
                id(card), CardKind.NOTE, "s1", "left", "V", Map.of(), List.of(), Optional.of(round), anonymous);
    }

    /** Checks and applies, as the engine does. */
    static void play(DocumentState document, PersonId author, Operation... operations) {
        for (Operation operation : operations) {
            long sequence = document.sequence() + 1;
            Operation settled = OperationRules.check(document, author, operation);
            document.apply(new LoggedOperation(
                    sequence,
                    new OperationId("test." + sequence),
                    author,
                    Instant.ofEpochMilli(sequence),
                    settled,
                    Audience.of(document, author, settled)));
        }
    }
}
