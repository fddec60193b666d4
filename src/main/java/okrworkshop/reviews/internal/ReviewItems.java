package okrworkshop.reviews.internal;

import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentView;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Reviews.ReviewedItem;

/** The items of a checklist as cards of the answers document. */
final class ReviewItems {
    private ReviewItems() {}

    static CardId card(String item) {
        return new CardId("item-" + item);
    }

    static ReviewedItem read(Review review, String item, DocumentView answers) {
        Optional<Card> card = answers.card(card(item));
        return new ReviewedItem(
                review,
                item,
                text(card, "verdict"),
                text(card, "comment"),
                text(card, "reply"),
                text(card, "reply_reason"));
    }

    /** Judged, a "no" with its reason, and answered by the authors where change is asked for. */
    static boolean settled(ReviewedItem item) {
        return switch (item.verdict()) {
            case "yes", "na" -> true;
            case "partly" -> !item.reply().isBlank();
            case "no" -> !item.comment().isBlank() && !item.reply().isBlank();
            default -> false;
        };
    }

    private static String text(Optional<Card> card, String field) {
        return card.map(found -> found.text(field)).orElse("");
    }
}
