package okrworkshop.documents;

import java.util.List;
import okrworkshop.shared.DocumentId;

/** Hears of operations after they are on disk, in order. Called on the engine's thread: must not block or throw. */
@FunctionalInterface
public interface CommitListener {
    void committed(DocumentId document, List<LoggedOperation> operations);

    /** How many readers it tells about each operation of the document; commits keep apart when these are very many. */
    default int readers(DocumentId document) {
        return 0;
    }
}
