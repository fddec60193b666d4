package okrworkshop.reviews.internal;

import java.util.Optional;
import okrworkshop.reviews.Review;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Where the two sides of a review sit now: a merged group's part is its people's, in the group that took them in. */
final class Sides {
    private Sides() {}

    static GroupId reviewer(Workshop workshop, Review review) {
        return now(workshop, review.reviewer());
    }

    static GroupId author(Workshop workshop, Review review) {
        return now(workshop, review.author());
    }

    /** Whether both are one group by now, or always were. */
    static boolean selfCheck(Workshop workshop, Review review) {
        return reviewer(workshop, review).equals(author(workshop, review));
    }

    /** On which side a group is. */
    static Optional<Side> of(Workshop workshop, Review review, GroupId group) {
        boolean reviewer = reviewer(workshop, review).equals(group);
        boolean author = author(workshop, review).equals(group);
        if (reviewer) {
            return Optional.of(author ? Side.BOTH : Side.REVIEWER);
        }
        return author ? Optional.of(Side.AUTHOR) : Optional.empty();
    }

    static GroupId now(Workshop workshop, GroupId group) {
        GroupId here = group;
        // One step for each group at most, whatever the rows say.
        for (int hops = 0; hops < workshop.groups().size(); hops++) {
            Optional<GroupId> into = workshop.group(here).flatMap(Group::mergedInto);
            if (into.isEmpty()) {
                return here;
            }
            here = into.get();
        }
        return here;
    }
}
