package okrworkshop.reviews.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.reviews.Review;
import okrworkshop.shared.DocumentId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Body of the event {@code reviews}: the reviews that concern the viewer, all of them for a trainer. */
record ReviewsBody(List<Entry> list) {
    /**
     * @param as {@code reviewer}, {@code author}, {@code self} or {@code facilitator}
     * @param reviewer name of the group
     * @param author name of the group
     * @param answers empty for authors to whom nothing was told yet
     * @param stage see {@link okrworkshop.reviews.Stage}
     * @param aside whether it is out of count
     * @param kept document with the draft as it was submitted for, empty before
     * @param waived reasons by item
     */
    record Entry(
            String id,
            String step,
            String as,
            String reviewer,
            String author,
            String checklist,
            String answers,
            String draft,
            String stage,
            boolean aside,
            String kept,
            Map<String, String> waived) {}

    static EventMessage event(Workshop workshop, List<Review> reviews, Viewer viewer) {
        List<Entry> entries = reviews.stream()
                .flatMap(review -> entry(workshop, review, viewer).stream())
                .toList();
        return new EventMessage("reviews", new ReviewsBody(entries));
    }

    private static Optional<Entry> entry(Workshop workshop, Review review, Viewer viewer) {
        return as(workshop, review, viewer)
                .flatMap(as -> workshop.group(Sides.author(workshop, review))
                        .flatMap(author -> workshop.group(Sides.reviewer(workshop, review))
                                .map(reviewer -> entry(workshop, review, as, reviewer, author))));
    }

    private static Entry entry(Workshop workshop, Review review, String as, Group reviewer, Group author) {
        boolean told = !as.equals("author") || JdbcReviews.told(workshop, review);
        return new Entry(
                review.id().toString(),
                review.step(),
                as,
                reviewer.name(),
                author.name(),
                review.checklist(),
                told ? review.answers().toString() : "",
                author.document().toString(),
                review.stage().wireName(),
                review.setAside(),
                review.kept().map(DocumentId::toString).orElse(""),
                review.waived());
    }

    /** A review that is set aside stays with its reviewers, who may have written in it. */
    private static Optional<String> as(Workshop workshop, Review review, Viewer viewer) {
        if (viewer.role() != Role.PARTICIPANT) {
            return Optional.of("facilitator");
        }
        return viewer.group()
                .flatMap(group -> Sides.of(workshop, review, group))
                .filter(side -> side.reviews() || !review.setAside() || review.told())
                .map(side -> switch (side) {
                    case REVIEWER -> "reviewer";
                    case AUTHOR -> "author";
                    case BOTH -> "self";
                });
    }
}
