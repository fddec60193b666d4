package okrworkshop.realtime.internal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.StateCodec;
import okrworkshop.shared.DocumentId;

/**
 * The last written state of each followed document, so that a room that comes back at once is written once. The engine
 * hands out the same view to everybody until something changes.
 */
final class StateTexts {
    private final StateCodec codec = new StateCodec();
    private final ConcurrentMap<DocumentId, Written> written = new ConcurrentHashMap<>();

    String of(DocumentView view) {
        return written.compute(view.id(), (id, last) -> last != null && last.view() == view ? last : write(view))
                .text();
    }

    void forget(DocumentId document) {
        written.remove(document);
    }

    private Written write(DocumentView view) {
        return new Written(view, codec.write(view));
    }

    private record Written(DocumentView view, String text) {}
}
