package okrworkshop.reviews.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Guard;
import okrworkshop.documents.Operation;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Stage;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;

/**
 * Lets each side fill its own fields of the items while it has the word; the items themselves stay as the checklist made
 * them. Reviewers also make remarks about passages, as long as the first round is open.
 *
 * @param stage asked for each operation, since the review may be submitted and the workshop closed while the document
 *     stays open; empty when nobody may write
 */
record SideGuard(Side side, Supplier<Optional<Stage>> stage) implements Guard {
    private static final int MOST_PASSAGES = 60;

    private static final Set<String> PASSAGE = Set.of("comment", "about", "quote");

    @Override
    public Optional<Refusal> check(PersonId author, Operation operation, DocumentView document) {
        Optional<Stage> now = stage.get();
        if (now.isEmpty()) {
            return Optional.of(Refusal.of("document.read-only"));
        }
        return switch (operation) {
            case Operation.SetField set -> field(now.get(), set.card(), set.field(), document);
            case Operation.EditText edit -> field(now.get(), edit.card(), edit.field(), document);
            case Operation.Create create ->
                passage(now.get(), isPassage(create)).or(() -> tooMany(document));
            case Operation.Delete delete -> passage(now.get(), isPassage(document, delete.card()));
            case Operation.Restore restore -> passage(now.get(), isPassage(document, restore.card()));
            case Operation.OnCard other -> Optional.of(Refusal.of(side.refusal()));
            case Operation.OnRound other -> Optional.of(Refusal.of(side.refusal()));
        };
    }

    private Optional<Refusal> field(Stage now, CardId card, String field, DocumentView document) {
        if (!side.owns(field)) {
            return Optional.of(Refusal.of(side.refusal()));
        }
        if (!side.has(now) || !Side.fields(now).contains(field)) {
            return Optional.of(Refusal.of("review.not-now"));
        }
        boolean settled = now == Stage.ANSWERED
                && document.card(card)
                        .filter(item -> ReviewCount.asks(item.text("verdict")))
                        .isEmpty();
        return settled ? Optional.of(Refusal.of("review.not-open")) : Optional.empty();
    }

    private Optional<Refusal> passage(Stage now, boolean isOne) {
        if (!isOne || !side.reviews()) {
            return Optional.of(Refusal.of(side.refusal()));
        }
        return now == Stage.OPEN ? Optional.empty() : Optional.of(Refusal.of("review.not-now"));
    }

    private static Optional<Refusal> tooMany(DocumentView document) {
        long all = document.allCards().stream().filter(ReviewItems::isPassage).count();
        return all < MOST_PASSAGES ? Optional.empty() : Optional.of(Refusal.of("review.passages", MOST_PASSAGES));
    }

    private static boolean isPassage(Operation.Create create) {
        return create.kind() == CardKind.REVIEW_ITEM
                && create.place().equals(ReviewItems.PASSAGE)
                && ReviewItems.isFree(create.card())
                && create.links().isEmpty()
                && create.round().isEmpty()
                && !create.anonymous()
                && PASSAGE.containsAll(create.fields().keySet());
    }

    private static boolean isPassage(DocumentView document, CardId id) {
        Optional<Card> card = document.card(id);
        return card.filter(ReviewItems::isPassage).isPresent();
    }
}
