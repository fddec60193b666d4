package okrworkshop.seams;

import static okrworkshop.seams.Operations.create;
import static okrworkshop.seams.Operations.set;
import static okrworkshop.seams.Operations.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okrworkshop.shared.DocumentId;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Moving a workshop through its steps loses nothing, and its clock is the server's. */
class CourseTest extends WholeServer {
    private static final String ROUND = "choices.scoring.1";
    private static final Duration FIRST_STEP = Duration.ofMinutes(15);

    @Test
    void votesAndCardsStayWhenTheWorkshopMovesBackAndForth() {
        Room room = room().started().at(Room.STRATEGIES);
        DocumentId document = room.anna.document();
        try (BoardClient anna = room.follows(room.anna, document)) {
            acknowledged(anna, document, "anna.1", create("s1", "strategy", "strategies"));
            acknowledged(anna, document, "anna.2", create("s2", "strategy", "strategies"));
            refused(anna, document, "anna.3", vote("s1", ROUND, 1), "round.unknown");
            room.at(Room.CHOICES).beat("decide");
            acknowledged(anna, document, "anna.4", vote("s1", ROUND, 3));
            acknowledged(anna, document, "anna.5", vote("s2", ROUND, 1));
            refused(anna, document, "anna.6", vote("s2", ROUND, 3), "vote.budget");
            refused(anna, document, "anna.7", vote("s1", ROUND, 4), "vote.per-card");
            room.at(Room.EXPECTATIONS);
            refused(anna, document, "anna.8", vote("s1", ROUND, 0), "vote.not-now");
            refused(anna, document, "anna.9", set("s1", "effect", "later"), "document.step-not-reached");
            room.at(Room.OBJECTIVES).at(Room.CHOICES).beat("decide");
            acknowledged(anna, document, "anna.10", vote("s2", ROUND, 2));
        }
        JsonNode state = state(room, document);
        assertThat(state.get("votes"))
                .extracting(vote -> vote.get(0).asString() + " " + vote.get(3).asInt() + " "
                        + vote.get(1).asString())
                .containsExactlyInAnyOrder("s1 3 " + ROUND, "s2 2 " + ROUND);
        assertThat(state.get("cards"))
                .extracting(card -> card.get(0).asString())
                .contains("s1", "s2", "frame-expectations-whom");
    }

    @Test
    void aDeletedCardComesBackWithItsWordsAfterMovingOn() {
        Room room = room().started();
        DocumentId document = room.anna.document();
        try (BoardClient anna = room.follows(room.anna, document)) {
            acknowledged(anna, document, "anna.1", create("e1", "expectation", "expectations"));
            acknowledged(anna, document, "anna.2", "{'k':'delete','card':'e1'}");
            room.at(Room.OBJECTIVES);
            acknowledged(anna, document, "anna.3", "{'k':'restore','card':'e1'}");
        }
        assertThat(state(room, document).get("cards"))
                .filteredOn(card -> card.get(0).asString().equals("e1"))
                .singleElement()
                .satisfies(card -> assertThat(card.at("/7/text").asString()).isEqualTo("hi"));
    }

    @Test
    void everybodyComesToTheStepOfTheWorkshopAndSeesTheSameOne() {
        Room room = room().started();
        try (BoardClient anna = room.enters(room.anna);
                BoardClient bo = room.enters(room.bo);
                BoardClient trainer = room.trainerEnters()) {
            room.at(Room.CHOICES);
            for (BoardClient client : java.util.List.of(anna, bo, trainer)) {
                client.await(event -> event.path("at").asInt(-1) == Room.CHOICES);
            }
        }
        assertThat(anybody()
                        .as(room.bo.token())
                        .get("/seat")
                        .json()
                        .at("/step/id")
                        .asString())
                .isEqualTo("choices");
    }

    @Test
    void C4_theTimerSaysWhatIsLeftByTheServersClock() {
        Room room = room().started();
        try (BoardClient anna = room.enters(room.anna)) {
            timer(room, "start");
            assertTimer(anna, "running", FIRST_STEP);

            clock.pass(Duration.ofSeconds(60));
            timer(room, "pause");
            assertTimer(anna, "paused", FIRST_STEP.minusSeconds(60));

            clock.pass(Duration.ofMinutes(30));
            assertTimerForNewcomer(room, "paused", FIRST_STEP.minusSeconds(60));
            timer(room, "start");
            assertTimer(anna, "running", FIRST_STEP.minusSeconds(60));

            clock.pass(Duration.ofMillis(1500));
            room.act("/timer", "{'action':'change','seconds':-600}");
            assertTimer(anna, "running", FIRST_STEP.minusSeconds(660).minusMillis(1500));

            clock.pass(Duration.ofMinutes(5));
            assertTimerForNewcomer(room, "over", Duration.ZERO);
            assertThat(anybody()
                            .as(room.anna.token())
                            .get("/seat")
                            .json()
                            .at("/workshop/timer/state")
                            .asString())
                    .isEqualTo("over");

            room.act("/timer", "{'action':'change','seconds':120}");
            assertTimer(anna, "running", Duration.ofMinutes(2));
            timer(room, "reset");
            assertTimer(anna, "idle", FIRST_STEP);
        }
    }

    @Test
    void everyMoveHasItsOwnTimerReady() {
        Room room = room().started();
        timer(room, "start");
        try (BoardClient anna = room.enters(room.anna)) {
            room.at(Room.CHOICES);
            assertTimer(anna, "idle", Duration.ofMinutes(10));
        }
    }

    private static void timer(Room room, String action) {
        room.act("/timer", "{'action':'" + action + "'}");
    }

    private void assertTimerForNewcomer(Room room, String state, Duration left) {
        try (BoardClient late = BoardClient.connect(port, "workshop=" + room.code, null, room.bo.token())) {
            late.hello();
            assertTimer(late, state, left);
        }
    }

    private static void assertTimer(BoardClient client, String state, Duration left) {
        client.await(event -> event.at("/timer/state").asString("").equals(state)
                && event.at("/timer/leftMs").asLong() == left.toMillis());
    }

    private static JsonNode state(Room room, DocumentId document) {
        try (BoardClient client = room.enters(room.anna)) {
            client.open(document, 0);
            return client.await("doc").get("state");
        }
    }

    private static void acknowledged(BoardClient client, DocumentId document, String id, String operation) {
        assertThat(answer(client, document, id, operation).get("t").asString()).isEqualTo("ack");
    }

    private static void refused(BoardClient client, DocumentId document, String id, String operation, String code) {
        assertThat(answer(client, document, id, operation).path("code").asString(""))
                .isEqualTo(code);
    }

    private static JsonNode answer(BoardClient client, DocumentId document, String id, String operation) {
        client.op(document, id, operation);
        return client.await(event -> event.path("id").asString("").equals(id));
    }
}
