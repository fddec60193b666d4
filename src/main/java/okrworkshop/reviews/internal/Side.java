package okrworkshop.reviews.internal;

import java.util.Optional;
import java.util.Set;
import okrworkshop.reviews.Review;
import okrworkshop.shared.GroupId;

/** On which side of a review a group is, and which fields of an item are its own. */
enum Side {
    REVIEWER("review.only-verdict", Set.of("verdict", "comment")),
    AUTHOR("review.only-reply", Set.of("reply", "reply_reason")),
    /** A group that checks its own draft. */
    BOTH("review.only-verdict", Set.of("verdict", "comment", "reply", "reply_reason"));

    private final String refusal;
    private final Set<String> fields;

    Side(String refusal, Set<String> fields) {
        this.refusal = refusal;
        this.fields = fields;
    }

    static Optional<Side> of(Review review, GroupId group) {
        boolean reviewer = review.reviewer().equals(group);
        boolean author = review.author().equals(group);
        if (reviewer) {
            return Optional.of(author ? BOTH : REVIEWER);
        }
        return author ? Optional.of(AUTHOR) : Optional.empty();
    }

    boolean owns(String field) {
        return fields.contains(field);
    }

    String refusal() {
        return refusal;
    }
}
