package okrworkshop.reviews.internal;

import java.util.List;
import okrworkshop.documents.Documents;
import okrworkshop.reviews.Review;
import okrworkshop.shared.DocumentId;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.WorkshopReset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The reviews of a rehearsal go with it, and those of a workshop that is deleted. */
@Component
class ReviewsReset {
    private final ReviewTable table;
    private final Documents documents;

    ReviewsReset(ReviewTable table, Documents documents) {
        this.table = table;
        this.documents = documents;
    }

    @EventListener
    void on(WorkshopReset reset) {
        List<DocumentId> answers =
                table.of(reset.workshop()).stream().map(Review::answers).toList();
        table.removeAll(reset.workshop());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                table.forget(reset.workshop());
                documents.abandon(answers);
            }
        });
    }

    /** The answers after the rows that lead to them; noted before, so that no crash in between can leave them. */
    @EventListener
    void on(WorkshopPurged purged) {
        List<DocumentId> answers =
                table.of(purged.workshop()).stream().map(Review::answers).toList();
        documents.abandon(answers);
        table.removeAll(purged.workshop());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                table.forget(purged.workshop());
                documents.erase(answers);
            }
        });
    }
}
