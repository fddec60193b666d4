package okrworkshop.reviews.internal;

import java.util.List;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.reviews.Review;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Body of the event {@code reviews}: the reviews that concern the viewer, all of them for a trainer. */
record ReviewsBody(List<Entry> list) {
    /**
     * @param as {@code reviewer}, {@code author}, {@code self} or {@code facilitator}
     * @param reviewer name of the group
     * @param author name of the group
     */
    record Entry(
            String id,
            String step,
            String as,
            String reviewer,
            String author,
            String checklist,
            String answers,
            String draft) {}

    static EventMessage event(Workshop workshop, List<Review> reviews, Viewer viewer) {
        List<Entry> entries = reviews.stream()
                .flatMap(review -> entry(workshop, review, viewer).stream())
                .toList();
        return new EventMessage("reviews", new ReviewsBody(entries));
    }

    private static Optional<Entry> entry(Workshop workshop, Review review, Viewer viewer) {
        return as(review, viewer)
                .flatMap(as -> workshop.group(review.author())
                        .flatMap(author -> workshop.group(review.reviewer())
                                .map(reviewer -> entry(review, as, reviewer, author))));
    }

    private static Entry entry(Review review, String as, Group reviewer, Group author) {
        return new Entry(
                review.id().toString(),
                review.step(),
                as,
                reviewer.name(),
                author.name(),
                review.checklist(),
                review.answers().toString(),
                author.document().toString());
    }

    private static Optional<String> as(Review review, Viewer viewer) {
        if (viewer.role() != Role.PARTICIPANT) {
            return Optional.of("facilitator");
        }
        Optional<GroupId> group = viewer.group();
        boolean reviewer = group.equals(Optional.of(review.reviewer()));
        boolean author = group.equals(Optional.of(review.author()));
        if (reviewer) {
            return Optional.of(author ? "self" : "reviewer");
        }
        return author ? Optional.of("author") : Optional.empty();
    }
}
