package okrworkshop.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/** A document as it can be read. What {@link Documents#read} returns is an immutable copy. */
public interface DocumentView {
    DocumentId id();

    /** Number of the last operation contained; 0 for a new document. */
    long sequence();

    Optional<Card> card(CardId id);

    /** All cards, deleted ones included, in no particular order. */
    Collection<Card> allCards();

    Collection<Link> links();

    Collection<Vote> votes();

    /** What a person has given in a round, for all the people for whom their device speaks. */
    default Collection<Vote> votesOf(PersonId voter, String round) {
        return votes().stream()
                .filter(vote -> vote.isBy(voter) && vote.round().equals(round))
                .toList();
    }

    Collection<Score> scores();

    /** Comments of all cards, oldest first. */
    Collection<Comment> comments();

    /** In the order in which they were opened. */
    Collection<Round> rounds();

    default Optional<Round> round(String id) {
        return rounds().stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /** Whether the card is out of sight, by itself or with the card that it is part of (rule X1). */
    default boolean withholds(Card card) {
        return card.withheld()
                || card.mergedInto().flatMap(this::card).filter(Card::withheld).isPresent();
    }

    /** Cards of the kind that stand for themselves ({@link Card#live()}), by order key, then id. */
    default List<Card> cards(CardKind kind) {
        return allCards().stream()
                .filter(card -> card.kind() == kind && card.live())
                .sorted(java.util.Comparator.comparing(Card::order)
                        .thenComparing(card -> card.id().value()))
                .toList();
    }

    /** Cards that the card's links of the type point to, without deleted and withheld ones. */
    default List<Card> targets(CardId from, LinkType type) {
        return links().stream()
                .filter(link -> link.from().equals(from) && link.type() == type)
                .map(link -> card(link.to()))
                .flatMap(Optional::stream)
                .filter(card -> !card.deleted() && !card.withheld())
                .toList();
    }

    /** Cards whose links of the type point to the card, without deleted and withheld ones. */
    default List<Card> sources(CardId to, LinkType type) {
        return links().stream()
                .filter(link -> link.to().equals(to) && link.type() == type)
                .map(link -> card(link.from()))
                .flatMap(Optional::stream)
                .filter(card -> !card.deleted() && !card.withheld())
                .sorted(java.util.Comparator.comparing(Card::order)
                        .thenComparing(card -> card.id().value()))
                .toList();
    }
}
