package okrworkshop.documents;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
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
     *     {@code card.kind-unknown}, {@code link.type-unknown}, {@code number.range}, {@code delta.malformed}
     */
    public Operation read(JsonNode json) {
        return reader.read(json);
    }

    public String write(Operation operation) {
        var text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            OperationWriter.write(json, operation);
        }
        return text.toString();
    }
}
