package okrworkshop.documents;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/**
 * The documents of all groups. Any thread may call; everything that touches a document runs on the engine's one thread,
 * between two commits, so nobody ever sees an operation that is not on disk.
 */
public interface Documents {
    /**
     * Makes a document that begins with the given operations, on disk when this returns. Creating an existing one changes
     * nothing.
     *
     * @throws okrworkshop.shared.RefusedException for operations that {@link #submit} would refuse, {@code store.failed},
     *     {@code server.busy}
     */
    void create(DocumentId document, PersonId author, List<? extends Operation> first);

    /**
     * Queues an operation. The future completes after the commit that contains it, in submission order per document, and
     * after the {@link CommitListener}s have heard of it. Overload, a failing store and a closing server answer
     * {@link SubmissionResult.Failed}; the future never completes exceptionally.
     */
    CompletableFuture<SubmissionResult> submit(Submission submission);

    /**
     * Reads a document and hands it over in the engine's order: whatever is committed later reaches the
     * {@link CommitListener}s after {@code ready} has run (on the engine's thread).
     *
     * <p>The opening holds everything, hidden things too: it is shown through {@link Sight} only. A tail never crosses
     * an operation that reveals ({@link LoggedOperation#reveals()}).
     *
     * @param since last sequence number that the reader has, 0 for none
     */
    void open(DocumentId document, long since, Consumer<Opening> ready);

    /**
     * What everybody may see of the document as committed, as an immutable copy. Waits for the engine; a {@link Guard}
     * must not call it.
     *
     * @throws okrworkshop.shared.RefusedException {@code document.unknown}, {@code store.failed}, {@code server.busy}
     */
    default DocumentView read(DocumentId document) {
        return Sight.ofEverybody().through(readWhole(document));
    }

    /**
     * Like {@link #read}, with everything that rounds hide from some: for the server's own counting. Nothing of it may be
     * shown to anybody but through {@link Sight}. What trainers withhold is not in it.
     *
     * @throws okrworkshop.shared.RefusedException {@code document.unknown}, {@code store.failed}, {@code server.busy}
     */
    default DocumentView readWhole(DocumentId document) {
        return Withheld.leftOut(readAll(document));
    }

    /**
     * Like {@link #readWhole}, with the cards that trainers withhold: for those who see them by {@link Sight#ofOverseer},
     * and for what is done to all cards alike.
     *
     * @throws okrworkshop.shared.RefusedException {@code document.unknown}, {@code store.failed}, {@code server.busy}
     */
    DocumentView readAll(DocumentId document);

    /**
     * Who changed what of a card, as far as the one who asks may know: the newest {@link Limits#HISTORY}, oldest first.
     *
     * @throws okrworkshop.shared.RefusedException {@code document.unknown}, {@code card.unknown}, {@code store.failed}, {@code server.busy}
     */
    List<LoggedOperation> history(DocumentId document, CardId card, Sight sight);

    /** Nobody follows the document any more: what makes it open fast the next time may be written now. */
    void idle(DocumentId document);

    /**
     * Nothing leads to these documents any more: what is in them is deleted when the server starts the next time, since a
     * running engine may still hold them. Call after the commit that took them out of use.
     */
    void abandon(Collection<DocumentId> documents);

    /**
     * Deletes documents that nothing leads to any more, and that nobody has followed for a while: at once, or with the next
     * start when the engine can't do it now.
     */
    void erase(Collection<DocumentId> documents);

    /** Registers for the life of the application. */
    void listen(CommitListener listener);
}
