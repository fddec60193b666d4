package okrworkshop.reviews;

import java.util.List;
import java.util.Optional;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;

/** The peer reviews of all workshops. Any thread may call. */
public interface Reviews {
    /**
     * Assigns the ring for the step when it has not been assigned: each group that has people reviews the next one, never
     * itself. A single group reviews itself as a marked self-check. Entering the step again changes nothing.
     */
    List<Review> assign(WorkshopId workshop, String step, String checklist);

    List<Review> of(WorkshopId workshop);

    Optional<Review> byAnswers(DocumentId answers);

    /** Items of the reviews that the group received, as documents say now. */
    List<ReviewedItem> received(WorkshopId workshop, GroupId author);

    /** An item with what both sides said; texts are empty where nothing was said. */
    record ReviewedItem(Review review, String item, String verdict, String comment, String reply, String replyReason) {}
}
