package okrworkshop.documents.internal;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.DocumentCopy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes snapshots beside the engine, which only hands over copies. A snapshot that fails or has to wait is left out. */
final class SnapshotWriter implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SnapshotWriter.class);
    private static final int WAITING = 16;
    /** A shorter log than this is read at once: people come and go. */
    private static final int IDLE = 20;

    /** Operations for each card, so that snapshots cost little beside them. */
    private static final int PER_CARD = 4;

    private static final int CLOSE_SECONDS = 5;

    private final DocumentStore store;
    private final int every;
    private final Semaphore room = new Semaphore(WAITING);
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("document-snapshots").daemon().factory());

    SnapshotWriter(DocumentStore store, int every) {
        this.store = store;
        this.every = every;
    }

    /** A large document waits for more operations: a snapshot costs as much as it has cards. */
    void whenDue(OpenDocument document) {
        if (document.behindSnapshot()
                >= Math.max(every, PER_CARD * document.state().allCards().size())) {
            write(document);
        }
    }

    void beforeEviction(OpenDocument document) {
        if (document.behindSnapshot() > 0) {
            write(document);
        }
    }

    void whenIdle(OpenDocument document) {
        if (document.behindSnapshot() >= IDLE) {
            write(document);
        }
    }

    /** Waits for room: nothing else has to go on. */
    void atTheEnd(OpenDocument document) {
        if (document.behindSnapshot() > 0) {
            room.acquireUninterruptibly();
            hand(document);
        }
    }

    private void write(OpenDocument document) {
        if (room.tryAcquire()) {
            hand(document);
        }
    }

    private void hand(OpenDocument document) {
        DocumentCopy copy = document.state().copy();
        Map<Tab, String> accepted = document.seen().accepted();
        document.snapshotTaken();
        writer.execute(() -> {
            try {
                store.saveSnapshot(copy, accepted);
            } catch (RuntimeException e) {
                log.warn("No snapshot of document {} at {}: {}", copy.id(), copy.sequence(), e.getMessage());
            } finally {
                room.release();
            }
        });
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("Closing before all snapshots were written; the log has everything");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
