package okrworkshop.seams;

import static okrworkshop.seams.Operations.create;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A trainer sees a group as it sees itself, or is with it for all to see. */
class LookInTest extends WholeServer {
    @Test
    void G7_whoLooksInIsToldWhatTheGroupIsToldAndSeenByNobody() {
        Room room = room().started();
        try (BoardClient anna = room.follows(room.anna, room.anna.document());
                BoardClient tara = looking(room, room.groups.getFirst())) {
            assertThat(tara.await("welcome").at("/you/role").asString()).isEqualTo("participant");
            JsonNode seen = tara.await("room");
            assertThat(seen.get("groups")).hasSize(1);
            assertThat(seen.at("/group/id").asString()).isEqualTo(room.groups.getFirst());
            assertThat(seen.get("members")).hasSize(1);
            tara.open(room.anna.document(), 0);
            assertThat(tara.await("doc").get("write").asBoolean()).isFalse();

            anna.op(room.anna.document(), "anna.1", create("n", "note", "expectations"));
            assertThat(tara.await("op").at("/op/card").asString()).isEqualTo("n");
            anna.op(room.anna.document(), "anna.2", create("n2", "note", "expectations"));
            anna.await(event -> event.path("id").asString("").equals("anna.2"));
            assertThat(anna.frames).noneMatch(frame -> frame.contains("presence") && frame.contains("Tara"));
        }
    }

    @Test
    void G7_whoLooksInChangesNothingAndSeesNoOtherGroup() {
        Room room = room().started();
        try (BoardClient tara = looking(room, room.groups.getFirst())) {
            tara.open(room.anna.document(), 0);
            tara.await("doc");
            tara.op(room.anna.document(), "tara.1", create("n", "note", "expectations"));
            assertThat(answer(tara, "tara.1")).isEqualTo("document.read-only");
            tara.send("{'t':'do','id':'d1','what':'help.raise','args':{'wholeGroup':true,'line':''}}");
            assertThat(answer(tara, "d1")).isEqualTo("deed.participants-only");
            tara.send("{'t':'beat','d':'" + room.anna.document() + "','beat':'share'}");
            assertThat(tara.await("error").get("code").asString()).isEqualTo("document.no-access");
            tara.open(room.bo.document(), 0);
            assertThat(tara.await("error").get("code").asString()).isEqualTo("document.no-access");
        }
    }

    @Test
    void G7_onlyTheCrewLooksIn() {
        Room room = room().started();
        Room other = room().started();
        String here = "workshop=" + room.code + "&as=looking&group=";
        try (BoardClient stranger =
                BoardClient.connect(port, here + room.groups.getFirst(), null, other.trainer.token())) {
            assertThat(stranger.awaitClose()).isEqualTo(4401);
        }
        try (BoardClient nowhere = BoardClient.connect(port, here + "x", null, room.trainer.token())) {
            assertThat(nowhere.awaitClose()).isEqualTo(4401);
        }
        try (BoardClient bo = BoardClient.connect(port, here + room.groups.getFirst(), null, room.bo.token())) {
            bo.hello();
            assertThat(bo.await("welcome").at("/you/group").asString()).isEqualTo(room.groups.get(1));
        }
        try (BoardClient elsewhere =
                BoardClient.connect(port, here + other.groups.getFirst(), null, room.trainer.token())) {
            elsewhere.hello();
            elsewhere.open(other.anna.document(), 0);
            assertThat(elsewhere.await("error").get("code").asString()).isEqualTo("document.no-access");
        }
    }

    @Test
    void P4_aTrainerWhoHelpsIsNamedAsOneAndGoneAtOnce() {
        Room room = room().started();
        try (BoardClient anna = room.follows(room.anna, room.anna.document())) {
            try (BoardClient tara = room.trainerEnters()) {
                tara.open(room.anna.document(), 0);
                JsonNode here = anna.await(event -> event.path("t").asString().equals("presence")
                        && event.toString().contains("Tara"));
                assertThat(here.get("who")).anySatisfy(person -> {
                    assertThat(person.get("name").asString()).isEqualTo("Tara");
                    assertThat(person.get("helps").asBoolean()).isTrue();
                });
                assertThat(here.get("who"))
                        .filteredOn(person -> !person.get("name").asString().equals("Tara"))
                        .isNotEmpty()
                        .allSatisfy(person -> assertThat(person.has("helps")).isFalse());
            }
            clock.pass(Duration.ofMillis(1));
            anna.await(event -> event.path("t").asString().equals("presence")
                    && !event.toString().contains("Tara"));
        }
    }

    private BoardClient looking(Room room, String group) {
        BoardClient client = BoardClient.connect(
                port, "workshop=" + room.code + "&as=looking&group=" + group, null, room.trainer.token());
        client.hello();
        return client;
    }

    private static String answer(BoardClient client, String id) {
        return client.await(event -> event.path("id").asString("").equals(id))
                .path("code")
                .asString("");
    }
}
