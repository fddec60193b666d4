package okrworkshop.reviews.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.reviews.Stage;

/** The items of a checklist, and what is said beside it, as cards of the answers document. */
final class ReviewItems {
    /** Place of the cards that are about a passage of the draft. */
    static final String PASSAGE = "passage";

    /** Cards with what is best to learn from, and with the biggest risk; their places are named alike. */
    static final List<String> WHOLE = List.of("best", "risk");

    private static final String ITEM = "item-";

    private ReviewItems() {}

    static CardId card(String item) {
        return new CardId(ITEM + item);
    }

    /** Whether a person may make a card with this id. */
    static boolean isFree(CardId id) {
        return !id.value().startsWith(ITEM) && !WHOLE.contains(id.value());
    }

    static boolean isPassage(Card card) {
        return card.place().equals(PASSAGE) && isFree(card.id());
    }

    static ReviewedItem read(Review review, String item, DocumentView answers) {
        Optional<Card> card = answers.card(card(item));
        return new ReviewedItem(
                review,
                item,
                text(card, "verdict"),
                text(card, "comment"),
                text(card, "reply"),
                text(card, "reply_reason"),
                text(card, "changed"),
                text(card, "recheck"),
                text(card, "recheck_comment"),
                review.waived().getOrDefault(item, ""));
    }

    /** What was said beside the checklist: best, risk, then the passages in their order. */
    static List<Remark> remarks(Review review, DocumentView answers) {
        List<Remark> remarks = new ArrayList<>();
        for (String whole : WHOLE) {
            answers.card(new CardId(whole))
                    .filter(card -> card.filled("comment"))
                    .ifPresent(card -> remarks.add(remark(review, whole, card)));
        }
        answers.cards(CardKind.REVIEW_ITEM).stream()
                .filter(card -> isPassage(card) && card.filled("comment"))
                .forEach(card -> remarks.add(remark(review, PASSAGE, card)));
        return remarks;
    }

    private static Remark remark(Review review, String kind, Card card) {
        return new Remark(
                review,
                kind,
                card.text("about"),
                card.text("quote"),
                card.text("comment"),
                card.text("reply"),
                card.text("reply_reason"),
                card.text("changed"));
    }

    /**
     * Submitted and with nothing in its way: the last word is not no, or a trainer lets it pass, and the authors have
     * answered where change is asked for.
     */
    static boolean settled(ReviewedItem item) {
        if (item.review().stage() == Stage.OPEN) {
            return false;
        }
        if (!item.waived().isEmpty()) {
            return true;
        }
        return switch (item.verdictNow()) {
            case "yes", "na" -> true;
            case "partly" -> !ReviewCount.asks(item.verdict()) || !item.reply().isBlank();
            default -> false;
        };
    }

    private static String text(Optional<Card> card, String field) {
        return card.map(found -> found.text(field)).orElse("");
    }
}
