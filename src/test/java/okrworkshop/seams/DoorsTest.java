package okrworkshop.seams;

import static okrworkshop.seams.Operations.create;
import static okrworkshop.seams.Operations.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import okrworkshop.shared.DocumentId;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A person reads and writes only what role, group, step and assignment allow, whichever door they take. */
class DoorsTest extends WholeServer {
    private Room room;
    private Room other;

    @BeforeEach
    void twoWorkshops() {
        room = room().started();
        other = room().started();
    }

    @Test
    void aSeatOfAnotherWorkshopDoesNotGetIn() {
        for (BoardClient stranger : List.of(
                BoardClient.connect(port, "workshop=" + room.code, null, other.anna.token()),
                BoardClient.connect(
                        port, "workshop=" + room.code, "okr-seat-" + room.code + "=" + other.anna.token(), null),
                BoardClient.connect(port, "workshop=" + room.code + "&as=facilitator", null, other.trainer.token()))) {
            assertThat(stranger.await("error").get("code").asString()).isEqualTo("session.unknown");
            assertThat(stranger.awaitClose()).isEqualTo(4401);
        }
    }

    @Test
    void aSeatDoesNotBecomeATrainerByAskingForIt() {
        try (BoardClient client =
                BoardClient.connect(port, "workshop=" + room.code + "&as=facilitator", null, room.anna.token())) {
            client.hello();
            assertThat(client.await("welcome").at("/you/role").asString()).isEqualTo("participant");
        }
    }

    @Test
    void theTrainersBrowserIsTheTrainerByItsSessionUnlessItHoldsASeat() throws Exception {
        String session = signIn(room.trainer);
        String seat = "okr-seat-" + room.code + "=" + room.anna.token();
        String here = "workshop=" + room.code;
        assertThat(role(BoardClient.connect(port, here, session, null))).isEqualTo("facilitator");
        assertThat(role(BoardClient.connect(port, here, session + "; " + seat, null)))
                .isEqualTo("participant");
        assertThat(role(BoardClient.connect(port, here + "&as=facilitator", session + "; " + seat, null)))
                .isEqualTo("facilitator");
        try (BoardClient client = BoardClient.connect(port, here, session, null)) {
            client.hello();
            writesInto(client, room.anna.document(), "tara.1");
            writesInto(client, room.bo.document(), "tara.2");
        }
        BoardClient elsewhere = BoardClient.connect(port, "workshop=" + other.code, session, null);
        assertThat(elsewhere.awaitClose()).isEqualTo(4401);
    }

    @Test
    void documentsOfAnotherWorkshopAreClosedToParticipantsAndTrainer() {
        try (BoardClient anna = room.enters(room.anna);
                BoardClient trainer = room.trainerEnters()) {
            for (BoardClient client : List.of(anna, trainer)) {
                assertClosed(client, other.anna.document());
            }
        }
    }

    @Test
    void theOtherGroupsDocumentIsClosedUntilTheReviewAndReadOnlyThen() {
        try (BoardClient anna = room.enters(room.anna)) {
            assertClosed(anna, room.bo.document());
            room.at(Room.REVIEW);
            anna.await("reviews");
            anna.open(room.bo.document(), 0);
            assertThat(anna.await("doc").get("write").asBoolean()).isFalse();
            assertRefused(
                    anna, room.bo.document(), "anna.9", create("n", "note", "expectations"), "document.read-only");
            room.at(Room.EXPECTATIONS);
            assertThat(anna.await("error").get("code").asString()).isEqualTo("document.no-access");
        }
    }

    @Test
    void eachSideOfAReviewFillsItsOwnFieldsOnly() {
        room.at(Room.REVIEW);
        try (BoardClient anna = room.enters(room.anna);
                BoardClient bo = room.enters(room.bo);
                BoardClient stranger = other.enters(other.anna);
                BoardClient trainer = room.trainerEnters()) {
            DocumentId answers = answersThatAnnaGives(anna);
            String item = "item-crisp";
            anna.op(answers, "anna.1", set(item, "verdict", "no"));
            assertThat(anna.await("ack").get("id").asString()).isEqualTo("anna.1");
            assertRefused(anna, answers, "anna.2", set(item, "reply", "adopt"), "review.only-verdict");
            assertRefused(anna, answers, "anna.3", set(item, "recheck", "yes"), "review.not-now");
            assertRefused(bo, answers, "bobo.1", set(item, "reply", "adopt"), "document.no-access");
            assertClosed(bo, answers);
            assertRefused(trainer, answers, "tara.1", set(item, "verdict", "yes"), "document.read-only");
            assertClosed(stranger, answers);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "objective, objectives",
        "task, tasks",
        "reflection, reflection",
        "review_item, review",
        "objective, expectations"
    })
    void cardsOfLaterStepsAreNotWritten(String kind, String step) {
        try (BoardClient anna = room.enters(room.anna)) {
            assertRefused(anna, room.anna.document(), "anna.1", create("c", kind, step), "document.step-not-reached");
        }
    }

    @Test
    void nobodyWritesInTheLobby() {
        Room lobby = room();
        try (BoardClient anna = lobby.follows(lobby.anna, lobby.anna.document());
                BoardClient trainer = lobby.trainerEnters()) {
            String note = create("n", "note", "expectations");
            assertRefused(anna, lobby.anna.document(), "anna.1", note, "document.read-only");
            assertRefused(trainer, lobby.anna.document(), "tara.1", note, "document.read-only");
            lobby.started();
            assertThat(anna.await("doc").get("write").asBoolean()).isTrue();
            anna.op(lobby.anna.document(), "anna.1", note);
            assertThat(anna.await("ack").get("seq").asLong()).isPositive();
        }
    }

    @Test
    void nobodyWritesAfterClosingAndEverybodyStillReads() {
        try (BoardClient anna = room.follows(room.anna, room.anna.document())) {
            room.act("/close", "");
            assertThat(anna.await("doc").get("write").asBoolean()).isFalse();
            assertRefused(
                    anna, room.anna.document(), "anna.1", create("n", "note", "expectations"), "document.read-only");
        }
        try (BoardClient back = room.follows(room.anna, room.anna.document())) {
            back.send("{'t':'ping'}");
            assertThat(back.await("pong")).isNotNull();
        }
        assertThat(anybody().as(room.anna.token()).get("/seat/exports/okr.md").status())
                .isEqualTo(200);
    }

    @Test
    void theTrainerReadsAndWritesInEveryGroup() {
        try (BoardClient trainer = room.trainerEnters();
                BoardClient bo = room.follows(room.bo, room.bo.document())) {
            writesInto(trainer, room.anna.document(), "tara.1");
            writesInto(trainer, room.bo.document(), "tara.2");
            assertThat(bo.await("op").at("/op/card").asString()).isEqualTo("by-trainer");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET ",
                "POST /start",
                "POST /close",
                "POST /reopen",
                "POST /reviews",
                "POST /move {\"position\":1}",
                "POST /timer {\"action\":\"start\"}",
                "GET /groups",
                "GET /progress",
                "GET /reviews",
                "GET /events",
                "GET /export.json",
                "GET /exports/workshop.json",
                "GET /exports/alignment.svg",
                "GET /groups/{group}/exports/okr.md",
                "GET /groups/{group}/exports/okr.docx",
                "GET /groups/{group}/exports/tools/okr-long.csv",
                "GET /exports/tools/okr.json",
                "GET /groups/{group}/exports/okr.pdf",
                "GET /exports/workshop.docx",
                "GET /letterhead",
                "GET /letterhead.docx",
                "DELETE /letterhead",
                "GET /exports/report.pdf",
                "POST /exports/bundle {\"formats\":[\"docx\"]}",
                "GET /exports/bundle/00000000-0000-0000-0000-000000000001",
                "GET /exports/bundle/00000000-0000-0000-0000-000000000001/zip",
                "DELETE /exports/bundle/00000000-0000-0000-0000-000000000001",
                "PATCH /groups/{group} {\"name\":\"mine\"}"
            })
    void aTrainerFindsNoWorkshopOfAnotherTrainerAndASeatFindsNone(String request) {
        String[] parts = request.replace("{group}", room.groups.getFirst()).split(" ", 3);
        String body = parts.length > 2 ? parts[2] : "";
        String path = room.path(parts[1]);
        assertThat(other.trainer.send(parts[0], path, body).code()).isEqualTo("404 workshop.unknown");
        assertThat(anybody().as(room.anna.token()).send(parts[0], path, body).code())
                .isEqualTo("403 sign-in.not-allowed");
        assertThat(anybody().send(parts[0], path, body).code()).isEqualTo("401 sign-in.needed");
    }

    @Test
    void aGroupOfAnotherWorkshopIsUnknownInThisOne() {
        String stranger = other.groups.getFirst();
        assertThat(room.trainer
                        .get(room.path("/groups/" + stranger + "/exports/okr.md"))
                        .code())
                .isEqualTo("404 group.unknown");
        assertThat(room.trainer
                        .send("PATCH", room.path("/groups/" + stranger), "{\"name\":\"mine\"}")
                        .code())
                .isEqualTo("404 group.unknown");
        assertThat(anybody()
                        .post("/join/" + room.code, "{'name':'Eve','group':'" + stranger + "'}")
                        .code())
                .isEqualTo("404 join.unknown-group");
    }

    @Test
    void aSeatTakesHomeTheDraftOfItsOwnGroupAndWorkshopOnly() {
        ApiClient anna = anybody().as(room.anna.token());
        assertThat(anna.get("/seat/exports/okr.md?workshop=" + room.code).status())
                .isEqualTo(200);
        assertThat(anna.get("/seat/exports/okr.md?workshop=" + other.code).code())
                .isEqualTo("404 workshop.unknown");
        assertThat(anna.get("/seat/exports/page.md?workshop=" + room.code).status())
                .isEqualTo(200);
        assertThat(anna.get("/seat/exports/page.md?workshop=" + other.code).code())
                .isEqualTo("404 workshop.unknown");
        assertThat(anna.get("/seat/exports/place?workshop=" + other.code).code())
                .isEqualTo("404 workshop.unknown");
        assertThat(anna.get("/seat").json().at("/document").asString())
                .isEqualTo(room.anna.document().toString());
    }

    @Test
    void aReturnCodeOpensItsOwnWorkshopOnly() {
        assertThat(anybody()
                        .post("/join/" + other.code + "/return", "{'returnCode':'" + room.anna.returnCode() + "'}")
                        .code())
                .isEqualTo("404 return.unknown");
    }

    private static String role(BoardClient client) {
        try (client) {
            client.hello();
            return client.await("welcome").at("/you/role").asString();
        }
    }

    @Test
    void aTrainerWhoHelpsAGroupDoesNotVoteInIt() {
        Room room = room().started().at(Room.CHOICES).beat("decide");
        try (BoardClient trainer = room.trainerEnters()) {
            trainer.open(room.anna.document(), 0);
            trainer.await("doc");
            trainer.op(room.anna.document(), "tara.1", create("s1", "strategy", "strategies"));
            trainer.await("ack");
            assertRefused(
                    trainer,
                    room.anna.document(),
                    "tara.2",
                    "{'k':'vote','card':'s1','round':'choices.scoring.1','points':1}",
                    "vote.participants-only");
        }
    }

    @Test
    void atAnAddressWithoutAPageOneIsAskedToSignInOrToldByThePages() throws Exception {
        String session = signIn(room.trainer);
        for (String address : List.of("/archives", "/nothing-here")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
            try (HttpClient browser = HttpClient.newHttpClient()) {
                HttpResponse<Void> stranger = browser.send(request.build(), BodyHandlers.discarding());
                assertThat(stranger.statusCode()).isEqualTo(302);
                assertThat(stranger.headers().firstValue("Location").orElse("")).endsWith("/login");
                // Before the front end is built there is no page to be had; being refused would come before that.
                assertThat(browser.send(request.header("Cookie", session).build(), BodyHandlers.discarding())
                                .statusCode())
                        .isNotIn(302, 303, 401, 403);
            }
        }
    }

    private static void writesInto(BoardClient trainer, DocumentId document, String operation) {
        trainer.open(document, 0);
        assertThat(trainer.await("doc").get("write").asBoolean()).isTrue();
        trainer.op(document, operation, create("by-trainer", "note", "expectations"));
        assertThat(trainer.await("ack").get("id").asString()).isEqualTo(operation);
    }

    private static DocumentId answersThatAnnaGives(BoardClient anna) {
        JsonNode reviews = anna.await(event -> event.get("t").asString().equals("reviews")
                && !event.get("list").isEmpty());
        for (JsonNode review : reviews.get("list")) {
            if (review.get("as").asString().equals("reviewer")) {
                return DocumentId.of(review.get("answers").asString());
            }
        }
        throw new AssertionError("no review to give in " + reviews);
    }

    /** Neither opened nor written, as if it did not exist. */
    private static void assertClosed(BoardClient client, DocumentId document) {
        client.open(document, 0);
        JsonNode error = client.await("error");
        assertThat(error.get("code").asString()).isEqualTo("document.no-access");
        assertThat(error.at("/args/0").asString()).isEqualTo(document.toString());
        assertRefused(client, document, "visitor.1", create("x", "note", "expectations"), "document.no-access");
    }

    private static void assertRefused(
            BoardClient client, DocumentId document, String id, String operation, String code) {
        client.op(document, id, operation);
        JsonNode answer = client.await(event -> event.path("id").asString("").equals(id));
        assertThat(answer.get("t").asString() + " " + answer.path("code").asString(""))
                .isEqualTo("nack " + code);
    }
}
