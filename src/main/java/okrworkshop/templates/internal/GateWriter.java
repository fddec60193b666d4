package okrworkshop.templates.internal;

import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.templates.Gate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a gate as the schema has it; the other way round of {@link GateReader}. */
final class GateWriter {
    private GateWriter() {}

    static ObjectNode gate(Gate gate) {
        return switch (gate) {
            case Gate.Count count -> {
                ObjectNode json = of(count, "count").put("kind", count.kind().wireName());
                if (!count.place().isEmpty()) {
                    json.put("place", count.place());
                }
                where(json, count.where());
                yield bounds(json, count.min(), count.max());
            }
            case Gate.Filled filled ->
                where(of(filled, "filled").put("kind", filled.kind().wireName()), filled.where())
                        .put("field", filled.field())
                        .put("share", filled.share());
            case Gate.Either either -> {
                ObjectNode json =
                        where(of(either, "either").put("kind", either.kind().wireName()), either.where());
                names(json, "fields", either.fields());
                yield json.put("share", either.share());
            }
            case Gate.Linked linked ->
                where(of(linked, "linked").put("kind", linked.kind().wireName()), linked.where())
                        .put("link", linked.link().wireName())
                        .put("to", linked.to().wireName());
            case Gate.Covered covered ->
                bounds(
                        where(of(covered, "covered").put("kind", covered.kind().wireName()), covered.where())
                                .put("link", covered.link().wireName())
                                .put("from", covered.from().wireName()),
                        covered.min(),
                        covered.max());
            case Gate.Before before ->
                where(of(before, "before").put("kind", before.kind().wireName()), before.where())
                        .put("field", before.field())
                        .put("limit", before.limit() == Gate.Before.Limit.PARENT ? "parent" : "cycle");
            case Gate.Everyone everyone -> {
                ObjectNode json = of(everyone, "everyone");
                names(
                        json,
                        "kinds",
                        everyone.kinds().stream().map(CardKind::wireName).toList());
                yield json.put("min", everyone.min());
            }
            case Gate.Scored scored -> lens(of(scored, "scored"), scored.lens()).put("share", scored.share());
            case Gate.Discussed discussed ->
                lens(of(discussed, "discussed"), discussed.lens()).put("spread", discussed.spread());
            case Gate.Agreed agreed -> lens(of(agreed, "agreed"), agreed.lens()).put("share", agreed.share());
            case Gate.Resolved resolved -> of(resolved, "resolved");
            case Gate.Worded worded -> of(worded, "worded");
            case Gate.Answered answered -> of(answered, "answered").put("question", answered.question());
            case Gate.Reviewed reviewed -> of(reviewed, "reviewed");
        };
    }

    private static ObjectNode of(Gate gate, String type) {
        return JsonNodeFactory.instance.objectNode().put("id", gate.id()).put("type", type);
    }

    private static ObjectNode where(ObjectNode json, Map<String, String> where) {
        if (!where.isEmpty()) {
            ObjectNode values = json.putObject("where");
            where.forEach(values::put);
        }
        return json;
    }

    private static ObjectNode bounds(ObjectNode json, int min, int max) {
        if (min > 0) {
            json.put("min", min);
        }
        if (max < Integer.MAX_VALUE) {
            json.put("max", max);
        }
        return json;
    }

    private static ObjectNode lens(ObjectNode json, String lens) {
        return lens.isEmpty() ? json : json.put("lens", lens);
    }

    private static void names(ObjectNode json, String name, List<String> values) {
        values.forEach(json.putArray(name)::add);
    }
}
