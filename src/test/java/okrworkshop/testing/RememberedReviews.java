package okrworkshop.testing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;

/** Assigns one review and remembers it. */
public final class RememberedReviews implements Reviews {
    private final List<Review> reviews = new CopyOnWriteArrayList<>();

    @Override
    public List<Review> assign(WorkshopId workshop, String step, String checklist) {
        reviews.add(new Review(
                UUID.randomUUID(), workshop, step, GroupId.random(), GroupId.random(), checklist, DocumentId.random()));
        return of(workshop);
    }

    @Override
    public List<Review> of(WorkshopId workshop) {
        return reviews.stream()
                .filter(review -> review.workshop().equals(workshop))
                .toList();
    }

    @Override
    public Optional<Review> byAnswers(DocumentId answers) {
        return Optional.empty();
    }

    @Override
    public List<ReviewedItem> received(WorkshopId workshop, GroupId author) {
        return List.of();
    }
}
