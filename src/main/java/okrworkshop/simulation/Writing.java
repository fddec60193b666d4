package okrworkshop.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Operations as the board socket takes them. */
public final class Writing {
    private static final JsonMapper JSON = new JsonMapper();

    private Writing() {}

    /** @param links type and target in turn */
    public static JsonNode create(
            String card,
            String kind,
            String step,
            String place,
            String order,
            Map<String, Object> fields,
            List<List<String>> links) {
        return createIn(Optional.empty(), false, card, kind, step, place, order, fields, links);
    }

    /**
     * @param round in which the card is written, if its lens has an open one
     * @param nameless whether nobody learns who wrote it
     * @param links type and target in turn
     */
    static JsonNode createIn(
            Optional<String> round,
            boolean nameless,
            String card,
            String kind,
            String step,
            String place,
            String order,
            Map<String, Object> fields,
            List<List<String>> links) {
        Map<String, Object> create = new HashMap<>(Map.of(
                "k", "create", "card", card, "kind", kind, "step", step, "place", place, "order", order, "fields",
                fields, "links", links));
        round.ifPresent(id -> create.put("round", id));
        if (nameless) {
            create.put("anonymous", true);
        }
        return JSON.valueToTree(create);
    }

    /** Ends a round; what was hidden in it is shown to all. */
    static JsonNode reveal(String round) {
        return JSON.valueToTree(Map.of("k", "close-round", "round", round));
    }

    public static JsonNode set(String card, String field, Object value) {
        return JSON.valueToTree(Map.of("k", "set", "card", card, "field", field, "value", value));
    }

    static JsonNode score(String card, String round, String criterion, int points) {
        return JSON.valueToTree(
                Map.of("k", "score", "card", card, "round", round, "criterion", criterion, "points", points));
    }

    public static JsonNode vote(String card, String round, int points) {
        return JSON.valueToTree(Map.of("k", "vote", "card", card, "round", round, "points", points));
    }
}
