package okrworkshop.documents.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CommitListener;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Sight;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The doors to the engine's thread; what happens behind them is {@link EngineLoop}'s. */
final class DocumentEngine implements Documents, AutoCloseable {
    private static final int WAIT_SECONDS = 30;

    private final EngineLoop loop;
    private final Listeners listeners = new Listeners();
    private final SnapshotWriter snapshots;
    private final DocumentStore store;

    DocumentEngine(DocumentStore store, Clock clock, DocumentsSettings settings) {
        this.store = store;
        this.snapshots = new SnapshotWriter(store, settings.snapshotEvery());
        var shelf = new Shelf(store, snapshots, listeners, settings.open());
        this.loop = new EngineLoop(store, shelf, listeners, clock, settings);
    }

    void start() {
        store.sweep();
        loop.start();
    }

    @Override
    public void close() {
        loop.close();
        snapshots.close();
        store.close();
    }

    @Override
    public void create(DocumentId document, PersonId author, List<? extends Operation> first) {
        ask(() -> {
            loop.create(document, author, first);
            return document;
        });
    }

    @Override
    public CompletableFuture<SubmissionResult> submit(Submission submission) {
        var future = new CompletableFuture<SubmissionResult>();
        if (!loop.offer(new Task.Submit(submission, future))) {
            future.complete(new SubmissionResult.Failed());
        }
        return future;
    }

    @Override
    public void open(DocumentId document, long since, Consumer<Opening> ready) {
        Consumer<String> unavailable = code -> ready.accept(new Opening.Unavailable(Refusal.of(code)));
        Runnable rejected = () -> unavailable.accept("server.busy");
        var task = new Task.Between(
                () -> {
                    Opening opening;
                    try {
                        opening = loop.find(document).open(since);
                    } catch (RefusedException e) {
                        opening = new Opening.Unavailable(e.refusal());
                    } catch (DataAccessException | TransactionException e) {
                        opening = new Opening.Unavailable(Refusal.of("store.failed"));
                    }
                    ready.accept(opening);
                },
                rejected);
        if (!loop.offer(task)) {
            rejected.run();
        }
    }

    @Override
    public DocumentView readAll(DocumentId document) {
        return ask(() -> loop.find(document).state().copy());
    }

    @Override
    public List<LoggedOperation> history(DocumentId document, CardId card, Sight sight) {
        return ask(() -> {
            if (!sight.sees(loop.find(document).state(), card)) {
                throw new RefusedException("card.unknown");
            }
            return store.history(document, card, sight);
        });
    }

    @Override
    public void idle(DocumentId document) {
        // Nobody waits for it: an engine with too much to do leaves it out.
        var unused = loop.offer(new Task.Between(() -> loop.idle(document), () -> {}));
    }

    @Override
    public void abandon(Collection<DocumentId> documents) {
        store.abandon(documents);
    }

    @Override
    public void erase(Collection<DocumentId> documents) {
        store.abandon(documents);
        // Nobody waits for it: what was abandoned goes with the next start at the latest.
        var unused = loop.offer(new Task.Between(() -> loop.erase(documents), () -> {}));
    }

    @Override
    public void listen(CommitListener listener) {
        listeners.add(listener);
    }

    private <T> T ask(Supplier<T> question) {
        if (loop.isOwnThread()) {
            return loop.askBetweenCommits(question);
        }
        var answer = new CompletableFuture<T>();
        var task = new Task.Between(
                () -> {
                    try {
                        answer.complete(question.get());
                    } catch (RuntimeException e) {
                        answer.completeExceptionally(e);
                    }
                },
                () -> answer.completeExceptionally(new RefusedException("server.busy")));
        if (!loop.offer(task)) {
            throw new RefusedException("server.busy");
        }
        return await(answer);
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new RefusedException("server.busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("server.busy");
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            if (e.getCause() instanceof DataAccessException || e.getCause() instanceof TransactionException) {
                throw new RefusedException("store.failed");
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
