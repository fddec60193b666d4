package okrworkshop.documents;

import java.util.Optional;
import okrworkshop.documents.Operation.OnCard;
import okrworkshop.documents.Operation.OnRound;
import tools.jackson.core.JsonGenerator;

/** The writing half of {@link OperationCodec}. Parts that are left out when they say nothing are left out here too. */
final class OperationWriter {
    private OperationWriter() {}

    static void write(JsonGenerator json, Operation operation) {
        json.writeStartObject();
        switch (operation) {
            case OnCard onCard -> writeOnCard(json, onCard);
            case OnRound onRound -> writeOnRound(json, onRound);
        }
        json.writeEndObject();
    }

    private static void writeOnRound(JsonGenerator json, OnRound operation) {
        switch (operation) {
            case Operation.OpenRound open -> {
                json.writeStringProperty("k", "open-round");
                json.writeStringProperty("round", open.round());
                json.writeStringProperty("purpose", open.purpose().wireName());
                json.writeStringProperty("step", open.step());
                json.writeBooleanProperty("hidden", open.hidden());
                json.writeBooleanProperty("anonymous", open.anonymous());
            }
            case Operation.CloseRound close -> {
                json.writeStringProperty("k", "close-round");
                json.writeStringProperty("round", close.round());
            }
        }
    }

    private static void writeOnCard(JsonGenerator json, OnCard operation) {
        json.writeStringProperty("k", name(operation));
        json.writeStringProperty("card", operation.card().value());
        switch (operation) {
            case Operation.Create create -> writeCreate(json, create);
            case Operation.SetField set -> {
                json.writeStringProperty("field", set.field());
                json.writeName("value");
                set.value().ifPresentOrElse(value -> StateCodec.writeValue(json, value), json::writeNull);
            }
            case Operation.EditText edit -> {
                json.writeStringProperty("field", edit.field());
                edit.base().ifPresent(base -> json.writeNumberProperty("base", base));
                json.writeName("delta");
                DeltaCodec.write(json, edit.delta());
            }
            case Operation.Move move -> {
                json.writeStringProperty("place", move.place());
                json.writeStringProperty("order", move.order());
            }
            case Operation.Group group -> writeCardOrNull(json, "head", group.head());
            case Operation.Merge merge -> writeCardOrNull(json, "into", merge.into());
            case Operation.AddLink link -> writeLink(json, link.type(), link.to());
            case Operation.RemoveLink link -> writeLink(json, link.type(), link.to());
            case Operation.CastVote vote -> {
                json.writeStringProperty("round", vote.round());
                json.writeNumberProperty("points", vote.points());
                writePerson(json, vote.person());
            }
            case Operation.Score score -> {
                json.writeStringProperty("round", score.round());
                json.writeStringProperty("criterion", score.criterion());
                json.writeName("points");
                score.points().ifPresentOrElse(json::writeNumber, json::writeNull);
                writePerson(json, score.person());
            }
            case Operation.Comment comment -> {
                json.writeStringProperty("comment", comment.comment().value());
                json.writeStringProperty("text", comment.text());
            }
            case Operation.Uncomment comment ->
                json.writeStringProperty("comment", comment.comment().value());
            case Operation.Resolve resolve -> {
                json.writeStringProperty("comment", resolve.comment().value());
                json.writeBooleanProperty("done", resolve.done());
            }
            case Operation.Decide decide -> {
                json.writeName("decision");
                decide.decision().ifPresentOrElse(json::writeString, json::writeNull);
                json.writeStringProperty("reason", decide.reason());
                json.writeStringProperty("decider", decide.decider());
            }
            case Operation.Delete delete -> {}
            case Operation.Restore restore -> {}
            case Operation.Withhold withhold -> {}
            case Operation.Release release -> {}
        }
    }

    private static String name(OnCard operation) {
        return switch (operation) {
            case Operation.Create create -> "create";
            case Operation.SetField set -> "set";
            case Operation.EditText edit -> "edit";
            case Operation.Move move -> "move";
            case Operation.Group group -> "group";
            case Operation.Merge merge -> "merge";
            case Operation.AddLink link -> "link";
            case Operation.RemoveLink link -> "unlink";
            case Operation.CastVote vote -> "vote";
            case Operation.Score score -> "score";
            case Operation.Comment comment -> "comment";
            case Operation.Uncomment comment -> "uncomment";
            case Operation.Resolve resolve -> "resolve";
            case Operation.Decide decide -> "decide";
            case Operation.Delete delete -> "delete";
            case Operation.Restore restore -> "restore";
            case Operation.Withhold withhold -> "withhold";
            case Operation.Release release -> "release";
        };
    }

    private static void writeCreate(JsonGenerator json, Operation.Create create) {
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
        create.round().ifPresent(round -> json.writeStringProperty("round", round));
        if (create.anonymous()) {
            json.writeBooleanProperty("anonymous", true);
        }
    }

    private static void writeLink(JsonGenerator json, LinkType type, CardId to) {
        json.writeStringProperty("type", type.wireName());
        json.writeStringProperty("to", to.value());
    }

    private static void writePerson(JsonGenerator json, Optional<String> person) {
        person.ifPresent(name -> json.writeStringProperty("for", name));
    }

    private static void writeCardOrNull(JsonGenerator json, String name, Optional<CardId> card) {
        json.writeName(name);
        card.map(CardId::value).ifPresentOrElse(json::writeString, json::writeNull);
    }
}
