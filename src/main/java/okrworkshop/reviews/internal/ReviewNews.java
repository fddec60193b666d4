package okrworkshop.reviews.internal;

import java.util.List;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.reviews.Review;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** Tells everybody in the room about new assignments. */
@Component
class ReviewNews {
    private final Broadcaster broadcaster;
    private final ReviewTable table;

    ReviewNews(Broadcaster broadcaster, ReviewTable table) {
        this.broadcaster = broadcaster;
        this.table = table;
    }

    void changed(Workshop workshop) {
        List<Review> reviews = JdbcReviews.ordered(workshop, table.of(workshop.id()));
        broadcaster.publish(
                new Audience.Everyone(workshop.id()), viewer -> ReviewsBody.event(workshop, reviews, viewer));
        broadcaster.refreshGrants(workshop.id());
    }
}
