package okrworkshop.realtime.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import okrworkshop.documents.Sight;
import okrworkshop.realtime.Grant;
import okrworkshop.shared.DocumentId;

/** A connection that follows a document. {@code sent} belongs to the engine's thread. */
final class Subscription {
    private final Connection connection;
    private final DocumentId document;
    private volatile boolean write;
    private final boolean oversees;
    private final Sight sight;
    private final AtomicBoolean attending = new AtomicBoolean();
    private long sent;

    Subscription(Connection connection, DocumentId document, Grant grant) {
        this.connection = connection;
        this.document = document;
        this.write = grant.write();
        this.oversees = grant.oversees();
        this.sight = grant.sight(connection.identity().person());
    }

    Connection connection() {
        return connection;
    }

    DocumentId document() {
        return document;
    }

    boolean write() {
        return write;
    }

    boolean oversees() {
        return oversees;
    }

    /** What the reader sees of the document. */
    Sight sight() {
        return sight;
    }

    void allow(boolean write) {
        this.write = write;
    }

    /** @return whether this changes whether the person is shown at the document */
    boolean attends(boolean here) {
        return attending.getAndSet(here) != here;
    }

    /** Number of the last operation that the reader has. */
    long sent() {
        return sent;
    }

    void sent(long sequence) {
        sent = sequence;
    }

    /** Whether the person has neither closed the document nor opened it anew. */
    boolean current() {
        return !connection.isGone() && connection.subscriptions().get(document) == this;
    }
}
