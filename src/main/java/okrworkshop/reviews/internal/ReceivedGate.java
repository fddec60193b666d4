package okrworkshop.reviews.internal;

import java.util.List;
import okrworkshop.reviews.Reviews;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.GroupProgress.GateState;
import okrworkshop.workshops.ReviewGate;
import org.springframework.stereotype.Component;

/**
 * Counts the settled items of what the group received: submitted, a reply to every "partly", and a "no" only where a
 * second look took it back or a trainer lets it pass. A self-check counts as long as nobody else looks. Not met while nobody
 * reviews the group.
 */
@Component
class ReceivedGate implements ReviewGate {
    private final Reviews reviews;

    ReceivedGate(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public GateState received(WorkshopId workshop, GroupId group, String gateId) {
        List<ReviewedItem> items = Reviews.counting(reviews.written(workshop, group));
        int settled = (int) items.stream().filter(ReviewItems::settled).count();
        return new GateState(gateId, !items.isEmpty() && settled == items.size(), settled, Math.max(1, items.size()));
    }
}
