package okrworkshop.documents.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import okrworkshop.documents.Audience;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.Delta;
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

    static Operation edit(String card, long base, Object... parts) {
        return edit(card, "text", base, parts);
    }

    static Operation edit(String card, String field, long base, Object... parts) {
        List<Delta.Part> delta = new ArrayList<>();
        for (Object part : parts) {
            delta.add(
                    switch (part) {
                        case String text -> new Delta.Insert(text);
                        case Integer number when number < 0 -> new Delta.Remove(-number);
                        case Integer number -> new Delta.Keep(number);
                        default -> throw new IllegalArgumentException(String.valueOf(part));
                    });
        }
        return new Operation.EditText(id(card), field, OptionalLong.of(base), new Delta(delta));
    }

    static Operation group(String card, String head) {
        return new Operation.Group(id(card), head.isEmpty() ? Optional.empty() : Optional.of(id(head)));
    }

    static Operation merge(String card, String into) {
        return new Operation.Merge(id(card), into.isEmpty() ? Optional.empty() : Optional.of(id(into)));
    }

    static Operation vote(String card, String round, int points) {
        return new Operation.CastVote(id(card), round, points);
    }

    static Operation score(String card, String round, int points) {
        return new Operation.Score(id(card), round, "fit", OptionalInt.of(points), Optional.empty());
    }

    static Operation comment(String card, String comment, String text) {
        return new Operation.Comment(id(card), new CommentId(comment), text);
    }

    static Operation uncomment(String card, String comment) {
        return new Operation.Uncomment(id(card), new CommentId(comment));
    }

    static Operation resolve(String card, String comment, boolean done) {
        return new Operation.Resolve(id(card), new CommentId(comment), done);
    }

    static Operation decide(String card, String decision, String reason, String decider) {
        return new Operation.Decide(id(card), Optional.of(decision).filter(text -> !text.isEmpty()), reason, decider);
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
