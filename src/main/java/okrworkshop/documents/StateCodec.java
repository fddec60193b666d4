package okrworkshop.documents;

import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The content of a document as JSON, the same on the wire and in snapshots (rules N1 and N2). It writes whatever view it
 * is given: what a reader must not see is left out before, by {@link Sight}. Any thread may call.
 */
public final class StateCodec {
    private final JsonFactory factory = new JsonFactory();

    public String write(DocumentView document) {
        var text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            var people = People.of(document);
            json.writeStartObject();
            startArray(json, "people");
            people.ids().forEach(id -> json.writeString(id.toString()));
            json.writeEndArray();
            var rows = new StateRows(json, people);
            startArray(json, "cards");
            document.allCards().forEach(rows::card);
            json.writeEndArray();
            startArray(json, "links");
            document.links().forEach(rows::link);
            json.writeEndArray();
            startArray(json, "votes");
            document.votes().forEach(rows::vote);
            json.writeEndArray();
            startArray(json, "scores");
            document.scores().forEach(rows::score);
            json.writeEndArray();
            startArray(json, "comments");
            document.comments().forEach(rows::comment);
            json.writeEndArray();
            startArray(json, "rounds");
            document.rounds().forEach(rows::round);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void startArray(JsonGenerator json, String name) {
        json.writeName(name);
        json.writeStartArray();
    }

    /** In the kind's reading order, so that the same card is always the same text. */
    static void writeFields(JsonGenerator json, CardKind kind, Map<String, Value> fields) {
        json.writeStartObject();
        for (String name : kind.fields().keySet()) {
            @Nullable Value value = fields.get(name);
            if (value != null) {
                json.writeName(name);
                writeValue(json, value);
            }
        }
        json.writeEndObject();
    }

    static void writeValue(JsonGenerator json, Value value) {
        switch (value) {
            case Value.Text text -> json.writeString(text.text());
            case Value.Choice choice -> json.writeString(choice.choice());
            case Value.Date date -> json.writeString(date.date().toString());
            case Value.Number number -> writeNumber(json, number.number());
        }
    }

    /** Whole numbers without a point, as JavaScript writes them. */
    private static void writeNumber(JsonGenerator json, double number) {
        if (number == Math.rint(number)) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }
}
