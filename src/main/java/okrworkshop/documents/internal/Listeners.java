package okrworkshop.documents.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okrworkshop.documents.CommitListener;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.shared.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who hears of commits. One that throws does not keep the others from hearing. */
final class Listeners {
    private static final Logger log = LoggerFactory.getLogger(Listeners.class);

    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();

    void add(CommitListener listener) {
        listeners.add(listener);
    }

    void tell(DocumentId document, List<LoggedOperation> operations) {
        for (CommitListener listener : listeners) {
            try {
                listener.committed(document, List.copyOf(operations));
            } catch (RuntimeException e) {
                log.error("A commit listener failed on document {}", document, e);
            }
        }
    }

    /** Readers whom the listeners tell about each operation of the document. */
    int readers(DocumentId document) {
        return listeners.stream()
                .mapToInt(listener -> listener.readers(document))
                .sum();
    }
}
