package okrworkshop.simulation;

import java.util.List;
import java.util.Map;
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
        return JSON.valueToTree(Map.of(
                "k", "create", "card", card, "kind", kind, "step", step, "place", place, "order", order, "fields",
                fields, "links", links));
    }

    public static JsonNode set(String card, String field, Object value) {
        return JSON.valueToTree(Map.of("k", "set", "card", card, "field", field, "value", value));
    }

    public static JsonNode vote(String card, String round, int points) {
        return JSON.valueToTree(Map.of("k", "vote", "card", card, "round", round, "points", points));
    }
}
