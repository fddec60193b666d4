package okrworkshop.reviews.internal;

import java.util.Set;
import okrworkshop.reviews.Stage;

/** On which side of a review a group is, and which fields of an item are its own. */
enum Side {
    REVIEWER("review.only-verdict"),
    AUTHOR("review.only-reply"),
    /** A group that checks its own draft. */
    BOTH("review.only-verdict");

    private static final Set<String> FIRST = Set.of("verdict", "comment");
    private static final Set<String> REPLY = Set.of("reply", "reply_reason", "changed");
    private static final Set<String> SECOND = Set.of("recheck", "recheck_comment");

    private final String refusal;

    Side(String refusal) {
        this.refusal = refusal;
    }

    boolean reviews() {
        return this != AUTHOR;
    }

    boolean answers() {
        return this != REVIEWER;
    }

    boolean owns(String field) {
        return reviews() && (FIRST.contains(field) || SECOND.contains(field)) || answers() && REPLY.contains(field);
    }

    /** Whether this side has the word at the stage, and so ends it. */
    boolean has(Stage stage) {
        return switch (stage) {
            case OPEN, ANSWERED -> reviews();
            case SUBMITTED -> answers();
            case RECHECKED -> false;
        };
    }

    /** Fields that are filled at the stage. */
    static Set<String> fields(Stage stage) {
        return switch (stage) {
            case OPEN -> FIRST;
            case SUBMITTED -> REPLY;
            case ANSWERED -> SECOND;
            case RECHECKED -> Set.of();
        };
    }

    String refusal() {
        return refusal;
    }
}
