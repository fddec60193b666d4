package okrworkshop.realtime.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okrworkshop.documents.CommitListener;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.documents.Sight;
import okrworkshop.documents.Withheld;
import okrworkshop.realtime.Grant;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;

/**
 * Brings documents to those who follow them: first what they lack, then every operation, in the order of the log,
 * without gap or repetition. Both come from the engine's thread, so nothing can slip in between.
 */
final class DocumentFeed implements CommitListener {
    private final Documents documents;
    private final Events events;
    private final Presence presence;
    private final HiddenNews hidden;
    private final Map<DocumentId, Map<Connection, Subscription>> followers = new ConcurrentHashMap<>();

    DocumentFeed(Documents documents, Events events, Presence presence, HiddenNews hidden) {
        this.documents = documents;
        this.events = events;
        this.presence = presence;
        this.hidden = hidden;
    }

    /** Also for a document that is open already: the reader has lost the thread and gets what it lacks. */
    void open(Connection connection, DocumentId document, long since, Grant grant) {
        var subscription = new Subscription(connection, document, grant);
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
                attend(subscription);
                subscription
                        .connection()
                        .send(events.tail(
                                subscription.document(),
                                subscription.sent(),
                                Events.Rights.of(subscription),
                                List.of(),
                                Sight.ofEverybody()));
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
        hidden.committed(document, operations);
        if (operations.stream().anyMatch(LoggedOperation::reveals)) {
            DocumentView whole = documents.readAll(document);
            readers.forEach(reader -> afresh(reader, whole, operations));
        } else {
            var fanOut = new FanOut(events, document, operations);
            readers.forEach(fanOut::tell);
        }
    }

    @Override
    public int readers(DocumentId document) {
        return followers(document).size();
    }

    /** What was hidden is shown by the state; the operations that led there stay secret. */
    private void afresh(Subscription reader, DocumentView whole, List<LoggedOperation> operations) {
        if (whole.sequence() <= reader.sent()) {
            return;
        }
        Connection connection = reader.connection();
        PersonId person = connection.identity().person();
        reader.sent(whole.sequence());
        snapshot(reader, whole);
        for (LoggedOperation operation : operations) {
            if (operation.author().equals(person) && connection.takeAnswer(whole.id(), operation.id())) {
                connection.send(events.ack(whole.id(), operation.id(), operation.sequence(), operation.at()));
            }
        }
    }

    private void ready(Subscription subscription, Opening opening) {
        if (!subscription.current()) {
            return;
        }
        Connection connection = subscription.connection();
        DocumentId document = subscription.document();
        if (!(opening instanceof Opening.Unavailable)) {
            // Whoever has read the answer may say at once which card it is about.
            attend(subscription);
        }
        switch (opening) {
            case Opening.Tail tail -> {
                connection.send(events.tail(
                        document,
                        tail.sequence(),
                        Events.Rights.of(subscription),
                        tail.operations(),
                        subscription.sight()));
                hidden.look(document);
                follow(subscription, tail.sequence());
            }
            case Opening.Snapshot snapshot -> {
                snapshot(subscription, snapshot.document());
                List<HiddenCounts.Hidden> counts = HiddenCounts.of(Withheld.leftOut(snapshot.document()));
                if (!counts.isEmpty()) {
                    connection.send(events.hidden(document, counts));
                }
                follow(subscription, snapshot.document().sequence());
            }
            case Opening.Unavailable(Refusal refusal) -> {
                close(connection, document);
                connection.send(events.error(Refusal.of(refusal.code(), document)));
            }
        }
    }

    /** What the reader may see, and how much a trainer withholds of it. */
    private void snapshot(Subscription reader, DocumentView all) {
        Connection connection = reader.connection();
        connection.send(events.snapshot(reader.sight().through(all), Events.Rights.of(reader)));
        Map<String, Integer> withheld = Withheld.counts(all);
        if (!withheld.isEmpty()) {
            connection.send(events.withheld(all.id(), withheld));
        }
    }

    private void follow(Subscription subscription, long sequence) {
        subscription.sent(sequence);
        Connection connection = subscription.connection();
        DocumentId document = subscription.document();
        Subscription before = followers
                .computeIfAbsent(document, key -> new ConcurrentHashMap<>())
                .put(connection, subscription);
        if (before != null) {
            absent(before);
        }
        presence.again(document);
        if (!subscription.current()) {
            forget(connection, document);
        }
    }

    private boolean follows(Subscription subscription) {
        return followers.getOrDefault(subscription.document(), Map.of()).get(subscription.connection()) == subscription;
    }

    private void forget(Connection connection, DocumentId document) {
        followers.computeIfPresent(document, (key, readers) -> {
            Subscription gone = readers.remove(connection);
            if (gone != null) {
                absent(gone);
            }
            return readers.isEmpty() ? null : readers;
        });
        if (!followers.containsKey(document)) {
            events.forget(document);
            documents.idle(document);
        }
    }

    /** Only those who may write are shown at a document. */
    private void attend(Subscription subscription) {
        if (subscription.write() && subscription.attends(true)) {
            presence.enter(subscription.document(), subscription.connection().identity());
        } else if (!subscription.write()) {
            absent(subscription);
        }
    }

    private void absent(Subscription subscription) {
        if (subscription.attends(false)) {
            presence.leave(subscription.document(), subscription.connection().identity());
        }
    }
}
