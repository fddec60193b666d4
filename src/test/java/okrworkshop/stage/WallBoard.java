package okrworkshop.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Value;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.SettableClock;

/** A board that a test fills. */
final class WallBoard {
    private final SettableClock clock = new SettableClock();
    private final MemoryDocuments documents = new MemoryDocuments(clock);
    private final DocumentId id = DocumentId.random();
    final PersonId ann = PersonId.random();
    final PersonId ben = PersonId.random();

    WallBoard() {
        documents.create(id, ann, List.of());
    }

    WallBoard card(PersonId author, String card, CardKind kind, String place, String text, Optional<String> round) {
        clock.pass(java.time.Duration.ofSeconds(1));
        documents.write(
                id,
                author,
                new Operation.Create(
                        new CardId(card),
                        kind,
                        "facts",
                        place,
                        "V" + card,
                        Map.of("text", new Value.Text(text)),
                        List.of(),
                        round,
                        false));
        return this;
    }

    WallBoard card(String card, CardKind kind, String place, String text) {
        return card(ann, card, kind, place, text, Optional.empty());
    }

    WallBoard does(PersonId author, Operation operation) {
        documents.write(id, author, operation);
        return this;
    }

    WallBoard opens(String round, Purpose purpose) {
        return does(ann, new Operation.OpenRound(round, purpose, "facts", true, true));
    }

    WallBoard closes(String round) {
        return does(ann, new Operation.CloseRound(round));
    }

    /** As everybody sees it. */
    DocumentView seen() {
        return documents.read(id);
    }
}
