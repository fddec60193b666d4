package okrworkshop.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CommitListener;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.OrderKeys;
import okrworkshop.documents.Sight;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;

/** Documents in memory, changed by the calling thread. */
public final class MemoryDocuments implements Documents {
    private final Clock clock;
    private final Map<DocumentId, MemoryDocument> documents = new ConcurrentHashMap<>();
    private final Map<DocumentId, DocumentView> written = new ConcurrentHashMap<>();
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();

    public MemoryDocuments(Clock clock) {
        this.clock = clock;
    }

    public int count() {
        return documents.size();
    }

    /** Puts a document that a test writes by hand; it is only read. */
    public void put(DocumentView document) {
        written.put(document.id(), document);
    }

    @Override
    public void create(DocumentId id, PersonId author, List<? extends Operation> first) {
        List<LoggedOperation> begun = new ArrayList<>();
        documents.computeIfAbsent(id, unseen -> {
            MemoryDocument document = new MemoryDocument(id);
            first.forEach(operation -> {
                if (operation instanceof Operation.Create card && !OrderKeys.valid(card.order())) {
                    throw new RefusedException("order.malformed");
                }
                LoggedOperation logged = document.log(author, clock.instant(), operation);
                begun.add(new LoggedOperation(
                        logged.sequence(),
                        OperationId.ofBeginning(logged.sequence()),
                        author,
                        logged.at(),
                        logged.operation(),
                        logged.audience()));
            });
            return document;
        });
        if (!begun.isEmpty()) {
            listeners.forEach(listener -> listener.committed(id, begun));
        }
    }

    @Override
    public synchronized CompletableFuture<SubmissionResult> submit(Submission submission) {
        MemoryDocument document = documents.get(submission.document());
        Optional<Refusal> refusal = submission.guard().check(submission.author(), submission.operation(), document);
        if (refusal.isPresent()) {
            return CompletableFuture.completedFuture(new SubmissionResult.Refused(refusal.get()));
        }
        write(submission.document(), submission.author(), submission.operation());
        return CompletableFuture.completedFuture(new SubmissionResult.Accepted(document.sequence()));
    }

    /** Applies an operation without a guard. */
    public synchronized void write(DocumentId id, PersonId author, Operation operation) {
        LoggedOperation logged = documents.get(id).log(author, clock.instant(), operation);
        listeners.forEach(listener -> listener.committed(id, List.of(logged)));
    }

    @Override
    public void open(DocumentId document, long since, Consumer<Opening> ready) {
        ready.accept(new Opening.Snapshot(readAll(document)));
    }

    /** As it is now: what is written later does not change it. */
    @Override
    public synchronized DocumentView readAll(DocumentId document) {
        return Optional.ofNullable(written.get(document))
                .orElseGet(() -> documents
                        .getOrDefault(document, new MemoryDocument(document))
                        .copy());
    }

    @Override
    public List<LoggedOperation> history(DocumentId document, CardId card, Sight sight) {
        return List.of();
    }

    @Override
    public void idle(DocumentId document) {}

    @Override
    public void abandon(Collection<DocumentId> ids) {
        ids.forEach(documents::remove);
    }

    @Override
    public void erase(Collection<DocumentId> ids) {
        abandon(ids);
    }

    public boolean has(DocumentId id) {
        return documents.containsKey(id);
    }

    @Override
    public void listen(CommitListener listener) {
        listeners.add(listener);
    }
}
