package okrworkshop.seams;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import okrworkshop.shared.DocumentId;
import okrworkshop.testing.BoardClient;
import tools.jackson.databind.JsonNode;

/** A workshop of the built-in method with two groups and one participant in each, driven by its trainer's token. */
final class Room {
    static final int EXPECTATIONS = 0;
    static final int STATUS = 1;
    static final int STRATEGIES = 2;
    static final int CHOICES = 3;
    static final int OBJECTIVES = 4;
    static final int REVIEW = 5;

    final ApiClient trainer;
    final String id;
    final String code;
    final List<String> groups;
    final Person anna;
    final Person bo;

    /** Somebody with a seat; the token is the seat's. */
    record Person(String id, String token, DocumentId document, String returnCode) {}

    Room(ApiClient trainer) {
        this(trainer, made -> {});
    }

    /** @param before anybody joins, with the workshop's id */
    Room(ApiClient trainer, Consumer<String> before) {
        this.trainer = trainer;
        JsonNode made = trainer.made("/workshops", plan("Door lock", 2));
        id = made.get("id").asString();
        code = made.get("code").asString();
        before.accept(id);
        groups = StreamSupport.stream(made.get("groups").spliterator(), false)
                .map(group -> group.get("id").asString())
                .toList();
        anna = joins("Anna", groups.get(0));
        bo = joins("Bo", groups.get(1));
    }

    static String plan(String title, int groupSize) {
        return """
                {"template":"okr-cocreation","title":"%s","cycleStart":"2026-04-01","cycleEnd":"2026-06-30",
                 "groups":2,"groupSize":%d,"language":"en","preset":"express"}""".formatted(title, groupSize);
    }

    Person joins(String name, String group) {
        JsonNode seat = ApiClient.anybody(trainer.port())
                .made("/join/" + code, "{'name':'" + name + "','group':'" + group + "'}");
        return new Person(
                seat.get("person").asString(),
                seat.get("token").asString(),
                DocumentId.of(seat.get("document").asString()),
                seat.get("returnCode").asString());
    }

    Room started() {
        act("/start", "");
        return this;
    }

    Room at(int step) {
        act("/move", "{'position':" + step + "}");
        return this;
    }

    /** Puts all groups at a beat of the current step. */
    Room beat(String beat) {
        act("/beat", "{'beat':'" + beat + "'}");
        return this;
    }

    JsonNode act(String what, String body) {
        return trainer.made(path(what), body);
    }

    String path(String what) {
        return "/workshops/" + id + what;
    }

    BoardClient enters(Person person) {
        return BoardClient.join(trainer.port(), code, person.token());
    }

    BoardClient trainerEnters() {
        return BoardClient.join(trainer.port(), code, trainer.token());
    }

    /** A connection that follows the document. */
    BoardClient follows(Person person, DocumentId document) {
        BoardClient client = enters(person);
        client.open(document, 0);
        client.await("doc");
        return client;
    }
}
