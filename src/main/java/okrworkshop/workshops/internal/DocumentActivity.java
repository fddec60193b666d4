package okrworkshop.workshops.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.shared.DocumentId;
import org.springframework.stereotype.Component;

/** When documents were last written to. Fed on the engine's thread, so it only notes. */
@Component
class DocumentActivity {
    private final ConcurrentMap<DocumentId, LoggedOperation> latest = new ConcurrentHashMap<>();
    private final List<Consumer<DocumentId>> listeners = new CopyOnWriteArrayList<>();

    DocumentActivity(Documents documents) {
        documents.listen(this::committed);
    }

    /** The listener is called on the engine's thread. */
    void listen(Consumer<DocumentId> listener) {
        listeners.add(listener);
    }

    /** Empty when nothing was written since the server started. */
    Optional<Instant> lastAt(DocumentId document) {
        return Optional.ofNullable(latest.get(document)).map(LoggedOperation::at);
    }

    /** Number of the last operation since the server started, 0 for none. */
    long sequence(DocumentId document) {
        LoggedOperation last = latest.get(document);
        return last == null ? 0 : last.sequence();
    }

    private void committed(DocumentId document, List<LoggedOperation> operations) {
        if (!operations.isEmpty()) {
            latest.put(document, operations.getLast());
            listeners.forEach(listener -> listener.accept(document));
        }
    }
}
