package okrworkshop.reviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CommitListener;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Link;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.documents.Value;
import okrworkshop.documents.Vote;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/** Documents without a log: enough for those who create, fill and read them. */
public final class DocumentsInMemory implements Documents {
    private final Map<DocumentId, DocumentView> documents = new HashMap<>();

    public int count() {
        return documents.size();
    }

    /** Puts a document that a test has written by hand. */
    public void put(DocumentView document) {
        documents.put(document.id(), document);
    }

    /** Fills a field without asking anybody. */
    public void fill(DocumentId document, String card, String field, String value) {
        Map<CardId, Card> cards = new HashMap<>();
        read(document).allCards().forEach(each -> cards.put(each.id(), each));
        Card old = Objects.requireNonNull(cards.get(new CardId(card)));
        Map<String, Value> fields = new HashMap<>(old.fields());
        fields.put(field, new Value.Text(value));
        cards.put(
                old.id(),
                new Card(
                        old.id(),
                        old.kind(),
                        old.step(),
                        old.place(),
                        old.order(),
                        fields,
                        old.author(),
                        old.createdAt(),
                        false));
        documents.put(document, new Cards(document, List.copyOf(cards.values())));
    }

    @Override
    public void create(DocumentId document, PersonId author, List<Operation.Create> firstCards) {
        List<Card> cards = new ArrayList<>();
        for (Operation.Create create : firstCards) {
            cards.add(new Card(
                    create.card(),
                    create.kind(),
                    create.step(),
                    create.place(),
                    create.order(),
                    create.fields(),
                    author,
                    Instant.EPOCH,
                    false));
        }
        documents.putIfAbsent(document, new Cards(document, List.copyOf(cards)));
    }

    @Override
    public DocumentView read(DocumentId document) {
        return documents.getOrDefault(document, new Cards(document, List.of()));
    }

    @Override
    public CompletableFuture<SubmissionResult> submit(Submission submission) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void open(DocumentId document, long since, Consumer<Opening> ready) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LoggedOperation> history(DocumentId document, CardId card) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void listen(CommitListener listener) {
        throw new UnsupportedOperationException();
    }

    private record Cards(DocumentId id, Collection<Card> allCards) implements DocumentView {
        @Override
        public long sequence() {
            return allCards.size();
        }

        @Override
        public Optional<Card> card(CardId card) {
            return allCards.stream().filter(each -> each.id().equals(card)).findFirst();
        }

        @Override
        public Collection<Link> links() {
            return List.of();
        }

        @Override
        public Collection<Vote> votes() {
            return List.of();
        }
    }
}
