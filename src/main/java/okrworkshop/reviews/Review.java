package okrworkshop.reviews;

import java.util.UUID;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;

/**
 * One group reviews another group's draft.
 *
 * @param answers document with one {@code review_item} card per item of the checklist; reviewers write verdict and
 *     comment, authors write their reply
 */
public record Review(
        UUID id,
        WorkshopId workshop,
        String step,
        GroupId reviewer,
        GroupId author,
        String checklist,
        DocumentId answers) {}
