package okrworkshop.templates.internal;

import static okrworkshop.templates.internal.StructureReader.kind;
import static okrworkshop.templates.internal.StructureReader.list;
import static okrworkshop.templates.internal.StructureReader.texts;
import static okrworkshop.templates.internal.StructureReader.where;

import okrworkshop.documents.LinkType;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Gate.Before.Limit;
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
                        where(gate.path("where")),
                        gate.path("field").asString(),
                        share(gate));
            case "either" ->
                new Gate.Either(
                        id,
                        kind(gate.path("kind")),
                        where(gate.path("where")),
                        texts(gate.path("fields")),
                        share(gate));
            case "linked" ->
                new Gate.Linked(
                        id, kind(gate.path("kind")), where(gate.path("where")), link(gate), kind(gate.path("to")));
            case "covered" ->
                new Gate.Covered(
                        id,
                        kind(gate.path("kind")),
                        where(gate.path("where")),
                        link(gate),
                        kind(gate.path("from")),
                        min(gate),
                        max(gate));
            case "everyone" ->
                new Gate.Everyone(
                        id,
                        list(gate.path("kinds"), StructureReader::kind),
                        gate.path("min").asInt(1));
            case "scored" -> new Gate.Scored(id, lens(gate), share(gate));
            case "discussed" ->
                new Gate.Discussed(id, lens(gate), gate.path("spread").asInt(Gate.Discussed.FAR));
            case "agreed" -> new Gate.Agreed(id, lens(gate), share(gate));
            case "before" ->
                new Gate.Before(
                        id,
                        kind(gate.path("kind")),
                        where(gate.path("where")),
                        gate.path("field").asString(),
                        gate.path("limit").asString().equals("parent") ? Limit.PARENT : Limit.CYCLE);
            case "resolved" -> new Gate.Resolved(id);
            case "worded" -> new Gate.Worded(id);
            case "answered" -> new Gate.Answered(id, gate.path("question").asString());
            case "reviewed" -> new Gate.Reviewed(id);
            default -> throw new IllegalStateException("the schema allows a gate that is not read: " + type);
        };
    }

    private static LinkType link(JsonNode gate) {
        return LinkType.ofWireName(gate.path("link").asString()).orElseThrow();
    }

    private static String lens(JsonNode gate) {
        return gate.path("lens").asString("");
    }

    /** All, when nothing is said. */
    private static double share(JsonNode gate) {
        return gate.path("share").asDouble(1);
    }

    private static int min(JsonNode gate) {
        return gate.path("min").asInt(0);
    }

    private static int max(JsonNode gate) {
        return gate.path("max").asInt(Integer.MAX_VALUE);
    }
}
