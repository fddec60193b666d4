package okrworkshop.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What trainers withhold of a document (rules X1 to X4). Pure. */
public final class Withheld {
    private Withheld() {}

    /** How many cards that would be on the board are withheld, by the name of their kind. Anybody may know. */
    public static Map<String, Integer> counts(DocumentView document) {
        Map<String, Integer> counts = new TreeMap<>();
        document.allCards().stream()
                .filter(card -> card.withheld() && !card.deleted())
                .filter(card -> card.round()
                        .flatMap(document::round)
                        .filter(Round::hides)
                        .isEmpty())
                .forEach(card -> counts.merge(card.kind().wireName(), 1, Integer::sum));
        return counts;
    }

    /** The document without the cards, and without what is said and given about them and points to them. */
    public static DocumentView leftOut(DocumentView document) {
        if (document.allCards().stream().noneMatch(document::withholds)) {
            return document;
        }
        Map<CardId, Card> cards = new LinkedHashMap<>();
        document.allCards().stream()
                .filter(card -> !document.withholds(card))
                .forEach(card -> cards.put(card.id(), card));
        cards.replaceAll((id, card) ->
                card.group().filter(head -> !cards.containsKey(head)).isEmpty()
                        ? card
                        : CardChange.of(card).group(java.util.Optional.empty()).made());
        return new DocumentCopy(
                document.id(),
                document.sequence(),
                cards,
                document.links().stream()
                        .filter(link -> cards.containsKey(link.from()) && cards.containsKey(link.to()))
                        .toList(),
                document.votes().stream()
                        .filter(vote -> cards.containsKey(vote.card()))
                        .toList(),
                document.scores().stream()
                        .filter(score -> cards.containsKey(score.card()))
                        .toList(),
                document.comments().stream()
                        .filter(comment -> cards.containsKey(comment.card()))
                        .toList(),
                document.rounds());
    }
}
