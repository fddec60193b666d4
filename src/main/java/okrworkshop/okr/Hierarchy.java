package okrworkshop.okr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;

/**
 * Which card hangs under which, by the parent links. A card with two parents hangs under the first one of the board, and
 * what hangs under a merged card under the one that it is part of.
 */
final class Hierarchy {
    static final Comparator<Card> BOARD_ORDER =
            Comparator.comparing(Card::order).thenComparing(card -> card.id().value());

    private final DocumentView document;
    private final Map<CardId, List<Link>> links;
    private final Map<CardId, List<Card>> merged;
    private final Map<Generation, Map<CardId, List<Card>>> children = new HashMap<>();

    /** Kinds of two cards of which one hangs under the other. */
    private record Generation(CardKind parent, CardKind child) {}

    Hierarchy(DocumentView document) {
        this.document = document;
        this.links = document.links().stream().collect(Collectors.groupingBy(Link::from));
        this.merged = document.allCards().stream()
                .filter(card -> !card.deleted() && card.mergedInto().isPresent())
                .sorted(BOARD_ORDER)
                .collect(Collectors.groupingBy(card -> card.mergedInto().orElseThrow()));
    }

    List<Card> children(Card parent, CardKind kind) {
        return children.computeIfAbsent(new Generation(parent.kind(), kind), this::byParent)
                .getOrDefault(parent.id(), List.of());
    }

    private Map<CardId, List<Card>> byParent(Generation generation) {
        Map<CardId, List<Card>> all = new HashMap<>();
        for (Card child : document.cards(generation.child())) {
            parent(child, generation.parent())
                    .ifPresent(parent -> all.computeIfAbsent(parent.id(), any -> new ArrayList<>())
                            .add(child));
        }
        return all;
    }

    /** What has become part of a card, in board order. */
    List<Card> merged(Card card) {
        return merged.getOrDefault(card.id(), List.of());
    }

    /** Like {@link DocumentView#targets}, without looking through all links again. */
    List<Card> targets(CardId from, LinkType type) {
        return links.getOrDefault(from, List.of()).stream()
                .filter(link -> link.type() == type)
                .map(link -> document.card(link.to()))
                .flatMap(Optional::stream)
                .filter(card -> !card.deleted() && !card.withheld())
                .toList();
    }

    /** The cards that hang under nothing of the kind, in their order. */
    List<Card> loose(List<Card> cards, CardKind parentKind) {
        return cards.stream().filter(card -> parent(card, parentKind).isEmpty()).toList();
    }

    List<String> parents(Card card, CardKind kind) {
        return targets(card.id(), LinkType.PARENT).stream()
                .filter(parent -> parent.kind() == kind)
                .sorted(BOARD_ORDER)
                .map(parent -> parent.id().value())
                .toList();
    }

    private Optional<Card> parent(Card card, CardKind kind) {
        return targets(card.id(), LinkType.PARENT).stream()
                .filter(parent -> parent.kind() == kind)
                .map(this::speaker)
                .min(BOARD_ORDER);
    }

    /** The card that it is part of, as long as that one is there. */
    private Card speaker(Card card) {
        return card.mergedInto().flatMap(document::card).filter(Card::live).orElse(card);
    }
}
