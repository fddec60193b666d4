package okrworkshop.reviews.ui;

import java.util.UUID;
import okrworkshop.reviews.ReviewDesk;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * What a trainer does with the reviews of one workshop; each act draws the page anew.
 *
 * @param draw after each act
 */
record ReviewActs(ReviewDesk desk, PersonId trainer, WorkshopId workshop, Runnable draw) {
    void add(String step, GroupId reviewer, GroupId author) {
        var unused = desk.add(trainer, workshop, step, reviewer, author);
        draw.run();
    }

    void handOver(UUID review, GroupId reviewer) {
        var unused = desk.handOver(trainer, workshop, review, reviewer);
        draw.run();
    }

    void setAside(UUID review, boolean aside) {
        var unused = desk.setAside(trainer, workshop, review, aside);
        draw.run();
    }

    void reopen(UUID review) {
        var unused = desk.reopen(trainer, workshop, review);
        draw.run();
    }

    void waive(UUID review, String item, String reason) {
        var unused = desk.waive(trainer, workshop, review, item, reason);
        draw.run();
    }
}
