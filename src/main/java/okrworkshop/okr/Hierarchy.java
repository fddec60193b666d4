package okrworkshop.okr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;

/**
 * Which card hangs under which, by the parent links. A card with two parents hangs under the first one of the board, and
 * what hangs under a merged card under the one that it is part of.
 */
final class Hierarchy {
    static final Comparator<Card> BOARD_ORDER =
            Comparator.comparing(Card::order).thenComparing(card -> card.id().value());

    private final DocumentView document;

    Hierarchy(DocumentView document) {
        this.document = document;
    }

    List<Card> children(Card parent, CardKind kind) {
        return document.cards(kind).stream()
                .filter(child ->
                        parent(child, parent.kind()).filter(parent::equals).isPresent())
                .toList();
    }

    /** What has become part of a card, in board order. */
    List<Card> merged(Card card) {
        return document.allCards().stream()
                .filter(other -> !other.deleted()
                        && other.mergedInto().filter(card.id()::equals).isPresent())
                .sorted(BOARD_ORDER)
                .toList();
    }

    /** The cards that hang under nothing of the kind, in their order. */
    List<Card> loose(List<Card> cards, CardKind parentKind) {
        return cards.stream().filter(card -> parent(card, parentKind).isEmpty()).toList();
    }

    List<String> parents(Card card, CardKind kind) {
        return document.targets(card.id(), LinkType.PARENT).stream()
                .filter(parent -> parent.kind() == kind)
                .sorted(BOARD_ORDER)
                .map(parent -> parent.id().value())
                .toList();
    }

    private Optional<Card> parent(Card card, CardKind kind) {
        return document.targets(card.id(), LinkType.PARENT).stream()
                .filter(parent -> parent.kind() == kind)
                .map(this::speaker)
                .min(BOARD_ORDER);
    }

    /** The card that it is part of, as long as that one is there. */
    private Card speaker(Card card) {
        return card.mergedInto().flatMap(document::card).filter(Card::live).orElse(card);
    }
}
