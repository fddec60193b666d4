package okrworkshop.seams;

import static okrworkshop.seams.Operations.create;
import static okrworkshop.seams.Operations.set;
import static okrworkshop.seams.Operations.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.BoardClient;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Regrouping;
import okrworkshop.workshops.Roster;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Moving a workshop through its steps loses nothing, and its clock is the server's. */
class CourseTest extends WholeServer {
    private static final String ROUND = "choices.scoring.1";
    private static final Duration FIRST_STEP = Duration.ofMinutes(15);

    @Autowired
    private Roster roster;

    @Autowired
    private Regrouping regrouping;

    @Autowired
    private Workshops workshops;

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
    void whoJoinedAnewGetsCardsAndVotesOfTheFormerSeatBackAndCountsOnce() {
        Room room = room().started().at(Room.STRATEGIES);
        DocumentId document = room.anna.document();
        Room.Person again;
        try (BoardClient anna = room.follows(room.anna, document)) {
            acknowledged(anna, document, "anna.1", create("s1", "strategy", "strategies"));
            room.at(Room.CHOICES).beat("decide");
            acknowledged(anna, document, "anna.2", vote("s1", ROUND, 3));
        }
        again = room.joins("Anna 2", room.groups.getFirst());
        try (BoardClient anew = room.follows(again, document)) {
            acknowledged(anew, document, "anew.1", vote("s1", ROUND, 2));
            PersonId owner = owner(room);
            PersonId newer = PersonId.of(again.id());
            PersonId former = PersonId.of(room.anna.id());
            assertThat(Refusals.codeOf(() -> roster.unite(PersonId.random(), WorkshopId.of(room.id), newer, former)))
                    .isEqualTo("workshop.unknown");
            assertThat(Refusals.codeOf(() -> roster.unite(
                            owner,
                            WorkshopId.of(room.id),
                            newer,
                            PersonId.of(room().anna.id()))))
                    .isEqualTo("seat.unknown");
            roster.unite(owner, WorkshopId.of(room.id), newer, former);
            assertThat(anew.awaitClose()).isEqualTo(4408);
        }
        try (BoardClient back = arrives(room, again)) {
            assertThat(back.await("welcome").at("/you/id").asString()).isEqualTo(room.anna.id());
            JsonNode members = back.await("room").get("members");
            assertThat(members).singleElement().satisfies(member -> {
                assertThat(member.get("name").asString()).isEqualTo("Anna");
                assertThat(member.at("/also/0").asString()).isEqualTo(again.id());
            });
            back.open(document, 0);
            JsonNode votes = back.await("doc").at("/state/votes");
            assertThat(votes)
                    .singleElement()
                    .satisfies(vote -> assertThat(vote.get(3).asInt()).isEqualTo(3));
            acknowledged(back, document, "back.1", vote("s1", ROUND, 1));
        }
    }

    @Test
    void G8_aMergedGroupsPeopleAndCardsAreInTheOtherGroupAndItsOwnBoardStays() {
        Room room = room().started().at(Room.STRATEGIES);
        WorkshopId id = WorkshopId.of(room.id);
        GroupId first = GroupId.of(room.groups.get(0));
        GroupId second = GroupId.of(room.groups.get(1));
        try (BoardClient bo = room.follows(room.bo, room.bo.document())) {
            acknowledged(bo, room.bo.document(), "bobo.1", create("s1", "strategy", "strategies"));
            acknowledged(bo, room.bo.document(), "bobo.2", create("s2", "strategy", "strategies"));
            acknowledged(bo, room.bo.document(), "bobo.3", "{'k':'group','card':'s2','head':'s1'}");
            acknowledged(
                    bo, room.bo.document(), "bobo.4", "{'k':'comment','card':'s1','comment':'c1','text':'mind it'}");
            room.at(Room.CHOICES).beat("decide");
            acknowledged(bo, room.bo.document(), "bobo.5", vote("s1", ROUND, 2));
            regrouping.merge(owner(room), id, second, first);
            assertThat(bo.awaitClose()).isEqualTo(4408);
        }
        try (BoardClient bo = arrives(room, room.bo)) {
            assertThat(bo.await("welcome").at("/you/group").asString()).isEqualTo(first.toString());
            bo.open(room.bo.document(), 0);
            assertThat(bo.await("error").get("code").asString()).isEqualTo("document.no-access");
            bo.open(room.anna.document(), 0);
            JsonNode state = bo.await("doc").get("state");
            assertThat(state.get("cards"))
                    .filteredOn(card -> card.get(1).asString().equals("strategy"))
                    .hasSize(2);
            assertThat(state.get("people").toString()).contains(room.bo.id());
            assertThat(state.get("votes")).as("nothing counts twice").isEmpty();
            assertThat(state.get("comments").toString()).contains("mind it");
        }
        try (BoardClient trainer = room.trainerEnters()) {
            trainer.open(room.bo.document(), 0);
            JsonNode board = trainer.await("doc");
            assertThat(board.get("write").asBoolean()).isFalse();
            assertThat(board.at("/state/comments")).hasSize(1);
        }
        assertThat(workshops.byId(id).orElseThrow().openGroups()).hasSize(1);
        assertThat(room.trainer.get(room.path("/progress")).json()).hasSize(1);
        assertThat(Refusals.codeOf(() -> regrouping.merge(owner(room), id, second, first)))
                .isEqualTo("group.merged");
        assertThat(Refusals.codeOf(() -> regrouping.merge(owner(room), id, first, first)))
                .isEqualTo("group.same");
        assertThat(Refusals.codeOf(() -> roster.move(owner(room), id, PersonId.of(room.anna.id()), second)))
                .isEqualTo("group.merged");
        assertThat(Refusals.codeOf(() -> regrouping.merge(PersonId.random(), id, second, first)))
                .isEqualTo("workshop.unknown");

        regrouping.separate(owner(room), id, second);
        try (BoardClient bo = room.follows(room.bo, room.bo.document())) {
            assertThat(workshops.byId(id).orElseThrow().openGroups()).hasSize(2);
            acknowledged(bo, room.bo.document(), "bobo.9", vote("s1", ROUND, 3));
        }
    }

    @Test
    void aSplitGroupsNewBoardBeginsWithCopiesOrEmpty() {
        for (boolean copy : new boolean[] {true, false}) {
            Room room = room().started().at(Room.STRATEGIES);
            WorkshopId id = WorkshopId.of(room.id);
            GroupId first = GroupId.of(room.groups.get(0));
            Room.Person al = room.joins("Al", room.groups.getFirst());
            try (BoardClient anna = room.follows(room.anna, room.anna.document())) {
                acknowledged(anna, room.anna.document(), "anna.1", create("s1", "strategy", "strategies"));
            }
            PersonId goes = PersonId.of(al.id());
            PersonId stays = PersonId.of(room.anna.id());
            assertThat(Refusals.codeOf(() -> regrouping.split(owner(room), id, first, Set.of(), copy)))
                    .isEqualTo("group.nobody");
            assertThat(Refusals.codeOf(() -> regrouping.split(owner(room), id, first, Set.of(goes, stays), copy)))
                    .isEqualTo("group.everybody");
            assertThat(Refusals.codeOf(
                            () -> regrouping.split(owner(room), id, first, Set.of(PersonId.of(room.bo.id())), copy)))
                    .isEqualTo("seat.unknown");

            Workshop split = regrouping.split(owner(room), id, first, Set.of(goes), copy);

            Group fresh = split.groups().getLast();
            assertThat(split.groups()).hasSize(3);
            assertThat(fresh.position()).isEqualTo(Room.STRATEGIES);
            try (BoardClient client = room.follows(al, fresh.document())) {
                client.open(fresh.document(), 0);
                JsonNode cards = client.await("doc").at("/state/cards");
                assertThat(cards)
                        .filteredOn(card -> card.get(1).asString().equals("strategy"))
                        .hasSize(copy ? 1 : 0);
                acknowledged(client, fresh.document(), "alal.1", create("own", "strategy", "strategies"));
            }
            assertThat(state(room, room.anna.document()).get("cards"))
                    .filteredOn(card -> card.get(1).asString().equals("strategy"))
                    .hasSize(1);
        }
    }

    @Test
    void S4_whatIsStillPrivateIsNotGivenAwayByMergingOrSplitting() {
        Room room = room().started().at(Room.STATUS);
        WorkshopId id = WorkshopId.of(room.id);
        GroupId first = GroupId.of(room.groups.get(0));
        GroupId second = GroupId.of(room.groups.get(1));
        Room.Person al = room.joins("Al", room.groups.getFirst());
        try (BoardClient anna = room.follows(room.anna, room.anna.document())) {
            acknowledged(
                    anna,
                    room.anna.document(),
                    "anna.1",
                    "{'k':'create','card':'f1','kind':'finding','step':'status','place':'inside','order':'V',"
                            + "'fields':{'text':'secret'},'links':[],'round':'status.facts.1'}");
        }
        assertThat(Refusals.codeOf(() -> regrouping.merge(owner(room), id, first, second)))
                .isEqualTo("group.private");
        assertThat(Refusals.codeOf(() -> regrouping.split(owner(room), id, first, Set.of(PersonId.of(al.id())), true)))
                .isEqualTo("group.private");
        assertThat(workshops.byId(id).orElseThrow().openGroups()).hasSize(2);
        assertThat(regrouping
                        .split(owner(room), id, first, Set.of(PersonId.of(al.id())), false)
                        .groups())
                .hasSize(3);
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

    /** A connection that has heard nothing yet but its greeting. */
    private BoardClient arrives(Room room, Room.Person person) {
        BoardClient client = BoardClient.connect(port, "workshop=" + room.code, null, person.token());
        client.hello();
        return client;
    }

    private PersonId owner(Room room) {
        return workshops.byId(WorkshopId.of(room.id)).orElseThrow().crew().owner();
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
