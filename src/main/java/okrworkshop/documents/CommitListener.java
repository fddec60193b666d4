package okrworkshop.documents;

import java.util.List;
import okrworkshop.shared.DocumentId;

/** Hears of operations after they are on disk, in order. Called on the engine's thread: must not block or throw. */
@FunctionalInterface
public interface CommitListener {
    void committed(DocumentId document, List<LoggedOperation> operations);
}
