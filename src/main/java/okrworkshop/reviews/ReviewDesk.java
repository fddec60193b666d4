package okrworkshop.reviews;

import java.util.List;
import java.util.UUID;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/**
 * What trainers see of the reviews, and do with them. Any thread may call. Strangers are refused with {@code
 * workshop.unknown}; observers see all and change nothing ({@code crew.observer}); a review of another workshop is {@code
 * review.unknown}.
 */
public interface ReviewDesk {
    /** All reviews with what is written in them now, in the order of steps and groups. */
    List<ReviewCount> of(PersonId trainer, WorkshopId workshop);

    /**
     * Gives a draft one more reviewer; its own group, for a self-check.
     *
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}, {@code review.no-step}, {@code review.pair-twice}
     */
    Review add(PersonId trainer, WorkshopId workshop, String step, GroupId reviewer, GroupId author);

    /**
     * Puts a review into the hands of another group, with all that is written in it; into the author's, for a self-check.
     *
     * @throws okrworkshop.shared.RefusedException {@code group.unknown}, {@code review.pair-twice}
     */
    Review handOver(PersonId trainer, WorkshopId workshop, UUID review, GroupId reviewer);

    /** Takes a review out of count, or back into it. What is written in it stays. */
    Review setAside(PersonId trainer, WorkshopId workshop, UUID review, boolean aside);

    /**
     * Takes the last submit back, so that the side that made it can go on.
     *
     * @throws okrworkshop.shared.RefusedException {@code review.not-submitted}
     */
    Review reopen(PersonId trainer, WorkshopId workshop, UUID review);

    /**
     * Lets an item pass that reviewers said no to.
     *
     * @param reason is exported; empty to take it back
     * @throws okrworkshop.shared.RefusedException {@code review.unknown-item}, {@code text.too-long} (limit)
     */
    Review waive(PersonId trainer, WorkshopId workshop, UUID review, String item, String reason);
}
