package okrworkshop.e2e;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the cards of a {@code doc} event, in the notation of rule N2 and in the older one with objects. */
final class CardRows {
    private CardRows() {}

    /** Texts of the cards of a kind by their ids; fails when an id comes twice. */
    static Map<String, String> texts(JsonNode doc, String kind) {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode card : doc.at("/state/cards")) {
            boolean row = card.isArray();
            String id = (row ? card.get(0) : card.get("id")).asString();
            String text = (row ? card.get(7) : card.get("fields")).path("text").asString("");
            if ((row ? card.get(1) : card.get("kind")).asString().equals(kind) && texts.put(id, text) != null) {
                throw new AssertionError(id + " is there twice");
            }
        }
        return texts;
    }
}
