package okrworkshop.reviews.internal;

import java.util.List;
import java.util.stream.Stream;
import okrworkshop.documents.Documents;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.WorkshopId;
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

    /** Answers and kept drafts. */
    private List<DocumentId> documents(WorkshopId workshop) {
        return table.of(workshop).stream()
                .flatMap(review -> Stream.concat(Stream.of(review.answers()), review.kept().stream()))
                .toList();
    }

    @EventListener
    void on(WorkshopReset reset) {
        List<DocumentId> answers = documents(reset.workshop());
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
        List<DocumentId> answers = documents(purged.workshop());
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
