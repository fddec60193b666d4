package okrworkshop.reviews.internal;

import java.util.List;
import okrworkshop.realtime.Channel;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.reviews.Review;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells a person who connects which reviews concern them. */
@Component
class ReviewChannel implements Channel {
    private final ReviewTable table;
    private final Workshops workshops;
    private final ApplicationEventPublisher events;

    ReviewChannel(ReviewTable table, Workshops workshops, ApplicationEventPublisher events) {
        this.table = table;
        this.workshops = workshops;
        this.events = events;
    }

    @Override
    public List<EventMessage> greet(Viewer viewer) {
        return workshops.byId(viewer.workshop()).stream()
                .map(workshop -> greet(workshop, viewer))
                .toList();
    }

    private EventMessage greet(Workshop workshop, Viewer viewer) {
        List<Review> reviews = JdbcReviews.ordered(workshop, table.of(workshop.id()));
        viewer.group()
                .filter(group -> waiting(workshop, group, reviews))
                .ifPresent(group -> events.publishEvent(new AssignOnEntry.UnassignedGroupArrived(workshop.id())));
        return ReviewsBody.event(workshop, reviews, viewer);
    }

    private static boolean waiting(Workshop workshop, GroupId group, List<Review> reviews) {
        return workshop.group(group)
                .flatMap(found -> ReviewStep.of(workshop, found))
                .filter(current -> reviews.stream()
                        .noneMatch(review -> review.step().equals(current.step())
                                && Sides.reviewer(workshop, review).equals(group)))
                .isPresent();
    }
}
