package okrworkshop.documents;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The rows of a document's state, one array for each thing (rule N2). */
final class StateRows {
    private final JsonGenerator json;
    private final People people;

    StateRows(JsonGenerator json, People people) {
        this.json = json;
        this.people = people;
    }

    void card(Card card) {
        json.writeStartArray();
        json.writeString(card.id().value());
        json.writeString(card.kind().wireName());
        json.writeString(card.step());
        json.writeString(card.place());
        json.writeString(card.order());
        json.writeNumber(people.index(card.author()));
        json.writeNumber(card.createdAt().toEpochMilli());
        StateCodec.writeFields(json, card.kind(), card.fields());
        boolean plain = !card.deleted()
                && !card.anonymous()
                && card.round().isEmpty()
                && card.group().isEmpty()
                && card.mergedInto().isEmpty()
                && !card.withheld();
        if (!plain) {
            marks(card);
        }
        json.writeEndArray();
    }

    void link(Link link) {
        json.writeStartArray();
        json.writeString(link.from().value());
        json.writeString(link.type().wireName());
        json.writeString(link.to().value());
        json.writeEndArray();
    }

    void vote(Vote vote) {
        json.writeStartArray();
        json.writeString(vote.card().value());
        json.writeString(vote.round());
        json.writeNumber(people.index(vote.voter()));
        json.writeNumber(vote.points());
        person(vote.person());
        json.writeEndArray();
    }

    void score(Score score) {
        json.writeStartArray();
        json.writeString(score.card().value());
        json.writeString(score.round());
        json.writeString(score.criterion());
        json.writeNumber(people.index(score.author()));
        json.writeNumber(score.points());
        person(score.person());
        json.writeEndArray();
    }

    void comment(Comment comment) {
        json.writeStartArray();
        json.writeString(comment.card().value());
        json.writeString(comment.id().value());
        json.writeNumber(people.index(comment.author()));
        json.writeNumber(comment.at().toEpochMilli());
        json.writeString(comment.text());
        json.writeBoolean(comment.done());
        json.writeEndArray();
    }

    void round(Round round) {
        json.writeStartArray();
        json.writeString(round.id());
        json.writeString(round.purpose().wireName());
        json.writeString(round.step());
        json.writeBoolean(round.hidden());
        json.writeBoolean(round.anonymous());
        json.writeBoolean(round.open());
        json.writeEndArray();
    }

    private void marks(Card card) {
        json.writeStartObject();
        if (card.deleted()) {
            json.writeBooleanProperty("deleted", true);
        }
        card.round().ifPresent(round -> json.writeStringProperty("round", round));
        if (card.anonymous()) {
            json.writeBooleanProperty("anonymous", true);
        }
        card.group().ifPresent(head -> json.writeStringProperty("group", head.value()));
        card.mergedInto().ifPresent(into -> json.writeStringProperty("merged", into.value()));
        if (card.withheld()) {
            json.writeBooleanProperty("withheld", true);
        }
        json.writeEndObject();
    }

    private void person(Optional<String> name) {
        name.ifPresent(json::writeString);
    }
}
