package okrworkshop.documents;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.DocumentId;

/** A document at one sequence number, for any thread and for ever. */
public record DocumentCopy(
        DocumentId id,
        long sequence,
        Map<CardId, Card> cards,
        Collection<Link> links,
        Collection<Vote> votes,
        Collection<Score> scores,
        Collection<Comment> comments,
        Collection<Round> rounds)
        implements DocumentView {
    public DocumentCopy {
        // In the order in which they were made, so that the same document is always the same text.
        cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
        links = List.copyOf(links);
        votes = List.copyOf(votes);
        scores = List.copyOf(scores);
        comments = List.copyOf(comments);
        rounds = List.copyOf(rounds);
    }

    @Override
    public Optional<Card> card(CardId card) {
        return Optional.ofNullable(cards.get(card));
    }

    @Override
    public Collection<Card> allCards() {
        return cards.values();
    }
}
