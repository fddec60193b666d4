package okrworkshop.reviews;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;

/** The peer reviews of all workshops. Any thread may call. */
public interface Reviews {
    /**
     * Assigns the ring for the step as far as it has not been assigned: each group that has people reviews the next one, never
     * itself. A group that nobody else reviews checks itself. Entering the step again changes nothing.
     */
    List<Review> assign(WorkshopId workshop, String step, String checklist);

    List<Review> of(WorkshopId workshop);

    Optional<Review> byAnswers(DocumentId answers);

    /**
     * Items of the reviews that the group received, as documents say now: without those that are set aside, and without
     * what reviewers have not submitted while the workshop goes on.
     */
    List<ReviewedItem> received(WorkshopId workshop, GroupId author);

    /** Like {@link #received}, with what is not submitted yet: for trainers alone. */
    default List<ReviewedItem> written(WorkshopId workshop, GroupId author) {
        return received(workshop, author);
    }

    /** What reviewers said beside the checklist of the same reviews as {@link #received}. */
    default List<Remark> remarks(WorkshopId workshop, GroupId author) {
        return List.of();
    }

    /** What is said of one draft, without the group's own check of it in the steps in which others look at it too. */
    static List<ReviewedItem> counting(List<ReviewedItem> items) {
        Set<String> byOthers = items.stream()
                .map(ReviewedItem::review)
                .filter(review -> !review.selfCheck())
                .map(Review::step)
                .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> !item.review().selfCheck()
                        || !byOthers.contains(item.review().step()))
                .toList();
    }

    /**
     * An item with what both sides said; texts are empty where nothing was said.
     *
     * @param changed id of the card in the draft that was changed for it
     * @param recheck the verdict of the second round
     * @param waived why a trainer lets it pass
     */
    record ReviewedItem(
            Review review,
            String item,
            String verdict,
            String comment,
            String reply,
            String replyReason,
            String changed,
            String recheck,
            String recheckComment,
            String waived) {
        /** One of a single round. */
        public ReviewedItem(
                Review review, String item, String verdict, String comment, String reply, String replyReason) {
            this(review, item, verdict, comment, reply, replyReason, "", "", "", "");
        }

        /** The last verdict. */
        public String verdictNow() {
            return recheck.isEmpty() ? verdict : recheck;
        }
    }

    /**
     * Something said in own words.
     *
     * @param kind {@code best}, {@code risk} or {@code passage}
     * @param about id of the card in the draft, empty for the whole
     * @param quote the words that it is about, as they were
     * @param changed id of the card in the draft that was changed for it
     */
    record Remark(
            Review review,
            String kind,
            String about,
            String quote,
            String comment,
            String reply,
            String replyReason,
            String changed) {}
}
