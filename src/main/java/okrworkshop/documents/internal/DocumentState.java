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
import java.util.function.UnaryOperator;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardChange;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Comment;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Round;
import okrworkshop.documents.Score;
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
    private final Ballots ballots = new Ballots();
    private final Comments comments = new Comments();
    private final Map<String, Round> rounds = new LinkedHashMap<>();
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
        from.votes().forEach(ballots::put);
        from.scores().forEach(ballots::put);
        from.comments().forEach(comments::put);
        from.rounds().forEach(round -> rounds.put(round.id(), round));
    }

    void apply(LoggedOperation logged) {
        copy = null;
        sequence = logged.sequence();
        switch (logged.operation()) {
            case Operation.Create create -> create(create, logged);
            case Operation.SetField set -> change(set.card(), card -> card.field(set.field(), set.value()));
            case Operation.EditText edit -> edit(edit);
            case Operation.Move move -> change(move.card(), card -> card.place(move.place(), move.order()));
            case Operation.Group group -> change(group.card(), card -> card.group(group.head()));
            case Operation.Merge merge -> change(merge.card(), card -> card.mergedInto(merge.into()));
            case Operation.AddLink link -> add(new Link(link.card(), link.type(), link.to()));
            case Operation.RemoveLink link -> remove(new Link(link.card(), link.type(), link.to()));
            case Operation.CastVote vote -> ballots.cast(vote, logged.author());
            case Operation.Score score -> ballots.give(score, logged.author());
            case Operation.Comment comment ->
                comments.put(new Comment(
                        comment.card(),
                        comment.comment(),
                        Optional.of(logged.author()),
                        logged.at(),
                        comment.text(),
                        false));
            case Operation.Uncomment comment -> comments.remove(comment.card(), comment.comment());
            case Operation.Resolve resolve -> comments.resolve(resolve.card(), resolve.comment(), resolve.done());
            case Operation.Decide decide -> decide(decide);
            case Operation.Delete delete -> change(delete.card(), card -> card.deleted(true));
            case Operation.Restore restore -> change(restore.card(), card -> card.deleted(false));
            case Operation.Withhold withhold -> change(withhold.card(), card -> card.withheld(true));
            case Operation.Release release -> change(release.card(), card -> card.withheld(false));
            case Operation.OpenRound open ->
                rounds.put(
                        open.round(),
                        new Round(open.round(), open.purpose(), open.step(), open.hidden(), open.anonymous(), true));
            case Operation.CloseRound close -> rounds.computeIfPresent(close.round(), (key, round) -> round.closed());
        }
    }

    /** The same copy for everybody until the next operation. */
    DocumentCopy copy() {
        DocumentCopy made = copy;
        if (made == null) {
            made = new DocumentCopy(id, sequence, cards, links, votes(), scores(), comments(), rounds());
            copy = made;
        }
        return made;
    }

    Optional<Comment> comment(CardId card, CommentId comment) {
        return comments.find(card, comment);
    }

    int commentsOn(CardId card) {
        return comments.on(card);
    }

    /** Whether another card lies under the card in one cluster. */
    boolean headsCluster(CardId card) {
        return cards.values().stream()
                .anyMatch(other -> other.group().filter(card::equals).isPresent());
    }

    /** Whether another card has become part of the card. */
    boolean hasMerged(CardId card) {
        return cards.values().stream()
                .anyMatch(other -> other.mergedInto().filter(card::equals).isPresent());
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
        return ballots.votes();
    }

    @Override
    public Collection<Vote> votesOf(PersonId voter, String round) {
        return Collections.unmodifiableCollection(ballots.votesOf(voter, round));
    }

    @Override
    public Collection<Score> scores() {
        return ballots.scores();
    }

    @Override
    public Collection<Comment> comments() {
        return comments.all();
    }

    @Override
    public Collection<Round> rounds() {
        return Collections.unmodifiableCollection(rounds.values());
    }

    @Override
    public Optional<Round> round(String round) {
        return Optional.ofNullable(rounds.get(round));
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
                        Optional.of(logged.author()),
                        logged.at(),
                        false,
                        create.round(),
                        create.anonymous(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
        create.links().forEach(link -> add(new Link(create.card(), link.type(), link.to())));
    }

    private void edit(Operation.EditText edit) {
        Card card = cards.get(edit.card());
        if (card != null) {
            String text = edit.delta().apply(card.text(edit.field()));
            change(edit.card(), changed -> changed.text(edit.field(), text));
        }
    }

    private void decide(Operation.Decide decide) {
        change(
                decide.card(),
                card -> card.field("decision", decide.decision().map(Value.Choice::new))
                        .text("reason", decide.reason())
                        .text("decider", decide.decider()));
    }

    private void change(CardId card, UnaryOperator<CardChange> change) {
        cards.computeIfPresent(
                card, (key, old) -> change.apply(CardChange.of(old)).made());
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
}
