package okrworkshop.reviews.internal;

import java.util.List;
import java.util.UUID;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.reviews.Stage;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.ReviewsChanged;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a stage of a review, once for the whole group, when everything is there that the other side needs. */
@Component
class Turns {
    private final ReviewTable table;
    private final Workshops workshops;
    private final Documents documents;
    private final ReviewNews news;
    private final ApplicationEventPublisher events;

    Turns(
            ReviewTable table,
            Workshops workshops,
            Documents documents,
            ReviewNews news,
            ApplicationEventPublisher events) {
        this.table = table;
        this.workshops = workshops;
        this.documents = documents;
        this.news = news;
        this.events = events;
    }

    /**
     * Ends a stage in a group's name. When somebody of the group was faster this does nothing.
     *
     * @param group the member's, as callers have established
     * @throws RefusedException {@code workshop.not-running}, {@code review.unknown}, {@code review.set-aside}, {@code
     *     review.not-now} for the other side, and what {@link Completeness} finds missing
     */
    void submit(WorkshopId id, GroupId group, UUID review, Stage stage) {
        Workshop workshop = workshops
                .byId(id)
                .filter(found -> found.phase() == Phase.RUNNING)
                .orElseThrow(() -> new RefusedException("workshop.not-running"));
        if (!table.hold(review)) {
            return;
        }
        boolean done;
        try {
            done = end(workshop, group, review, stage);
        } finally {
            table.letGo(review);
        }
        if (done) {
            tell(workshop);
        }
    }

    /** Tells everybody that something about the workshop's reviews is different. */
    void tell(Workshop workshop) {
        news.changed(workshop);
        events.publishEvent(new ReviewsChanged(workshop.id()));
    }

    private boolean end(Workshop workshop, GroupId group, UUID id, Stage stage) {
        Review review = table.byId(workshop.id(), id).orElseThrow(() -> new RefusedException("review.unknown"));
        Side side = Sides.of(workshop, review, group).orElseThrow(() -> new RefusedException("review.unknown"));
        if (review.setAside()) {
            throw new RefusedException("review.set-aside");
        }
        if (!side.has(stage)) {
            throw new RefusedException("review.not-now");
        }
        if (review.stage() != stage) {
            return false;
        }
        Completeness completeness = completeness(workshop, review);
        completeness.missing(stage).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Review next = review.at(completeness.after(stage));
        table.change(next.told() ? next : next.keeping(keep(workshop, next)));
        return true;
    }

    Completeness completeness(Workshop workshop, Review review) {
        ReviewCount count = count(workshop, review, documents.read(review.answers()));
        return new Completeness(count.items(), count.remarks());
    }

    static ReviewCount count(Workshop workshop, Review review, DocumentView answers) {
        List<ReviewedItem> items = workshop.template().checklist(review.checklist()).stream()
                .flatMap(checklist -> checklist.items().stream())
                .map(item -> ReviewItems.read(review, item.id(), answers))
                .toList();
        return new ReviewCount(review, items, ReviewItems.remarks(review, answers));
    }

    private DocumentId keep(Workshop workshop, Review review) {
        DocumentId draft = workshop.group(Sides.author(workshop, review))
                .orElseThrow(() -> new RefusedException("group.unknown"))
                .document();
        DocumentId kept = DocumentId.random();
        documents.create(kept, workshop.trainer(), KeptDraft.of(documents.read(draft)));
        return kept;
    }
}
