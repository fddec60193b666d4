package okrworkshop.gallery.internal;

import java.util.List;
import java.util.concurrent.Executor;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.shared.DocumentId;
import okrworkshop.workshops.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hears when a trainer withholds or releases a card, and takes it off the wall or puts it back. */
@Component
class SightChanges {
    private final Workshops workshops;
    private final OutOfSight outOfSight;
    private final StoredWalks walks;
    private final Executor executor;

    @Autowired
    SightChanges(Documents documents, Workshops workshops, OutOfSight outOfSight, StoredWalks walks) {
        this(documents, workshops, outOfSight, walks, Thread::startVirtualThread);
    }

    SightChanges(
            Documents documents, Workshops workshops, OutOfSight outOfSight, StoredWalks walks, Executor executor) {
        this.workshops = workshops;
        this.outOfSight = outOfSight;
        this.walks = walks;
        this.executor = executor;
        documents.listen(this::committed);
    }

    /** On the engine's thread: what has to wait is done elsewhere. */
    private void committed(DocumentId document, List<LoggedOperation> operations) {
        boolean turned = operations.stream()
                .map(LoggedOperation::operation)
                .anyMatch(
                        operation -> operation instanceof Operation.Withhold || operation instanceof Operation.Release);
        if (turned) {
            executor.execute(() -> follow(document));
        }
    }

    private void follow(DocumentId document) {
        workshops.byDocument(document).ifPresent(workshop -> {
            outOfSight.turned(workshop.id());
            walks.sightChanged(workshop.id());
        });
    }
}
