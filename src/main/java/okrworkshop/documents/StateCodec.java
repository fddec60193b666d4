package okrworkshop.documents;

import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The content of a document as JSON, the same on the wire and in snapshots. Any thread may call. */
public final class StateCodec {
    private final JsonFactory factory = new JsonFactory();

    public String write(DocumentView document) {
        var text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeName("cards");
            json.writeStartArray();
            document.allCards().forEach(card -> writeCard(json, card));
            json.writeEndArray();
            json.writeName("links");
            json.writeStartArray();
            document.links().forEach(link -> writeLink(json, link));
            json.writeEndArray();
            json.writeName("votes");
            json.writeStartArray();
            document.votes().forEach(vote -> writeVote(json, vote));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeCard(JsonGenerator json, Card card) {
        json.writeStartObject();
        json.writeStringProperty("id", card.id().value());
        json.writeStringProperty("kind", card.kind().wireName());
        json.writeStringProperty("step", card.step());
        json.writeStringProperty("place", card.place());
        json.writeStringProperty("order", card.order());
        json.writeName("fields");
        writeFields(json, card.kind(), card.fields());
        json.writeStringProperty("by", card.author().toString());
        json.writeNumberProperty("at", card.createdAt().toEpochMilli());
        if (card.deleted()) {
            json.writeBooleanProperty("deleted", true);
        }
        json.writeEndObject();
    }

    private static void writeLink(JsonGenerator json, Link link) {
        json.writeStartArray();
        json.writeString(link.from().value());
        json.writeString(link.type().wireName());
        json.writeString(link.to().value());
        json.writeEndArray();
    }

    private static void writeVote(JsonGenerator json, Vote vote) {
        json.writeStartObject();
        json.writeStringProperty("card", vote.card().value());
        json.writeStringProperty("round", vote.round());
        json.writeStringProperty("by", vote.voter().toString());
        json.writeNumberProperty("points", vote.points());
        json.writeEndObject();
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
