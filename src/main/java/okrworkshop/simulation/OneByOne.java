package okrworkshop.simulation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Operations that came together in an {@code ops} event, as the {@code op} events that they stand for (rule B9). */
public final class OneByOne {
    private static final JsonMapper JSON = new JsonMapper();

    private OneByOne() {}

    /** @return the frame's events in their order, all but {@code ops} as they are */
    public static List<JsonNode> events(String frame) {
        List<JsonNode> events = new ArrayList<>();
        for (JsonNode event : JSON.readTree(frame)) {
            if (event.path("t").asString("").equals("ops")) {
                split(event, events);
            } else {
                events.add(event);
            }
        }
        return events;
    }

    private static void split(JsonNode together, List<JsonNode> events) {
        long sequence = together.path("seq").asLong();
        for (JsonNode entry : together.path("ops")) {
            ObjectNode event = JSON.createObjectNode()
                    .put("t", "op")
                    .put("d", together.path("d").asString())
                    .put("seq", sequence);
            if (entry.has("op")) {
                event.set("at", together.path("at"));
            }
            entry.properties().forEach(part -> event.set(part.getKey(), part.getValue()));
            events.add(event);
            sequence++;
        }
    }
}
