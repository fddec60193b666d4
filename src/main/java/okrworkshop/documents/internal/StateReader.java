package okrworkshop.documents.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.Link;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Value;
import okrworkshop.documents.Vote;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads back what {@link okrworkshop.documents.StateCodec} wrote into a snapshot. Our own text: no refusals. */
final class StateReader {
    private StateReader() {}

    static DocumentCopy read(DocumentId id, long sequence, JsonNode state) {
        var cards = new LinkedHashMap<CardId, Card>();
        state.get("cards").forEach(json -> {
            Card card = card(json);
            cards.put(card.id(), card);
        });
        List<Link> links = new ArrayList<>();
        state.get("links").forEach(json -> links.add(link(json)));
        List<Vote> votes = new ArrayList<>();
        state.get("votes").forEach(json -> votes.add(vote(json)));
        return new DocumentCopy(id, sequence, cards, links, votes);
    }

    private static Card card(JsonNode json) {
        CardKind kind = CardKind.ofWireName(text(json, "kind")).orElseThrow();
        Map<String, Value> fields = new LinkedHashMap<>();
        json.get("fields")
                .properties()
                .forEach(field ->
                        fields.put(field.getKey(), value(kind.fields().get(field.getKey()), field.getValue())));
        return new Card(
                new CardId(text(json, "id")),
                kind,
                text(json, "step"),
                text(json, "place"),
                text(json, "order"),
                fields,
                PersonId.of(text(json, "by")),
                Instant.ofEpochMilli(json.get("at").longValue()),
                json.has("deleted"));
    }

    private static Value value(@Nullable FieldSpec field, JsonNode json) {
        Value untyped = json.isNumber() ? new Value.Number(json.doubleValue()) : new Value.Text(json.stringValue());
        return field == null ? untyped : Replay.typed(field, untyped);
    }

    private static Link link(JsonNode json) {
        return new Link(
                new CardId(json.get(0).stringValue()),
                LinkType.ofWireName(json.get(1).stringValue()).orElseThrow(),
                new CardId(json.get(2).stringValue()));
    }

    private static Vote vote(JsonNode json) {
        return new Vote(
                new CardId(text(json, "card")),
                text(json, "round"),
                PersonId.of(text(json, "by")),
                json.get("points").intValue());
    }

    private static String text(JsonNode json, String name) {
        return json.get(name).stringValue();
    }
}
