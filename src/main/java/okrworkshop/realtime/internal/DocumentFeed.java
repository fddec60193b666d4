package okrworkshop.realtime.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okrworkshop.documents.CommitListener;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Refusal;

/**
 * Brings documents to those who follow them: first what they lack, then every operation, in the order of the log,
 * without gap or repetition. Both come from the engine's thread, so nothing can slip in between.
 */
final class DocumentFeed implements CommitListener {
    private final Documents documents;
    private final Events events;
    private final Presence presence;
    private final Map<DocumentId, Map<Connection, Subscription>> followers = new ConcurrentHashMap<>();

    DocumentFeed(Documents documents, Events events, Presence presence) {
        this.documents = documents;
        this.events = events;
        this.presence = presence;
    }

    /** Also for a document that is open already: the reader has lost the thread and gets what it lacks. */
    void open(Connection connection, DocumentId document, long since, boolean write) {
        var subscription = new Subscription(connection, document, write);
        connection.subscriptions().put(document, subscription);
        documents.open(document, since, opening -> ready(subscription, opening));
    }

    void close(Connection connection, DocumentId document) {
        if (connection.subscriptions().remove(document) != null) {
            forget(connection, document);
        }
    }

    /** Tells a reader whose right to write has changed; the number says that nothing is missing. */
    void allow(Subscription subscription, boolean write) {
        subscription.allow(write);
        documents.open(subscription.document(), 0, opening -> {
            if (subscription.current() && follows(subscription)) {
                subscription
                        .connection()
                        .send(events.tail(
                                subscription.document(), subscription.sent(), subscription.write(), List.of()));
            }
        });
    }

    Collection<Subscription> followers(DocumentId document) {
        return followers.getOrDefault(document, Map.of()).values();
    }

    @Override
    public void committed(DocumentId document, List<LoggedOperation> operations) {
        Collection<Subscription> readers = followers(document);
        if (readers.isEmpty()) {
            return;
        }
        for (LoggedOperation operation : operations) {
            Outgoing event = events.operation(document, operation);
            readers.forEach(reader -> tell(reader, operation, event));
        }
    }

    private void tell(Subscription reader, LoggedOperation operation, Outgoing event) {
        if (operation.sequence() <= reader.sent()) {
            return;
        }
        reader.sent(operation.sequence());
        Connection connection = reader.connection();
        boolean own = connection.identity().person().equals(operation.author())
                && connection.takeAnswer(reader.document(), operation.id());
        connection.send(
                own ? events.ack(reader.document(), operation.id(), operation.sequence(), operation.at()) : event);
    }

    private void ready(Subscription subscription, Opening opening) {
        if (!subscription.current()) {
            return;
        }
        Connection connection = subscription.connection();
        DocumentId document = subscription.document();
        switch (opening) {
            case Opening.Tail tail -> {
                connection.send(events.tail(document, tail.sequence(), subscription.write(), tail.operations()));
                follow(subscription, tail.sequence());
            }
            case Opening.Snapshot snapshot -> {
                connection.send(events.snapshot(snapshot.document(), subscription.write()));
                follow(subscription, snapshot.document().sequence());
            }
            case Opening.Unavailable(Refusal refusal) -> {
                close(connection, document);
                connection.send(events.error(Refusal.of(refusal.code(), document)));
            }
        }
    }

    private void follow(Subscription subscription, long sequence) {
        subscription.sent(sequence);
        Connection connection = subscription.connection();
        DocumentId document = subscription.document();
        Subscription before = followers
                .computeIfAbsent(document, key -> new ConcurrentHashMap<>())
                .put(connection, subscription);
        if (before == null) {
            presence.enter(document, connection.identity());
        }
        if (!subscription.current()) {
            forget(connection, document);
        }
    }

    private boolean follows(Subscription subscription) {
        return followers.getOrDefault(subscription.document(), Map.of()).get(subscription.connection()) == subscription;
    }

    private void forget(Connection connection, DocumentId document) {
        followers.computeIfPresent(document, (key, readers) -> {
            if (readers.remove(connection) != null) {
                presence.leave(document, connection.identity());
            }
            return readers.isEmpty() ? null : readers;
        });
    }
}
