package okrworkshop.okr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardChange;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Comment;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.documents.Score;
import okrworkshop.documents.Value;
import okrworkshop.documents.Vote;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;

/** A document that a test writes by hand: cards lie in the order in which they are put. */
public final class BoardFixture implements DocumentView {
    private final DocumentId id;
    private final Map<CardId, Card> cards = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();

    public BoardFixture() {
        this(DocumentId.random());
    }

    public BoardFixture(DocumentId id) {
        this.id = id;
    }

    /** @param fields names and values in turn: texts, numbers, days; a choice is found by the kind */
    public BoardFixture put(String card, CardKind kind, String text, Object... fields) {
        return putAt(card, kind, "step", "", text, fields);
    }

    public BoardFixture putAt(String card, CardKind kind, String step, String place, String text, Object... fields) {
        Map<String, Value> values = new HashMap<>();
        values.put("text", new Value.Text(text));
        for (int i = 0; i < fields.length; i += 2) {
            values.put((String) fields[i], value(kind, (String) fields[i], fields[i + 1]));
        }
        CardId cardId = new CardId(card);
        String order = "a%05dV".formatted(cards.size());
        cards.put(cardId, new Card(cardId, kind, step, place, order, values, AUTHOR, Instant.EPOCH, false));
        return this;
    }

    public BoardFixture delete(String card) {
        Card old = Objects.requireNonNull(cards.get(new CardId(card)));
        cards.put(old.id(), CardChange.of(old).deleted(true).made());
        return this;
    }

    public BoardFixture merge(String card, String into) {
        Card old = Objects.requireNonNull(cards.get(new CardId(card)));
        cards.put(
                old.id(),
                CardChange.of(old).mergedInto(Optional.of(new CardId(into))).made());
        return this;
    }

    /** A round of scores. */
    public BoardFixture round(String round, boolean hidden, boolean open) {
        rounds.add(new Round(round, Purpose.SCORE, "step", hidden, false, open));
        return this;
    }

    public BoardFixture link(String from, LinkType type, String to) {
        links.add(new Link(new CardId(from), type, new CardId(to)));
        return this;
    }

    public BoardFixture vote(String card, String round, int points) {
        votes.add(new Vote(new CardId(card), round, PersonId.random(), points));
        return this;
    }

    public BoardFixture score(String card, String round, String criterion, int points) {
        scores.add(new Score(
                new CardId(card), round, criterion, Optional.of(PersonId.random()), points, Optional.empty()));
        return this;
    }

    private static final PersonId AUTHOR = PersonId.of("00000000-0000-0000-0000-000000000001");

    private static Value value(CardKind kind, String field, Object value) {
        return switch (Objects.requireNonNull(kind.fields().get(field)).type()) {
            case TEXT, LINE -> new Value.Text((String) value);
            case NUMBER -> new Value.Number(((Number) value).doubleValue());
            case DATE -> new Value.Date(LocalDate.parse((String) value));
            case CHOICE -> new Value.Choice((String) value);
        };
    }

    @Override
    public DocumentId id() {
        return id;
    }

    @Override
    public long sequence() {
        return cards.size();
    }

    @Override
    public Optional<Card> card(CardId card) {
        return Optional.ofNullable(cards.get(card));
    }

    @Override
    public Collection<Card> allCards() {
        return cards.values();
    }

    @Override
    public Collection<Link> links() {
        return links;
    }

    @Override
    public Collection<Vote> votes() {
        return votes;
    }

    @Override
    public Collection<Score> scores() {
        return scores;
    }

    @Override
    public Collection<Comment> comments() {
        return List.of();
    }

    @Override
    public Collection<Round> rounds() {
        return rounds;
    }
}
