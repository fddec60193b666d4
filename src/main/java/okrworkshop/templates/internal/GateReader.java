package okrworkshop.templates.internal;

import static okrworkshop.templates.internal.StructureReader.kind;
import static okrworkshop.templates.internal.StructureReader.where;

import okrworkshop.documents.LinkType;
import okrworkshop.templates.Gate;
import tools.jackson.databind.JsonNode;

/** Reads one gate that kept to the schema. */
final class GateReader {
    private GateReader() {}

    static Gate gate(JsonNode gate) {
        String id = gate.path("id").asString();
        String type = gate.path("type").asString();
        return switch (type) {
            case "count" ->
                new Gate.Count(
                        id,
                        kind(gate.path("kind")),
                        gate.path("place").asString(""),
                        where(gate.path("where")),
                        min(gate),
                        max(gate));
            case "filled" ->
                new Gate.Filled(
                        id,
                        kind(gate.path("kind")),
                        gate.path("field").asString(),
                        gate.path("share").asDouble());
            case "linked" -> new Gate.Linked(id, kind(gate.path("kind")), link(gate), kind(gate.path("to")));
            case "covered" ->
                new Gate.Covered(
                        id, kind(gate.path("kind")), link(gate), kind(gate.path("from")), min(gate), max(gate));
            case "answered" -> new Gate.Answered(id, gate.path("question").asString());
            case "reviewed" -> new Gate.Reviewed(id);
            default -> throw new IllegalStateException("the schema allows a gate that is not read: " + type);
        };
    }

    private static LinkType link(JsonNode gate) {
        return LinkType.ofWireName(gate.path("link").asString()).orElseThrow();
    }

    private static int min(JsonNode gate) {
        return gate.path("min").asInt(0);
    }

    private static int max(JsonNode gate) {
        return gate.path("max").asInt(Integer.MAX_VALUE);
    }
}
