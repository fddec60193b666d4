package okrworkshop.documents.internal;

import java.time.Instant;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/** The engine's own document for tests of other modules: operations are applied without asking anybody. */
public final class PlayedDocument {
    private final OpenDocument document;

    public PlayedDocument(DocumentId id) {
        document = new OpenDocument(new DocumentState(id), new SeenOperations(java.util.Map.of()));
    }

    public LoggedOperation apply(PersonId author, Instant at, Operation operation) {
        var id = new OperationId("test." + (document.state().sequence() + 1));
        LoggedOperation logged = document.next(author, id, at, operation);
        document.apply(logged);
        return logged;
    }

    /** As the engine would take it. @throws okrworkshop.shared.RefusedException when it does not fit */
    public Operation settle(PersonId author, Operation operation) {
        return document.settle(
                author, new OperationId("test." + (document.state().sequence() + 1)), operation);
    }

    /** As it is now: what is applied later does not change it. */
    public DocumentView copy() {
        return document.state().copy();
    }
}
