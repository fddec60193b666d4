package okrworkshop.reviews.internal;

import java.util.Optional;
import okrworkshop.documents.Documents;
import okrworkshop.reviews.Review;
import okrworkshop.shared.DocumentId;
import okrworkshop.workshops.ReviewsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the progress of the reviewed group follow what is written into its review. */
@Component
class AnswersWritten {
    private final ReviewTable table;
    private final ApplicationEventPublisher events;

    AnswersWritten(Documents documents, ReviewTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
        documents.listen((document, operations) -> written(document));
    }

    /** On the engine's thread: whoever could write was looked up before, so memory knows the review. */
    private void written(DocumentId document) {
        Optional<Review> review = table.known(document);
        review.ifPresent(
                known -> Thread.startVirtualThread(() -> events.publishEvent(new ReviewsChanged(known.workshop()))));
    }
}
