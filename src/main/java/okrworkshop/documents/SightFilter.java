package okrworkshop.documents;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Leaves out of one document what a {@link Sight} must not show. */
final class SightFilter {
    private final Sight sight;
    private final DocumentView document;
    private final Map<String, Round> rounds = new HashMap<>();

    SightFilter(Sight sight, DocumentView document) {
        this.sight = sight;
        this.document = document;
        document.rounds().forEach(round -> rounds.put(round.id(), round));
    }

    boolean hidesNothing() {
        return rounds.values().stream().noneMatch(round -> round.hides() || round.anonymous())
                && document.allCards().stream().noneMatch(card -> card.anonymous() || withholds(card));
    }

    DocumentView filtered() {
        Map<CardId, Card> cards = new LinkedHashMap<>();
        var ballots = new BallotFilter(sight, rounds);
        document.allCards().stream().filter(this::shows).forEach(card -> cards.put(card.id(), card));
        cards.replaceAll((id, card) -> plain(card, cards));
        return new DocumentCopy(
                document.id(),
                document.sequence(),
                cards,
                document.links().stream()
                        .filter(link -> cards.containsKey(link.from()) && cards.containsKey(link.to()))
                        .toList(),
                ballots.votes(document.votes(), cards.keySet()),
                ballots.scores(document.scores(), cards.keySet()),
                document.comments().stream()
                        .filter(comment -> cards.containsKey(comment.card()))
                        .map(this::plain)
                        .toList(),
                document.rounds());
    }

    private boolean shows(Card card) {
        return !withholds(card) && (sight.is(card.author()) || !hides(card.round()));
    }

    private boolean withholds(Card card) {
        return !sight.oversees() && document.withholds(card);
    }

    private boolean hides(Optional<String> round) {
        return round.map(rounds::get).filter(Round::hides).isPresent();
    }

    private Card plain(Card card, Map<CardId, Card> shown) {
        boolean tellAuthor = !card.anonymous() || sight.is(card.author());
        boolean tellGroup = card.group().map(shown::containsKey).orElse(true);
        boolean tellMerged = card.mergedInto().map(shown::containsKey).orElse(true);
        if (tellAuthor && tellGroup && tellMerged) {
            return card;
        }
        CardChange change = CardChange.of(card);
        if (!tellAuthor) {
            change.withoutAuthor();
        }
        if (!tellGroup) {
            change.group(Optional.empty());
        }
        if (!tellMerged) {
            change.mergedInto(Optional.empty());
        }
        return change.made();
    }

    private Comment plain(Comment comment) {
        boolean tell = sight.is(comment.author())
                || document.card(comment.card())
                        .filter(card -> !card.anonymous() || sight.is(card.author()))
                        .isPresent();
        return tell ? comment : comment.withoutAuthor();
    }
}
