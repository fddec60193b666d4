package okrworkshop.documents.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The one thread that owns all open documents. A round takes what waits, applies the submissions in memory, commits them
 * in one transaction, and only then tells anybody; questions are answered between commits. A commit that fails takes the
 * documents that it touched out of memory: the log is the truth, and they are read from it again.
 */
final class EngineLoop implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EngineLoop.class);
    private static final long STOP_MILLIS = 10_000;

    private final DocumentStore store;
    private final Shelf shelf;
    private final Listeners listeners;
    private final Clock clock;
    private final int batchSize;
    private final int cards;
    private final BlockingQueue<Task> queue;
    private final Thread thread;
    private final Pacing pacing = new Pacing();
    private volatile boolean closed;
    private long lastRound = System.nanoTime();
    private boolean applying;
    private boolean storeDown;

    EngineLoop(DocumentStore store, Shelf shelf, Listeners listeners, Clock clock, DocumentsSettings settings) {
        this.store = store;
        this.shelf = shelf;
        this.listeners = listeners;
        this.clock = clock;
        this.batchSize = settings.batch();
        this.cards = settings.cards();
        this.queue = new ArrayBlockingQueue<>(settings.queue());
        this.thread = Thread.ofPlatform().name("documents").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** @return false when the engine is closed or too much waits already */
    boolean offer(Task task) {
        if (closed || !queue.offer(task)) {
            return false;
        }
        // Closed meanwhile: either the last round still takes the task, or it is taken back here.
        return !(closed && queue.remove(task));
    }

    boolean isOwnThread() {
        return Thread.currentThread() == thread;
    }

    /** For listeners, which run on this thread when everything is committed; guards run before and may not ask. */
    <T> T askBetweenCommits(Supplier<T> question) {
        if (applying) {
            throw new IllegalStateException("a guard gets its document and must not ask for one");
        }
        return question.get();
    }

    /** @throws RefusedException {@code document.unknown} */
    OpenDocument find(DocumentId document) {
        return shelf.find(document).orElseThrow(() -> new RefusedException("document.unknown"));
    }

    void idle(DocumentId document) {
        shelf.idle(document);
    }

    void erase(Collection<DocumentId> documents) {
        documents.forEach(shelf::forget);
        runSafely(() -> store.erase(documents));
    }

    void create(DocumentId document, PersonId author, List<? extends Operation> first) {
        if (store.exists(document)) {
            return;
        }
        var fresh = new OpenDocument(new DocumentState(document), new SeenOperations(Map.of()));
        var logged = new ArrayList<LoggedOperation>();
        Instant now = now();
        for (Operation operation : first) {
            var id = OperationId.ofBeginning(fresh.state().sequence() + 1);
            LoggedOperation next = fresh.next(author, id, now, fresh.settle(author, id, operation));
            fresh.apply(next);
            logged.add(next);
        }
        store.create(document, now, logged);
        shelf.put(document, fresh);
        if (!logged.isEmpty()) {
            listeners.tell(document, logged);
        }
    }

    /** Ends after everything that waits already. */
    @Override
    public void close() {
        closed = true;
        try {
            if (!queue.offer(new Task.Stop(), STOP_MILLIS, TimeUnit.MILLISECONDS)) {
                thread.interrupt();
            }
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var round = new ArrayList<Task>(batchSize);
        boolean stopping = false;
        while (!stopping) {
            try {
                round.add(queue.take());
                keepApart();
                queue.drainTo(round, batchSize - 1);
                stopping = round.stream().anyMatch(Task.Stop.class::isInstance);
                process(round);
            } catch (InterruptedException e) {
                stopping = true;
            }
            round.clear();
        }
        queue.drainTo(round);
        round.forEach(EngineLoop::reject);
        runSafely(shelf::leave);
    }

    private void process(List<Task> round) {
        var batch = new Batch(now());
        if (!apply(round, batch)) {
            return;
        }
        commit(batch);
        for (Task task : round) {
            if (task instanceof Task.Between between) {
                runSafely(between.action());
            }
        }
        runSafely(() -> shelf.tidy(batch.documents()));
    }

    /** @return false when something worse than an exception happened; the round is answered then */
    private boolean apply(List<Task> round, Batch batch) {
        applying = true;
        try {
            for (Task task : round) {
                if (task instanceof Task.Submit submit) {
                    batch.answer(submit.future(), decide(submit.submission(), batch));
                }
            }
            return true;
        } catch (Throwable e) {
            fail(batch, e);
            round.forEach(EngineLoop::reject);
            return false;
        } finally {
            applying = false;
        }
    }

    private SubmissionResult decide(Submission submission, Batch batch) {
        try {
            OpenDocument document = find(submission.document());
            var known = document.seen().sequenceOf(submission.author(), submission.id());
            if (known.isPresent()) {
                return new SubmissionResult.Accepted(known.getAsLong());
            }
            document.seen().check(submission.author(), submission.id());
            if (submission.operation() instanceof Operation.Create
                    && document.state().allCards().size() >= cards) {
                return new SubmissionResult.Refused(Refusal.of("document.full", cards));
            }
            Operation operation = document.settle(submission.author(), submission.id(), submission.operation());
            Optional<Refusal> refusal = submission.guard().check(submission.author(), operation, document.state());
            if (refusal.isPresent()) {
                return new SubmissionResult.Refused(refusal.get());
            }
            LoggedOperation logged = document.next(submission.author(), submission.id(), batch.at(), operation);
            document.apply(logged);
            batch.log(submission.document(), logged);
            return new SubmissionResult.Accepted(logged.sequence());
        } catch (RefusedException e) {
            return new SubmissionResult.Refused(e.refusal());
        } catch (DataAccessException | TransactionException e) {
            storeFailed("Documents cannot be read", e);
            return new SubmissionResult.Failed();
        } catch (RuntimeException e) {
            log.error("An operation on document {} failed", submission.document(), e);
            return new SubmissionResult.Refused(Refusal.of("server.error"));
        }
    }

    private void commit(Batch batch) {
        if (!batch.operations().isEmpty()) {
            try {
                store.append(batch.operations());
            } catch (Throwable e) {
                fail(batch, e);
                return;
            }
            if (storeDown) {
                storeDown = false;
                log.info("Documents are written again");
            }
            batch.operations().forEach(this::tell);
        }
        batch.succeed();
    }

    private void tell(DocumentId document, List<LoggedOperation> operations) {
        listeners.tell(document, operations);
        pacing.told((long) operations.size() * listeners.readers(document), System.nanoTime());
    }

    /** Nothing waits here unless very much is told to very many. */
    private void keepApart() {
        long now = System.nanoTime();
        long wait = lastRound + pacing.gap(now) - now;
        if (wait > 0 && !closed) {
            LockSupport.parkNanos(wait);
        }
        lastRound = System.nanoTime();
    }

    private void fail(Batch batch, Throwable cause) {
        storeFailed("Documents cannot be written", cause);
        batch.operations()
                .forEach((document, operations) ->
                        shelf.drop(document, operations.getFirst().sequence() - 1));
        batch.fail();
    }

    /** One line for each time that the store goes down, however many operations fail meanwhile. */
    private void storeFailed(String what, Throwable cause) {
        if (!storeDown) {
            storeDown = true;
            log.error("{}: {}", what, cause.toString());
        }
    }

    private static void runSafely(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            log.error("A question to the documents failed", e);
        }
    }

    private static void reject(Task task) {
        switch (task) {
            case Task.Submit submit -> submit.future().complete(new SubmissionResult.Failed());
            case Task.Between between -> runSafely(between.rejected());
            case Task.Stop stop -> {}
        }
    }

    /** Milliseconds, so that a document read back from a snapshot equals the one in memory. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
