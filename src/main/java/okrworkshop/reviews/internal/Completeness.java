package okrworkshop.reviews.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.reviews.Stage;
import okrworkshop.shared.Refusal;

/** What is missing before a side can submit, and where the review goes then. Pure. */
final class Completeness {
    private final List<ReviewedItem> items;
    private final List<Remark> passages;

    Completeness(List<ReviewedItem> items, List<Remark> remarks) {
        this.items = items;
        this.passages = remarks.stream()
                .filter(remark -> remark.kind().equals(ReviewItems.PASSAGE))
                .toList();
    }

    /** Why the stage cannot end yet. */
    Optional<Refusal> missing(Stage stage) {
        return switch (stage) {
            case OPEN ->
                first(
                        lacking(
                                "review.verdicts-missing",
                                item -> item.verdict().isEmpty()),
                        lacking(
                                "review.no-needs-comment",
                                item -> item.verdict().equals("no")
                                        && item.comment().isBlank()));
            case SUBMITTED ->
                first(
                        replies("review.replies-missing", (reply, reason) -> reply.isEmpty()),
                        replies(
                                "review.reply-needs-reason",
                                (reply, reason) -> !reply.equals("adopt") && reason.isBlank()));
            case ANSWERED ->
                first(
                        lacking(
                                "review.rechecks-missing",
                                item -> isOpen(item) && item.recheck().isEmpty()),
                        lacking(
                                "review.no-needs-comment",
                                item -> isOpen(item)
                                        && item.recheck().equals("no")
                                        && item.recheckComment().isBlank()));
            case RECHECKED -> Optional.of(Refusal.of("review.not-now"));
        };
    }

    /** Where the review is once the stage has ended: whoever has nothing to say is passed over. */
    Stage after(Stage stage) {
        boolean asked = items.stream().anyMatch(Completeness::isOpen);
        if (stage == Stage.OPEN && (asked || !passages.isEmpty())) {
            return Stage.SUBMITTED;
        }
        return stage == Stage.SUBMITTED && asked ? Stage.ANSWERED : Stage.RECHECKED;
    }

    /** Where it was before. */
    Optional<Stage> before(Review review) {
        if (review.stage() != Stage.RECHECKED) {
            return review.stage().previous();
        }
        if (items.stream().anyMatch(Completeness::isOpen)) {
            return Optional.of(Stage.ANSWERED);
        }
        return Optional.of(passages.isEmpty() ? Stage.OPEN : Stage.SUBMITTED);
    }

    /** Change is asked for, and no trainer lets it pass. */
    private static boolean isOpen(ReviewedItem item) {
        return ReviewCount.asks(item.verdict()) && item.waived().isEmpty();
    }

    @SafeVarargs
    private static Optional<Refusal> first(Optional<Refusal>... refusals) {
        return List.of(refusals).stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<Refusal> lacking(String code, Predicate<ReviewedItem> lacks) {
        return counted(code, items.stream().filter(lacks).count());
    }

    private Optional<Refusal> replies(String code, Lack lack) {
        long open = items.stream()
                .filter(item -> isOpen(item) && lack.in(item.reply(), item.replyReason()))
                .count();
        long passing = passages.stream()
                .filter(remark -> lack.in(remark.reply(), remark.replyReason()))
                .count();
        return counted(code, open + passing);
    }

    private static Optional<Refusal> counted(String code, long count) {
        return count == 0 ? Optional.empty() : Optional.of(Refusal.of(code, count));
    }

    private interface Lack {
        boolean in(String reply, String reason);
    }
}
