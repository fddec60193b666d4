package okrworkshop.documents.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Comment;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.documents.Score;
import okrworkshop.documents.Value;
import okrworkshop.documents.Vote;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads back what {@link okrworkshop.documents.StateCodec} wrote into a snapshot. Our own text: no refusals. */
final class StateReader {
    private static final int MARKS = 8;

    private final JsonNode state;
    private final List<PersonId> people;

    private StateReader(JsonNode state) {
        this.state = state;
        this.people = all(state, "people", id -> PersonId.of(id.stringValue()));
    }

    /** @throws RuntimeException of any kind for a text of another form */
    static DocumentCopy read(DocumentId id, long sequence, JsonNode state) {
        return new StateReader(state).read(id, sequence);
    }

    private DocumentCopy read(DocumentId id, long sequence) {
        var cards = new LinkedHashMap<CardId, Card>();
        all(state, "cards", this::card).forEach(card -> cards.put(card.id(), card));
        return new DocumentCopy(
                id,
                sequence,
                cards,
                all(state, "links", StateReader::link),
                all(state, "votes", this::vote),
                all(state, "scores", this::score),
                all(state, "comments", this::comment),
                all(state, "rounds", StateReader::round));
    }

    private Card card(JsonNode row) {
        CardKind kind = CardKind.ofWireName(text(row, 1)).orElseThrow();
        Map<String, Value> fields = new LinkedHashMap<>();
        row.get(7)
                .properties()
                .forEach(field ->
                        fields.put(field.getKey(), value(kind.fields().get(field.getKey()), field.getValue())));
        Optional<JsonNode> marks = Optional.ofNullable(row.get(MARKS));
        return new Card(
                new CardId(text(row, 0)),
                kind,
                text(row, 2),
                text(row, 3),
                text(row, 4),
                fields,
                person(row.get(5)),
                Instant.ofEpochMilli(row.get(6).longValue()),
                marks.filter(it -> it.has("deleted")).isPresent(),
                mark(marks, "round"),
                marks.filter(it -> it.has("anonymous")).isPresent(),
                mark(marks, "group").map(CardId::new),
                mark(marks, "merged").map(CardId::new),
                marks.filter(it -> it.has("withheld")).isPresent());
    }

    private static Optional<String> mark(Optional<JsonNode> marks, String name) {
        return marks.flatMap(it -> Optional.ofNullable(it.get(name))).map(JsonNode::stringValue);
    }

    private static Value value(@Nullable FieldSpec field, JsonNode json) {
        Value untyped = json.isNumber() ? new Value.Number(json.doubleValue()) : new Value.Text(json.stringValue());
        return field == null ? untyped : Replay.typed(field, untyped);
    }

    private static Link link(JsonNode row) {
        return new Link(
                new CardId(text(row, 0)), LinkType.ofWireName(text(row, 1)).orElseThrow(), new CardId(text(row, 2)));
    }

    private Vote vote(JsonNode row) {
        return new Vote(
                new CardId(text(row, 0)),
                text(row, 1),
                person(row.get(2)),
                row.get(3).intValue(),
                optional(row, 4));
    }

    private Score score(JsonNode row) {
        return new Score(
                new CardId(text(row, 0)),
                text(row, 1),
                text(row, 2),
                person(row.get(3)),
                row.get(4).intValue(),
                optional(row, 5));
    }

    private Comment comment(JsonNode row) {
        return new Comment(
                new CardId(text(row, 0)),
                new CommentId(text(row, 1)),
                person(row.get(2)),
                Instant.ofEpochMilli(row.get(3).longValue()),
                text(row, 4),
                row.get(5).booleanValue());
    }

    private static Round round(JsonNode row) {
        return new Round(
                text(row, 0),
                Purpose.ofWireName(text(row, 1)).orElseThrow(),
                text(row, 2),
                row.get(3).booleanValue(),
                row.get(4).booleanValue(),
                row.get(5).booleanValue());
    }

    private Optional<PersonId> person(JsonNode index) {
        return index.intValue() < 0 ? Optional.empty() : Optional.of(people.get(index.intValue()));
    }

    private static String text(JsonNode row, int index) {
        return row.get(index).stringValue();
    }

    private static Optional<String> optional(JsonNode row, int index) {
        return Optional.ofNullable(row.get(index)).map(JsonNode::stringValue);
    }

    private static <T> List<T> all(JsonNode state, String name, Function<JsonNode, T> reader) {
        List<T> all = new ArrayList<>();
        state.get(name).forEach(row -> all.add(reader.apply(row)));
        return all;
    }
}
