package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Documents;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.BoardClient;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A trainer takes an offensive card out of the room, with all modules; everything that others get is searched for it. */
class WithheldCardsTest extends WholeServer {
    private static final String BAD = "the-offensive-words";
    private static final String SAID = "an-offensive-comment";
    private static final String WITHHOLD = "{'k':'withhold','card':'o1'}";
    private static final String RELEASE = "{'k':'release','card':'o1'}";

    @Autowired
    private Documents documents;

    @Autowired
    private Crews crews;

    private Room room;
    private Room.Person cleo;
    private DocumentId document;

    @BeforeEach
    void aCardIsOnTheBoard() {
        room = room().started();
        cleo = room.joins("Cleo", room.groups.getFirst());
        document = room.anna.document();
        room.at(Room.OBJECTIVES);
        try (BoardClient anna = room.follows(room.anna, document)) {
            acknowledged(anna, "anna.1", Operations.create("o1", "objective", "objectives"));
            acknowledged(anna, "anna.2", Operations.set("o1", "text", BAD));
            acknowledged(anna, "anna.3", "{'k':'comment','card':'o1','comment':'c1','text':'" + SAID + "'}");
        }
    }

    @Test
    void X1_nobodyButTheTrainersGetsTheWordsAnyMoreUntilTheyAreShownAgain() throws IOException {
        String observer = observer();
        try (BoardClient anna = room.follows(room.anna, document);
                BoardClient trainer = room.trainerEnters()) {
            trainer.open(document, 0);
            assertThat(trainer.await("doc").get("oversees").asBoolean()).isTrue();
            assertThat(answers()).as("what is to be searched").anyMatch(answer -> answer.contains(BAD));
            anna.frames.clear();

            op(trainer, "tara.1", WITHHOLD);
            JsonNode whole = anna.await("doc");
            assertThat(whole.get("mode").asString()).isEqualTo("snapshot");
            assertThat(anna.await("withheld").at("/cards/objective").asInt()).isEqualTo(1);
            JsonNode overseen = trainer.await("doc");
            assertThat(overseen.toString()).contains(BAD, SAID, "\"withheld\":true");
            trainer.await("ack");

            spotlight(trainer);
            try (BoardClient back = room.enters(room.anna);
                    BoardClient late = room.follows(cleo, document);
                    BoardClient stranger = room.enters(room.bo);
                    BoardClient looking = looking();
                    BoardClient observing = BoardClient.join(port, room.code, observer)) {
                back.open(document, 3);
                assertThat(back.await("doc").get("mode").asString()).isEqualTo("snapshot");
                stranger.open(document, 0);
                stranger.await("doc");
                looking.open(document, 0);
                assertThat(looking.await("doc").has("oversees")).isFalse();
                observing.open(document, 0);
                assertThat(observing.await("doc").has("oversees")).isFalse();
                List<BoardClient> others = List.of(anna, back, late, stranger, looking, observing);
                for (BoardClient other : others) {
                    other.send("{'t':'history','d':'" + document + "','card':'o1'}");
                    assertThat(other.await("error").get("code").asString()).isEqualTo("card.unknown");
                }
                anna.send("{'t':'presence','d':'" + document + "','card':'o1'}");
                anna.op(document, "anna.9", Operations.create("fine", "objective", "objectives"));
                others.forEach(other -> other.await(event -> event.toString().contains("\"fine\"")
                        || event.path("id").asString("").equals("anna.9")));
                for (BoardClient other : others) {
                    assertThat(other.frames)
                            .isNotEmpty()
                            .noneMatch(
                                    frame -> frame.contains(BAD) || frame.contains(SAID) || frame.contains("\"o1\""));
                }
                assertThat(answers()).noneMatch(answer -> answer.contains(BAD) || answer.contains(SAID));
                assertThat(documents.read(document).card(new CardId("o1"))).isEmpty();
                assertThat(documents.readWhole(document).card(new CardId("o1"))).isEmpty();
                trainer.send("{'t':'history','d':'" + document + "','card':'o1'}");
                assertThat(trainer.await("history").toString()).contains(BAD, SAID);

                op(trainer, "tara.2", RELEASE);
                for (BoardClient other : others) {
                    assertThat(other.await("doc").toString()).contains(BAD, SAID);
                }
                assertThat(answers()).anyMatch(answer -> answer.contains(BAD));
            }
        }
    }

    @Test
    void X2_onlyTrainersOfTheWorkshopWithholdAndShowAgain() {
        Room other = room().started();
        String observer = observer();
        try (BoardClient anna = room.follows(room.anna, document);
                BoardClient trainer = room.trainerEnters();
                BoardClient guest = BoardClient.join(port, other.code, other.trainer.token());
                BoardClient observing = BoardClient.join(port, room.code, observer);
                BoardClient looking = looking()) {
            assertThat(refusal(anna, "anna.9", WITHHOLD)).isEqualTo("card.trainer-only");
            trainer.open(document, 0);
            trainer.await("doc");
            op(trainer, "tara.1", WITHHOLD);
            trainer.await("ack");

            assertThat(refusal(anna, "anna.10", RELEASE)).isEqualTo("card.trainer-only");
            assertThat(refusal(observing, "observer.1", RELEASE)).isEqualTo("document.read-only");
            assertThat(refusal(observing, "observer.2", "{'k':'withhold','card':'o1'}"))
                    .isEqualTo("document.read-only");
            assertThat(refusal(looking, "look.1", RELEASE)).isEqualTo("document.read-only");
            assertThat(refusal(guest, "guest.1", RELEASE)).isEqualTo("document.no-access");
            assertThat(refusal(guest, "guest.2", WITHHOLD)).isEqualTo("document.no-access");
            guest.open(document, 0);
            assertThat(guest.await("error").get("code").asString()).isEqualTo("document.no-access");
            assertThat(documents.read(document).card(new CardId("o1"))).isEmpty();
        }
    }

    @Test
    void X2_aCardIsWithheldWhateverBeatAndPhaseItIs() {
        try (BoardClient anna = room.follows(room.anna, document);
                BoardClient trainer = room.trainerEnters()) {
            trainer.open(document, 0);
            trainer.await("doc");
            room.act("/close", "");
            anna.await(event -> event.path("t").asString().equals("doc")
                    && !event.get("write").asBoolean());
            op(trainer, "tara.1", WITHHOLD);
            trainer.await("ack");
            assertThat(refusal(trainer, "tara.2", Operations.set("o1", "text", "x")))
                    .isEqualTo("document.read-only");
            assertThat(refusal(anna, "anna.9", RELEASE)).isEqualTo("card.trainer-only");
            assertThat(documents.read(document).card(new CardId("o1"))).isEmpty();
            op(trainer, "tara.3", RELEASE);
            trainer.await("ack");
            assertThat(documents.read(document).card(new CardId("o1"))).isPresent();
        }
    }

    @Test
    void X3_whoWritesIntoAWithheldCardIsToldAndNothingOfItIsLost() {
        try (BoardClient anna = room.follows(room.anna, document);
                BoardClient trainer = room.trainerEnters()) {
            trainer.open(document, 0);
            trainer.await("doc");
            op(trainer, "tara.1", WITHHOLD);
            trainer.await("ack");
            String edit = "{'k':'edit','card':'o1','field':'text','base':3,'delta':['x']}";
            assertThat(refusal(anna, "anna.9", edit)).isEqualTo("card.withheld");
            assertThat(refusal(trainer, "tara.2", edit)).isEqualTo("card.withheld");
            op(trainer, "tara.3", RELEASE);
            trainer.await("ack");
            assertThat(documents
                            .read(document)
                            .card(new CardId("o1"))
                            .orElseThrow()
                            .text())
                    .isEqualTo(BAD);
            assertThat(documents.read(document).comments()).hasSize(1);
        }
    }

    @Test
    void X4_aWithheldCardCountsForNothing() {
        int before = mentions();
        assertThat(before).isPositive();
        try (BoardClient trainer = room.trainerEnters()) {
            trainer.open(document, 0);
            op(trainer, "tara.1", WITHHOLD);
            trainer.await("ack");
            assertThat(mentions()).isZero();
            op(trainer, "tara.2", RELEASE);
            trainer.await("ack");
            assertThat(mentions()).isEqualTo(before);
        }
    }

    /** How often the card stands in the whole export: among the objectives, and in the alignment. */
    private int mentions() {
        JsonNode export = room.trainer.get(room.path("/export.json")).json();
        return export.toString().split(BAD, -1).length - 1;
    }

    private void spotlight(BoardClient trainer) {
        JsonNode step = room.trainer.get("/workshops/" + room.id).json();
        assertThat(step.isObject()).isTrue();
        trainer.send("{'t':'do','id':'s1','what':'spotlight.show','args':{'group':'" + room.groups.getFirst()
                + "','step':'objectives','lens':'okr','card':'o1'}}");
        trainer.await(event -> event.path("id").asString("").equals("s1"));
    }

    private String observer() {
        ApiClient other = trainer();
        PersonId person = PersonId.of(other.get("/me").json().get("id").asString());
        crews.join(person, WorkshopId.of(room.id), CrewRole.OBSERVER);
        return other.token();
    }

    private BoardClient looking() {
        BoardClient client = BoardClient.connect(
                port,
                "workshop=" + room.code + "&as=looking&group=" + room.groups.getFirst(),
                null,
                room.trainer.token());
        client.hello();
        client.await("room");
        return client;
    }

    /** Everything that can be asked over HTTP, by the group, by others and by the trainer. */
    private List<String> answers() throws IOException {
        List<String> answers = new ArrayList<>();
        for (String token : List.of(room.anna.token(), cleo.token(), room.bo.token())) {
            ApiClient seat = anybody().as(token);
            answers.add(text(seat.get("/seat")));
            answers.add(text(seat.get("/seat/exports/okr.md?workshop=" + room.code)));
            answers.addAll(unzipped(seat.get("/seat/exports/okr.docx?workshop=" + room.code)));
            answers.add(text(seat.get("/seat/exports/tools/okr.json?workshop=" + room.code)));
        }
        String group = room.path("/groups/" + room.groups.getFirst());
        for (String path : List.of("", "/groups", "/progress", "/events", "/reviews", "/export.json")) {
            answers.add(text(room.trainer.get(room.path(path))));
        }
        answers.add(text(room.trainer.get(group + "/exports/okr.md")));
        answers.addAll(unzipped(room.trainer.get(group + "/exports/okr.docx")));
        answers.addAll(unzipped(room.trainer.get(group + "/exports/okr.xlsx")));
        answers.addAll(unzipped(room.trainer.get(room.path("/exports/workshop.xlsx"))));
        answers.add(text(room.trainer.get(room.path("/exports/report.md"))));
        answers.addAll(unzipped(room.trainer.get(room.path("/exports/report.xlsx"))));
        answers.add(text(room.trainer.get(room.path("/exports/tools/okr.json"))));
        return answers;
    }

    private void op(BoardClient client, String id, String operation) {
        client.op(document, id, operation);
    }

    private String refusal(BoardClient client, String id, String operation) {
        client.op(document, id, operation);
        return client.await(event -> event.path("id").asString("").equals(id))
                .path("code")
                .asString("");
    }

    private void acknowledged(BoardClient client, String id, String operation) {
        client.op(document, id, operation);
        JsonNode answer = client.await(event -> event.path("id").asString("").equals(id));
        assertThat(answer.get("t").asString()).as(answer.toString()).isEqualTo("ack");
    }

    private static String text(ApiClient.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static List<String> unzipped(ApiClient.Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        List<String> parts = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            while (zip.getNextEntry() != null) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
