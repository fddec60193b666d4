package okrworkshop.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import okrworkshop.documents.Operation.Outgoing;
import okrworkshop.shared.RefusedException;
import tools.jackson.databind.JsonNode;

/** The reading half of {@link OperationCodec}: exactly the parts of each operation, each of its type, nothing more. */
final class OperationReader {
    private static final int LINKS_PER_CARD = 50;

    Operation read(JsonNode json) {
        var parts = new JsonParts(json, "op.malformed");
        String k = parts.text("k");
        Operation operation =
                switch (k) {
                    case "create" -> create(parts);
                    case "set" -> new Operation.SetField(card(parts, "card"), parts.text("field"), value(parts));
                    case "move" -> new Operation.Move(card(parts, "card"), parts.text("place"), parts.text("order"));
                    case "link" ->
                        new Operation.AddLink(card(parts, "card"), type(parts.text("type")), card(parts, "to"));
                    case "unlink" ->
                        new Operation.RemoveLink(card(parts, "card"), type(parts.text("type")), card(parts, "to"));
                    case "edit" ->
                        new Operation.EditText(
                                card(parts, "card"),
                                parts.text("field"),
                                parts.has("base") ? OptionalLong.of(parts.count("base")) : OptionalLong.empty(),
                                DeltaCodec.read(parts.array("delta")));
                    case "group" -> new Operation.Group(card(parts, "card"), cardOrNull(parts, "head"));
                    case "merge" -> new Operation.Merge(card(parts, "card"), cardOrNull(parts, "into"));
                    case "vote" ->
                        new Operation.CastVote(
                                card(parts, "card"), parts.text("round"), whole(parts, "points"), person(parts));
                    case "score" ->
                        new Operation.Score(
                                card(parts, "card"),
                                parts.text("round"),
                                parts.text("criterion"),
                                parts.part("points").isNull()
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(whole(parts, "points")),
                                person(parts));
                    case "comment" -> new Operation.Comment(card(parts, "card"), comment(parts), parts.text("text"));
                    case "uncomment" -> new Operation.Uncomment(card(parts, "card"), comment(parts));
                    case "resolve" -> new Operation.Resolve(card(parts, "card"), comment(parts), parts.flag("done"));
                    case "decide" ->
                        new Operation.Decide(
                                card(parts, "card"),
                                parts.part("decision").isNull()
                                        ? Optional.empty()
                                        : Optional.of(parts.text("decision")),
                                parts.text("reason"),
                                parts.text("decider"));
                    case "delete" -> new Operation.Delete(card(parts, "card"));
                    case "restore" -> new Operation.Restore(card(parts, "card"));
                    case "withhold" -> new Operation.Withhold(card(parts, "card"));
                    case "release" -> new Operation.Release(card(parts, "card"));
                    case "open-round" ->
                        new Operation.OpenRound(
                                parts.text("round"),
                                Purpose.ofWireName(parts.text("purpose"))
                                        .orElseThrow(() -> new RefusedException("op.malformed", "purpose")),
                                parts.text("step"),
                                parts.flag("hidden"),
                                parts.flag("anonymous"));
                    case "close-round" -> new Operation.CloseRound(parts.text("round"));
                    default -> throw new RefusedException("op.unknown");
                };
        parts.nothingElse();
        return operation;
    }

    private static Operation create(JsonParts parts) {
        CardKind kind =
                CardKind.ofWireName(parts.text("kind")).orElseThrow(() -> new RefusedException("card.kind-unknown"));
        return new Operation.Create(
                card(parts, "card"),
                kind,
                parts.text("step"),
                parts.text("place"),
                parts.text("order"),
                fields(parts.object("fields")),
                links(parts.array("links")),
                parts.has("round") ? Optional.of(parts.text("round")) : Optional.empty(),
                parts.has("anonymous") && onlyTrue(parts, "anonymous"));
    }

    private static Map<String, Value> fields(JsonNode json) {
        var fields = new LinkedHashMap<String, Value>();
        json.properties()
                .forEach(field -> value(field.getValue()).ifPresent(value -> fields.put(field.getKey(), value)));
        return fields;
    }

    private static List<Outgoing> links(JsonNode json) {
        if (json.size() > LINKS_PER_CARD) {
            throw new RefusedException("op.malformed", "links");
        }
        var links = new ArrayList<Outgoing>();
        for (JsonNode link : json) {
            if (!link.isArray()
                    || link.size() != 2
                    || !link.get(0).isString()
                    || !link.get(1).isString()) {
                throw new RefusedException("op.malformed", "links");
            }
            links.add(new Outgoing(
                    type(link.get(0).stringValue()), card(link.get(1).stringValue(), "links")));
        }
        return links;
    }

    private static LinkType type(String name) {
        return LinkType.ofWireName(name).orElseThrow(() -> new RefusedException("link.type-unknown"));
    }

    private static CardId card(JsonParts parts, String name) {
        return card(parts.text(name), name);
    }

    private static CardId card(String text, String name) {
        try {
            return new CardId(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("op.malformed", name);
        }
    }

    private static Optional<CardId> cardOrNull(JsonParts parts, String name) {
        return parts.part(name).isNull() ? Optional.empty() : Optional.of(card(parts, name));
    }

    private static CommentId comment(JsonParts parts) {
        try {
            return new CommentId(parts.text("comment"));
        } catch (IllegalArgumentException e) {
            throw new RefusedException("op.malformed", "comment");
        }
    }

    private static Optional<String> person(JsonParts parts) {
        return parts.has("for") ? Optional.of(parts.text("for")) : Optional.empty();
    }

    /** One form for each operation: what is not so is left out. */
    private static boolean onlyTrue(JsonParts parts, String name) {
        if (!parts.flag(name)) {
            throw new RefusedException("op.malformed", name);
        }
        return true;
    }

    private static int whole(JsonParts parts, String name) {
        JsonNode number = parts.part(name);
        if (!number.isInt()) {
            throw new RefusedException("op.malformed", name);
        }
        return number.intValue();
    }

    private static Optional<Value> value(JsonParts parts) {
        return value(parts.part("value"));
    }

    /** An empty text is no value: a field is filled or absent. */
    private static Optional<Value> value(JsonNode json) {
        if (json.isNull()) {
            return Optional.empty();
        }
        if (json.isString()) {
            String text = json.stringValue();
            return text.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(text));
        }
        if (!json.isNumber()) {
            throw new RefusedException("op.malformed", "value");
        }
        double number = json.doubleValue(Double.NaN);
        if (!Double.isFinite(number)) {
            throw new RefusedException("number.range", Limits.numberText());
        }
        return Optional.of(new Value.Number(number));
    }
}
