package okrworkshop.documents.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.documents.Vote;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A document in memory. Only the engine's thread touches it. Applying trusts that {@link OperationRules} has let the
 * operation pass, here or before it went into the log.
 */
final class DocumentState implements DocumentView {
    private final DocumentId id;
    private final Map<CardId, Card> cards = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Map<CardId, List<CardId>> parents = new HashMap<>();
    private final Map<VoteKey, Vote> votes = new LinkedHashMap<>();
    private long sequence;
    private @Nullable DocumentCopy copy;

    DocumentState(DocumentId id) {
        this.id = id;
    }

    DocumentState(DocumentView from) {
        this.id = from.id();
        this.sequence = from.sequence();
        from.allCards().forEach(card -> cards.put(card.id(), card));
        from.links().forEach(this::add);
        from.votes().forEach(vote -> votes.put(new VoteKey(vote.card(), vote.round(), vote.voter()), vote));
    }

    void apply(LoggedOperation logged) {
        copy = null;
        sequence = logged.sequence();
        switch (logged.operation()) {
            case Operation.Create create -> create(create, logged);
            case Operation.SetField set -> change(set.card(), card -> with(card, set.field(), set.value()));
            case Operation.Move move -> change(move.card(), card -> moved(card, move.place(), move.order()));
            case Operation.AddLink link -> add(new Link(link.card(), link.type(), link.to()));
            case Operation.RemoveLink link -> remove(new Link(link.card(), link.type(), link.to()));
            case Operation.CastVote vote -> cast(vote, logged.author());
            case Operation.Delete delete -> change(delete.card(), card -> deleted(card, true));
            case Operation.Restore restore -> change(restore.card(), card -> deleted(card, false));
        }
    }

    /** The same copy for everybody until the next operation. */
    DocumentCopy copy() {
        DocumentCopy made = copy;
        if (made == null) {
            made = new DocumentCopy(id, sequence, cards, links, votes.values());
            copy = made;
        }
        return made;
    }

    boolean has(Link link) {
        return links.contains(link);
    }

    /** Whether the card is the other one or, by parent links, somewhere below it. */
    boolean isBelow(CardId card, CardId other) {
        var seen = new HashSet<CardId>();
        var ahead = new ArrayList<CardId>(List.of(card));
        while (!ahead.isEmpty()) {
            CardId next = ahead.removeLast();
            if (next.equals(other)) {
                return true;
            }
            if (seen.add(next)) {
                ahead.addAll(parents.getOrDefault(next, List.of()));
            }
        }
        return false;
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
        return Collections.unmodifiableCollection(cards.values());
    }

    @Override
    public Collection<Link> links() {
        return Collections.unmodifiableCollection(links);
    }

    @Override
    public Collection<Vote> votes() {
        return Collections.unmodifiableCollection(votes.values());
    }

    private void create(Operation.Create create, LoggedOperation logged) {
        cards.put(
                create.card(),
                new Card(
                        create.card(),
                        create.kind(),
                        create.step(),
                        create.place(),
                        create.order(),
                        create.fields(),
                        logged.author(),
                        logged.at(),
                        false));
        create.links().forEach(link -> add(new Link(create.card(), link.type(), link.to())));
    }

    private void change(CardId card, java.util.function.UnaryOperator<Card> change) {
        cards.computeIfPresent(card, (key, old) -> change.apply(old));
    }

    private void add(Link link) {
        if (links.add(link) && link.type() == LinkType.PARENT) {
            parents.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link.to());
        }
    }

    private void remove(Link link) {
        if (links.remove(link) && link.type() == LinkType.PARENT) {
            parents.getOrDefault(link.from(), new ArrayList<>()).remove(link.to());
        }
    }

    private void cast(Operation.CastVote vote, PersonId voter) {
        var key = new VoteKey(vote.card(), vote.round(), voter);
        if (vote.points() == 0) {
            votes.remove(key);
        } else {
            votes.put(key, new Vote(vote.card(), vote.round(), voter, vote.points()));
        }
    }

    private static Card with(Card card, String field, Optional<Value> value) {
        var fields = new HashMap<>(card.fields());
        value.ifPresentOrElse(filled -> fields.put(field, filled), () -> fields.remove(field));
        return new Card(
                card.id(),
                card.kind(),
                card.step(),
                card.place(),
                card.order(),
                fields,
                card.author(),
                card.createdAt(),
                card.deleted());
    }

    private static Card moved(Card card, String place, String order) {
        return new Card(
                card.id(),
                card.kind(),
                card.step(),
                place,
                order,
                card.fields(),
                card.author(),
                card.createdAt(),
                card.deleted());
    }

    private static Card deleted(Card card, boolean deleted) {
        return new Card(
                card.id(),
                card.kind(),
                card.step(),
                card.place(),
                card.order(),
                card.fields(),
                card.author(),
                card.createdAt(),
                deleted);
    }

    private record VoteKey(CardId card, String round, PersonId voter) {}
}
