package okrworkshop.documents.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.DocumentId;

/** The documents in memory, the least recently used one leaves first. Only the engine's thread touches it. */
final class Shelf {
    private final DocumentStore store;
    private final SnapshotWriter snapshots;
    private final Listeners listeners;
    private final int capacity;
    private final Map<DocumentId, OpenDocument> open = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<DocumentId, Long> doubtful = new HashMap<>();

    Shelf(DocumentStore store, SnapshotWriter snapshots, Listeners listeners, int capacity) {
        this.store = store;
        this.snapshots = snapshots;
        this.listeners = listeners;
        this.capacity = capacity;
    }

    Optional<OpenDocument> find(DocumentId document) {
        OpenDocument known = open.get(document);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<OpenDocument> loaded = store.load(document);
        loaded.ifPresent(fresh -> {
            open.put(document, fresh);
            tellMissed(document, fresh);
        });
        return loaded;
    }

    void put(DocumentId document, OpenDocument fresh) {
        open.put(document, fresh);
    }

    /**
     * Forgets a document whose commit failed. Whether the store has it after all is read with the next use.
     *
     * @param published number of the last operation that listeners have heard of
     */
    void drop(DocumentId document, long published) {
        open.remove(document);
        doubtful.merge(document, published, Math::min);
    }

    /** Without a snapshot: nobody opens it again. */
    void forget(DocumentId document) {
        open.remove(document);
        doubtful.remove(document);
    }

    /** Writes due snapshots and makes room. Call between batches. */
    void tidy(Iterable<DocumentId> touched) {
        for (DocumentId document : touched) {
            OpenDocument known = open.get(document);
            if (known != null) {
                snapshots.whenDue(known);
            }
        }
        var eldest = open.values().iterator();
        while (open.size() > capacity && eldest.hasNext()) {
            snapshots.beforeEviction(eldest.next());
            eldest.remove();
        }
    }

    /** Nobody follows the document: whoever opens it next shall not wait for a long log. */
    void idle(DocumentId document) {
        OpenDocument known = open.get(document);
        if (known != null) {
            snapshots.whenIdle(known);
        }
    }

    /** The last thing that happens here. */
    void leave() {
        open.values().forEach(snapshots::atTheEnd);
    }

    /** A commit that was reported as failed and is in the log nevertheless: readers must not miss its operations. */
    private void tellMissed(DocumentId document, OpenDocument fresh) {
        Long published = doubtful.remove(document);
        if (published != null && published < fresh.state().sequence()) {
            listeners.tell(document, fresh.after(published));
        }
    }
}
