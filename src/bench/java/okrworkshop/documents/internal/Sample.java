package okrworkshop.documents.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Value;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/** A board as the benchmarks use it: notes of about 115 characters by six people. */
final class Sample {
    private static final String TEXT =
            "We should agree on one definition of done before the next sprint; see the notes of"
                    + " last week for details. ";
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");

    private final List<PersonId> people =
            java.util.stream.Stream.generate(PersonId::random).limit(6).toList();

    static String text(long number) {
        return TEXT + number;
    }

    static CardId card(long number) {
        return new CardId("n" + number);
    }

    Operation create(long number) {
        return new Operation.Create(
                card(number),
                CardKind.STRATEGY,
                "board",
                "notes",
                "V",
                Map.of("text", new Value.Text(text(number))),
                List.of());
    }

    Operation move(long number, long round) {
        return new Operation.Move(card(number), "notes", "V" + round + "V");
    }

    PersonId author(long sequence) {
        return people.get((int) (sequence % people.size()));
    }

    LoggedOperation logged(long sequence, Operation operation) {
        int author = (int) (sequence % people.size());
        return new LoggedOperation(
                sequence, new OperationId("bench" + author + "." + sequence), people.get(author), NOW, operation);
    }

    /** An open document with so many notes. */
    OpenDocument board(int notes) {
        var document = new OpenDocument(new DocumentState(DocumentId.random()), new SeenOperations(Map.of()));
        for (int number = 1; number <= notes; number++) {
            document.apply(logged(number, create(number)));
        }
        return document;
    }
}
