package okrworkshop.archive.internal;

import okrworkshop.archive.People;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first form, which had neither check sums nor a choice about names: {@code parts} was a list of names, and workshops had neither
 * a profile of their hints nor groups that move by themselves, nor were they kept on.
 */
final class FromVersion1 {
    private FromVersion1() {}

    static ObjectNode manifest(JsonNode old, UnzippedFile file) {
        ObjectNode json = PartJson.MAPPER.createObjectNode();
        json.put("format", Manifest.FORMAT);
        json.put("schemaVersion", Manifest.VERSION);
        json.put("people", People.NAMES.wireName());
        var parts = json.putArray("parts");
        for (JsonNode name : old.path("parts")) {
            String part = name.asString("");
            file.measured(part)
                    .ifPresentOrElse(
                            measured -> parts.addObject()
                                    .put("name", part)
                                    .put("size", measured.size())
                                    .put("sha256", measured.sha256()),
                            () -> parts.addObject()
                                    .put("name", part)
                                    .put("size", 0)
                                    .put("sha256", ""));
        }
        return json;
    }

    static JsonNode part(String name, JsonNode old) {
        if (name.equals("workshop.json")) {
            for (JsonNode row : old.path("tables").path("workshop")) {
                if (row instanceof ObjectNode workshop) {
                    fill(workshop);
                }
            }
        }
        return old;
    }

    private static void fill(ObjectNode workshop) {
        if (!workshop.has("ownPace")) {
            workshop.put("ownPace", false);
        }
        if (!workshop.has("keepOn")) {
            workshop.put("keepOn", false);
        }
        if (!workshop.has("lintProfile")) {
            workshop.put("lintProfile", "FEISHU");
        }
    }
}
