package okrworkshop.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okrworkshop.documents.OrderKeys;
import okrworkshop.simulation.SimulatedParticipant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A group that writes what {@link LensCase} says, over the board socket. */
final class LensGroup implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 20;

    private final List<SimulatedParticipant> people;
    /** Documents with the answers of a review, by the group's side in it. */
    private final Map<String, String> reviews = new ConcurrentHashMap<>();

    private final Set<String> closed = new HashSet<>();

    private int cards;
    private int comments;
    private long last;

    LensGroup(List<SimulatedParticipant> people) {
        this.people = List.copyOf(people);
        people.getFirst().listen(this::hear);
        people.forEach(SimulatedParticipant::connect);
    }

    SimulatedParticipant.Seat seat() {
        return people.getFirst().seat();
    }

    /** Number of the group's last operation in its document. */
    long last() {
        return last;
    }

    void write(String step, List<JsonNode> entries) {
        entries.forEach(entry -> write(step, entry));
    }

    private void write(String step, JsonNode entry) {
        if (entry.has("verdict")) {
            judge(entry);
        } else if (entry.has("card")) {
            create(step, entry);
        } else if (entry.has("set")) {
            fields(entry)
                    .forEach((field, value) -> op(entry, set(entry.get("set").asString(), field, value)));
        } else if (entry.has("answer")) {
            String frame = "frame-" + step + "-" + entry.get("answer").asString();
            op(entry, set(frame, "text", entry.get("text")));
        } else if (entry.has("link")) {
            links(entry)
                    .forEach(link -> op(
                            entry,
                            Map.of(
                                    "k",
                                    "link",
                                    "card",
                                    entry.get("link").asString(),
                                    "type",
                                    link.get(0),
                                    "to",
                                    link.get(1))));
        } else if (entry.has("group")) {
            op(entry, Map.of("k", "group", "card", entry.get("group"), "head", entry.get("under")));
        } else if (entry.has("comment")) {
            String id = "comment" + ++comments;
            op(entry, Map.of("k", "comment", "card", entry.get("comment"), "comment", id, "text", entry.get("text")));
        } else if (entry.has("vote")) {
            op(
                    entry,
                    Map.of(
                            "k",
                            "vote",
                            "card",
                            entry.get("vote"),
                            "round",
                            entry.get("round"),
                            "points",
                            entry.get("points")));
        } else if (entry.has("score")) {
            entry.get("points")
                    .properties()
                    .forEach(one -> op(
                            entry,
                            Map.of(
                                    "k",
                                    "score",
                                    "card",
                                    entry.get("score"),
                                    "round",
                                    entry.get("round"),
                                    "criterion",
                                    one.getKey(),
                                    "points",
                                    one.getValue())));
        } else if (entry.has("decide")) {
            op(
                    entry,
                    Map.of(
                            "k",
                            "decide",
                            "card",
                            entry.get("decide"),
                            "decision",
                            entry.get("decision"),
                            "reason",
                            entry.get("reason"),
                            "decider",
                            entry.get("decider")));
        } else if (entry.has("close")) {
            close(entry);
        } else {
            throw new IllegalArgumentException(entry.toString());
        }
    }

    private void create(String step, JsonNode entry) {
        Map<String, Object> create = new LinkedHashMap<>(Map.of(
                "k", "create",
                "card", entry.get("card"),
                "kind", entry.get("kind"),
                "step", step,
                "place", entry.path("place").asString(""),
                "order", OrderKeys.inRow(++cards),
                "fields", entry.get("fields"),
                "links", links(entry)));
        if (entry.has("round")) {
            create.put("round", entry.get("round"));
        }
        op(entry, create);
    }

    private void close(JsonNode entry) {
        if (closed.add(entry.get("close").asString())) {
            op(entry, Map.of("k", "close-round", "round", entry.get("close")));
        }
    }

    private void judge(JsonNode entry) {
        String answers = answers();
        String card = "item-" + entry.get("verdict").asString();
        send(0, answers, set(card, "verdict", entry.get("value")));
        if (entry.has("comment")) {
            send(0, answers, set(card, "comment", entry.get("comment")));
        }
    }

    private static Map<String, JsonNode> fields(JsonNode entry) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        entry.get("fields").properties().forEach(one -> fields.put(one.getKey(), one.getValue()));
        return fields;
    }

    /** Type and target in turn. */
    private static List<List<String>> links(JsonNode entry) {
        List<List<String>> links = new ArrayList<>();
        if (entry.path("parent").isString()) {
            links.add(List.of("parent", entry.get("parent").asString()));
        }
        for (String type : List.of("origin", "depends")) {
            entry.path(type).forEach(to -> links.add(List.of(type, to.asString())));
        }
        return links;
    }

    private static Map<String, Object> set(String card, String field, JsonNode value) {
        return new HashMap<>(Map.of("k", "set", "card", card, "field", field, "value", value));
    }

    private void op(JsonNode entry, Map<String, Object> operation) {
        last = Math.max(last, send(entry.path("by").asInt(0), seat().document(), operation));
    }

    private long send(int person, String document, Map<String, Object> operation) {
        try {
            return people.get(person % people.size())
                    .write(document, JSON.valueToTree(operation))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception refused) {
            throw new IllegalStateException(operation + ": " + refused.getMessage(), refused);
        }
    }

    private void hear(JsonNode event) {
        if (event.path("t").asString("").equals("reviews")) {
            event.get("list")
                    .forEach(review -> reviews.put(
                            review.get("as").asString(), review.get("answers").asString()));
        }
    }

    /** The document in which the group judges another one, or itself when it is alone. */
    private String answers() {
        for (int tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
            if (reviews.containsKey("reviewer") || reviews.containsKey("self")) {
                return reviews.getOrDefault("reviewer", reviews.getOrDefault("self", ""));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new IllegalStateException("nobody to review");
    }

    @Override
    public void close() {
        people.forEach(SimulatedParticipant::close);
    }
}
