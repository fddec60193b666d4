package okrworkshop.realtime.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import okrworkshop.documents.Audience;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.shared.DocumentId;

/** Documents whose hidden counts may have changed since they were last told. Any thread. */
final class HiddenNews {
    private final Map<DocumentId, Boolean> changed = new HashMap<>();

    /** A reader has come who does not know the counts. */
    void look(DocumentId document) {
        note(document, false);
    }

    /** Fed with everything that is committed; most of it concerns nothing hidden. */
    void committed(DocumentId document, List<LoggedOperation> operations) {
        for (LoggedOperation operation : operations) {
            if (operation.reveals()) {
                note(document, true);
            } else if (operation.audience() instanceof Audience.OnlyAuthor
                    || operation.operation() instanceof Operation.OpenRound) {
                note(document, false);
            }
        }
    }

    /** @param receiver gets the document, and whether it is told also when nothing is hidden any more */
    void flush(BiConsumer<DocumentId, Boolean> receiver) {
        Map<DocumentId, Boolean> news;
        synchronized (this) {
            news = Map.copyOf(changed);
            changed.clear();
        }
        news.forEach(receiver);
    }

    private synchronized void note(DocumentId document, boolean revealed) {
        changed.merge(document, revealed, Boolean::logicalOr);
    }
}
