package okrworkshop.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Link;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.documents.Vote;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/** A document that applies operations without asking anybody. */
public final class MemoryDocument implements DocumentView {
    private final DocumentId id;
    private final Map<CardId, Card> cards = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private long sequence;

    public MemoryDocument(DocumentId id) {
        this.id = id;
    }

    /** The document as it is now. */
    MemoryDocument copy() {
        MemoryDocument copy = new MemoryDocument(id);
        copy.cards.putAll(cards);
        copy.links.addAll(links);
        copy.votes.addAll(votes);
        copy.sequence = sequence;
        return copy;
    }

    public MemoryDocument apply(PersonId author, Instant at, Operation operation) {
        sequence++;
        switch (operation) {
            case Operation.Create create -> {
                Card card = new Card(
                        create.card(),
                        create.kind(),
                        create.step(),
                        create.place(),
                        create.order(),
                        create.fields(),
                        author,
                        at,
                        false);
                cards.put(create.card(), card);
                create.links().forEach(link -> links.add(new Link(create.card(), link.type(), link.to())));
            }
            case Operation.SetField set -> {
                Card card = cards.get(set.card());
                Map<String, Value> fields = new HashMap<>(card.fields());
                set.value().ifPresentOrElse(value -> fields.put(set.field(), value), () -> fields.remove(set.field()));
                cards.put(set.card(), copy(card, fields, card.deleted()));
            }
            case Operation.AddLink link -> links.add(new Link(link.card(), link.type(), link.to()));
            case Operation.RemoveLink link -> links.remove(new Link(link.card(), link.type(), link.to()));
            case Operation.CastVote vote -> {
                votes.removeIf(given -> given.voter().equals(author)
                        && given.card().equals(vote.card())
                        && given.round().equals(vote.round()));
                if (vote.points() > 0) {
                    votes.add(new Vote(vote.card(), vote.round(), author, vote.points()));
                }
            }
            case Operation.Delete delete -> {
                Card card = cards.get(delete.card());
                cards.put(delete.card(), copy(card, card.fields(), true));
            }
            case Operation.Move move -> {}
            case Operation.Restore restore -> {}
        }
        return this;
    }

    private static Card copy(Card card, Map<String, Value> fields, boolean deleted) {
        return new Card(
                card.id(),
                card.kind(),
                card.step(),
                card.place(),
                card.order(),
                fields,
                card.author(),
                card.createdAt(),
                deleted);
    }

    @Override
    public DocumentId id() {
        return id;
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public Optional<Card> card(CardId card) {
        return Optional.ofNullable(cards.get(card));
    }

    @Override
    public Collection<Card> allCards() {
        return List.copyOf(cards.values());
    }

    @Override
    public Collection<Link> links() {
        return List.copyOf(links);
    }

    @Override
    public Collection<Vote> votes() {
        return List.copyOf(votes);
    }
}
