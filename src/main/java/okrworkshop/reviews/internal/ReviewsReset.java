package okrworkshop.reviews.internal;

import java.util.List;
import okrworkshop.documents.Documents;
import okrworkshop.reviews.Review;
import okrworkshop.shared.DocumentId;
import okrworkshop.workshops.WorkshopReset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The reviews of a rehearsal go with it. */
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
}
