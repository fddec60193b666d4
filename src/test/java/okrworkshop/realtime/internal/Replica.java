package okrworkshop.realtime.internal;

import static java.util.Objects.requireNonNull;

import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document as a client has it who knows nothing but the protocol. */
final class Replica {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TreeMap<String, Card> cards = new TreeMap<>();
    private final TreeSet<String> links = new TreeSet<>();
    private final TreeMap<String, Integer> votes = new TreeMap<>();

    /** Everything as one text, the same for the same document. */
    String text() {
        var text = new StringBuilder();
        cards.forEach((id, card) -> text.append(id).append(' ').append(card).append('\n'));
        return text.append(links).append(votes).toString();
    }

    TreeSet<String> cards() {
        return new TreeSet<>(cards.keySet());
    }

    void apply(String author, JsonNode op) {
        String card = op.get("card").asString();
        switch (op.get("k").asString()) {
            case "create" -> {
                cards.put(
                        card,
                        new Card(
                                author,
                                op.get("place").asString(),
                                op.get("order").asString(),
                                fields(op.get("fields")),
                                false));
                op.get("links").forEach(link -> links.add(link(card, link.get(0), link.get(1))));
            }
            case "set" ->
                set(requireNonNull(cards.get(card)).fields(), op.get("field").asString(), op.get("value"));
            case "move" ->
                cards.computeIfPresent(
                        card,
                        (id, old) -> old.at(
                                op.get("place").asString(), op.get("order").asString()));
            case "link" -> links.add(link(card, op.get("type"), op.get("to")));
            case "unlink" -> links.remove(link(card, op.get("type"), op.get("to")));
            case "vote" ->
                vote(card, op.get("round").asString(), author, op.get("points").asInt());
            case "delete" -> cards.computeIfPresent(card, (id, old) -> old.deleted(true));
            case "restore" -> cards.computeIfPresent(card, (id, old) -> old.deleted(false));
            default -> throw new AssertionError("unknown operation " + op);
        }
    }

    /** Reads the notation of rules N1 and N2, and the older one with cards as objects. */
    void replaceBy(JsonNode state) {
        cards.clear();
        links.clear();
        votes.clear();
        state.get("cards").forEach(card -> {
            boolean row = card.isArray();
            JsonNode more = row ? card.path(8) : card;
            cards.put(
                    (row ? card.get(0) : card.get("id")).asString(),
                    new Card(
                            row ? person(state, card.get(5)) : card.get("by").asString(),
                            (row ? card.get(3) : card.get("place")).asString(),
                            (row ? card.get(4) : card.get("order")).asString(),
                            fields(row ? card.get(7) : card.get("fields")),
                            more.has("deleted")));
        });
        state.get("links").forEach(link -> links.add(link(link.get(0).asString(), link.get(1), link.get(2))));
        state.get("votes").forEach(vote -> {
            if (vote.isArray()) {
                vote(
                        vote.get(0).asString(),
                        vote.get(1).asString(),
                        person(state, vote.get(2)),
                        vote.get(3).asInt());
            } else {
                vote(
                        vote.get("card").asString(),
                        vote.get("round").asString(),
                        vote.get("by").asString(),
                        vote.get("points").asInt());
            }
        });
    }

    private static void set(ObjectNode fields, String field, JsonNode value) {
        if (value.isNull()) {
            fields.remove(field);
        } else {
            fields.set(field, value);
        }
    }

    private void vote(String card, String round, String by, int points) {
        String key = card + " " + round + " " + by;
        if (points == 0) {
            votes.remove(key);
        } else {
            votes.put(key, points);
        }
    }

    private static String person(JsonNode state, JsonNode index) {
        return index.asInt() < 0 ? "" : state.get("people").get(index.asInt()).asString();
    }

    private static ObjectNode fields(JsonNode fields) {
        return JSON.createObjectNode().setAll((ObjectNode) fields);
    }

    private static String link(String from, JsonNode type, JsonNode to) {
        return from + " " + type.asString() + " " + to.asString();
    }

    private record Card(String by, String place, String order, ObjectNode fields, boolean deleted) {
        Card at(String newPlace, String newOrder) {
            return new Card(by, newPlace, newOrder, fields, deleted);
        }

        Card deleted(boolean now) {
            return new Card(by, place, order, fields, now);
        }
    }
}
