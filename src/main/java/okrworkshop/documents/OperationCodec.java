package okrworkshop.documents;

import java.io.StringWriter;
import java.util.Optional;
import okrworkshop.documents.Operation.AddLink;
import okrworkshop.documents.Operation.CastVote;
import okrworkshop.documents.Operation.Create;
import okrworkshop.documents.Operation.Delete;
import okrworkshop.documents.Operation.Move;
import okrworkshop.documents.Operation.RemoveLink;
import okrworkshop.documents.Operation.Restore;
import okrworkshop.documents.Operation.SetField;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * Operations as JSON, the same on the wire and in the log. What is read here still has untyped values: every string is a
 * {@link Value.Text} until the document, which knows the card's kind, types it. Any thread may call.
 */
public final class OperationCodec {
    private final JsonFactory factory = new JsonFactory();
    private final OperationReader reader = new OperationReader();

    /**
     * @throws okrworkshop.shared.RefusedException {@code op.unknown}, {@code op.malformed} (name of the part),
     *     {@code card.kind-unknown}, {@code link.type-unknown}, {@code number.range}
     */
    public Operation read(JsonNode json) {
        return reader.read(json);
    }

    public String write(Operation operation) {
        var text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
            write(json, operation);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Operation operation) {
        json.writeStartObject();
        switch (operation) {
            case Create create -> writeCreate(json, create);
            case SetField set -> {
                head(json, "set", set);
                json.writeStringProperty("field", set.field());
                json.writeName("value");
                writeValue(json, set.value());
            }
            case Move move -> {
                head(json, "move", move);
                json.writeStringProperty("place", move.place());
                json.writeStringProperty("order", move.order());
            }
            case AddLink link -> {
                head(json, "link", link);
                json.writeStringProperty("type", link.type().wireName());
                json.writeStringProperty("to", link.to().value());
            }
            case RemoveLink link -> {
                head(json, "unlink", link);
                json.writeStringProperty("type", link.type().wireName());
                json.writeStringProperty("to", link.to().value());
            }
            case CastVote vote -> {
                head(json, "vote", vote);
                json.writeStringProperty("round", vote.round());
                json.writeNumberProperty("points", vote.points());
            }
            case Delete delete -> head(json, "delete", delete);
            case Restore restore -> head(json, "restore", restore);
        }
        json.writeEndObject();
    }

    private static void writeCreate(JsonGenerator json, Create create) {
        head(json, "create", create);
        json.writeStringProperty("kind", create.kind().wireName());
        json.writeStringProperty("step", create.step());
        json.writeStringProperty("place", create.place());
        json.writeStringProperty("order", create.order());
        json.writeName("fields");
        StateCodec.writeFields(json, create.kind(), create.fields());
        json.writeName("links");
        json.writeStartArray();
        for (var link : create.links()) {
            json.writeStartArray();
            json.writeString(link.type().wireName());
            json.writeString(link.to().value());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void head(JsonGenerator json, String k, Operation operation) {
        json.writeStringProperty("k", k);
        json.writeStringProperty("card", operation.card().value());
    }

    private static void writeValue(JsonGenerator json, Optional<Value> value) {
        if (value.isPresent()) {
            StateCodec.writeValue(json, value.get());
        } else {
            json.writeNull();
        }
    }
}
