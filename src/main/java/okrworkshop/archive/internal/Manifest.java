package okrworkshop.archive.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.archive.People;
import okrworkshop.shared.RefusedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an archive says of itself.
 *
 * @param parts all other entries, by name
 */
record Manifest(People people, Map<String, Part> parts) {
    static final String FILE = "archive.json";
    static final String FORMAT = "okr-workshop-archive";
    static final int VERSION = 2;

    Manifest {
        parts = new LinkedHashMap<>(parts);
    }

    /** @param sha256 in hex */
    record Part(String name, long size, String sha256) {}

    /** @param facts about the workshop, for people who look into the file; nobody reads them back */
    static ObjectNode write(People people, ObjectNode facts, List<Part> parts) {
        ObjectNode json = PartJson.MAPPER.createObjectNode();
        json.put("format", FORMAT);
        json.put("schemaVersion", VERSION);
        json.put("people", people.wireName());
        json.set("workshop", facts);
        ArrayNode list = json.putArray("parts");
        parts.forEach(part -> list.addObject()
                .put("name", part.name())
                .put("size", part.size())
                .put("sha256", part.sha256()));
        return json;
    }

    /** @throws RefusedException {@code archive.not-ours}, {@code archive.newer} */
    static int version(JsonNode json) {
        JsonNode version = json.path("schemaVersion");
        if (!json.path("format").isString()
                || !json.path("format").stringValue().equals(FORMAT)
                || !version.isInt()) {
            throw new RefusedException("archive.not-ours");
        }
        if (version.intValue() > VERSION) {
            throw new RefusedException("archive.newer", version.intValue(), VERSION);
        }
        if (version.intValue() < 1) {
            throw new RefusedException("archive.not-ours");
        }
        return version.intValue();
    }

    /** @throws RefusedException {@code archive.content} */
    static Manifest read(JsonNode json) {
        People people = People.ofWireName(json.path("people").asString("")).orElseThrow(Manifest::refused);
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : json.path("parts")) {
            if (!part.path("name").isString()
                    || !part.path("size").isIntegralNumber()
                    || !part.path("sha256").isString()) {
                throw refused();
            }
            parts.add(new Part(
                    part.path("name").stringValue(),
                    part.path("size").longValue(),
                    part.path("sha256").stringValue()));
        }
        Map<String, Part> byName = new LinkedHashMap<>();
        parts.forEach(part -> byName.put(part.name(), part));
        if (byName.size() != parts.size()) {
            throw refused();
        }
        return new Manifest(people, byName);
    }

    private static RefusedException refused() {
        return new RefusedException("archive.content", FILE);
    }
}
