package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import okrworkshop.attention.Polls;
import okrworkshop.documents.CardId;
import okrworkshop.documents.Documents;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.BoardClient;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.Joining;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Roster;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** How people and workshops leave, over the socket and with all modules. */
class FarewellTest extends WholeServer {
    /** All tests share one database. */
    private final String own = "Xan" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Workshops workshops;

    @Autowired
    private Roster roster;

    @Autowired
    private Joining joining;

    @Autowired
    private Seats seats;

    @Autowired
    private Polls polls;

    @Autowired
    private Keepings keepings;

    @Autowired
    private Documents documents;

    @Autowired
    private DataSource database;

    private Room room;
    private WorkshopId id;
    private PersonId trainer;
    private Room.Person leaving;

    @BeforeEach
    void aRoomRuns() {
        room = room().started();
        id = WorkshopId.of(room.id);
        trainer = workshops.byId(id).orElseThrow().trainer();
        leaving = room.joins(own, room.groups.getFirst());
    }

    @Test
    void F1_aNameThatIsRemovedIsNowhereAndTheCardsStay() throws SQLException {
        DocumentId document = leaving.document();
        handsIn(own);
        handsIn("Anna");
        joining.share(PersonId.of(leaving.id()), List.of("Quillon", "Oriel"));
        var poll = polls.open(trainer, id, "Ready?", List.of("yes", "no"), false);
        try (var person = room.follows(leaving, document);
                var anna = room.follows(room.anna, document)) {
            person.op(document, "test.1", Operations.create("c1", "expectation", "expectations"));
            person.await("ack");
            does(person, "poll.answer", "{'poll':'" + poll.id() + "','choice':0,'for':'Quillon'}");
            does(person, "help.raise", "{'wholeGroup':true,'line':'Come, please'}");
            assertThat(new EveryTable(database).holding(own)).contains("seat.name", "material.handed_by");
            assertThat(new EveryTable(database).holding("Quillon")).contains("poll_answer.speaks_for");

            does(person, "me.forget", "{}");

            person.await("forgotten");
            assertThat(person.closed.join()).isEqualTo(4401);
            JsonNode now = anna.await(event -> event.get("t").asString().equals("room")
                    && !event.get("former").isEmpty());
            assertThat(now.at("/former/0/id").asString()).isEqualTo(leaving.id());
            assertThat(now.at("/former/0/name").asString()).isEqualTo("Removed person");
            assertThat(now.get("members")).hasSize(1);
        }
        for (String name : List.of(own, "Quillon", "Oriel")) {
            assertThat(new EveryTable(database).holding(name)).as(name).isEmpty();
        }
        assertThat(handedIn()).containsExactlyInAnyOrder("Removed person", "Anna");
        assertThat(documents.read(document).card(new CardId("c1"))).isPresent();
        assertThat(seats.byToken(leaving.token())).isEmpty();
        assertThat(Refusals.codeOf(() -> joining.comeBack(room.code, leaving.returnCode(), "::1")))
                .isEqualTo("return.unknown");
        assertThat(Refusals.codeOf(() -> roster.readmit(trainer, id, PersonId.of(leaving.id()))))
                .isEqualTo("seat.unknown");
        assertThat(roster.removed(trainer, id)).isEmpty();
        assertThat(Refusals.codeOf(() -> roster.forget(trainer, id, PersonId.of(leaving.id()))))
                .isEqualTo("seat.unknown");
    }

    @Test
    void F1_trainersDoItForPeopleWhoAskAndForNobodyElsewhere() {
        PersonId person = PersonId.of(leaving.id());
        assertThat(Refusals.codeOf(() -> roster.forget(PersonId.random(), id, person)))
                .isEqualTo("workshop.unknown");
        Room other = room();
        assertThat(Refusals.codeOf(() -> roster.forget(trainer, id, PersonId.of(other.anna.id()))))
                .isEqualTo("seat.unknown");
        roster.remove(trainer, id, person);
        roster.forget(trainer, id, person);
        assertThat(seats.former(id)).extracting(Seat::name).containsExactly("Removed person");
        assertThat(seats.returnCode(person)).isEmpty();
        try (var tara = room.trainerEnters()) {
            assertThat(refusal(tara, "me.forget", "{}")).isEqualTo("deed.participants-only");
        }
    }

    @Test
    void aNameThatSomebodyElseHasTooStaysWhereItIsTheirs() {
        Room.Person twin = room.joins(own, room.groups.get(1));
        handsIn(own);
        roster.forgetMe(id, PersonId.of(twin.id()));
        assertThat(handedIn()).containsExactly(own);
        roster.forgetMe(id, PersonId.of(leaving.id()));
        assertThat(handedIn()).containsExactly("Removed person");
    }

    @Test
    void bothSeatsOfSomebodyWhoJoinedAnewLoseTheirNameAndTheirCodes() throws SQLException {
        String other = own + " 2";
        Room.Person newer = room.joins(other, room.groups.get(1));
        roster.unite(trainer, id, PersonId.of(newer.id()), PersonId.of(leaving.id()));
        roster.forgetMe(id, PersonId.of(leaving.id()));
        assertThat(new EveryTable(database).holding(own)).isEmpty();
        for (String code : List.of(newer.returnCode(), leaving.returnCode())) {
            assertThat(Refusals.codeOf(() -> joining.comeBack(room.code, code, "::1")))
                    .isEqualTo("return.unknown");
        }
        assertThat(seats.byToken(newer.token())).isEmpty();
        assertThat(seats.former(id)).hasSize(1);
        assertThat(seats.former(id).getFirst().also()).containsExactly(PersonId.of(newer.id()));
    }

    @Test
    void F2_everybodyHearsThatTheWorkshopIsDeletedAndNobodyComesIn() {
        room.act("/close", "");
        try (var anna = room.enters(room.anna);
                var tara = room.trainerEnters()) {
            anna.await(event -> event.get("t").asString().equals("keeping")
                    && !event.get("until").asString().isEmpty());
            keepings.delete(trainer, id);
            for (BoardClient each : List.of(anna, tara)) {
                each.await(event -> event.get("t").asString().equals("keeping")
                        && event.get("deleted").asBoolean());
                assertThat(each.closed.join()).isEqualTo(4401);
            }
        }
        assertThat(room.trainer.get(room.path("")).status()).isEqualTo(404);
        assertThat(anybody().as(room.anna.token()).get("/me").status())
                .isGreaterThanOrEqualTo(400)
                .isLessThan(500);
        assertThat(anybody().get("/join/" + room.code).status()).isEqualTo(404);
        keepings.restore(trainer, id);
        try (var anna = room.enters(room.anna)) {
            assertThat(anna.frames).isNotEmpty();
        }
    }

    private void handsIn(String name) {
        JdbcClient.create(database)
                .sql("insert into material (id, workshop, list, name, kind, handed_by, trainer, browser, handed_at,"
                        + " content, cut, steps) values (?, ?, 'own-okr', 'notes', 'paste', ?, '', ?, current_timestamp,"
                        + " 'text', false, '')")
                .params(UUID.randomUUID(), id.value(), name, UUID.randomUUID().toString())
                .update();
    }

    private List<String> handedIn() {
        return JdbcClient.create(database)
                .sql("select handed_by from material where workshop = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private void does(BoardClient client, String what, String arguments) {
        String deed = "deed." + what;
        client.send("{'t':'do','id':'" + deed + "','what':'" + what + "','args':" + arguments + "}");
        if (!what.equals("me.forget")) {
            client.await(event ->
                    Optional.ofNullable(event.get("id")).map(JsonNode::asString).equals(Optional.of(deed)));
        }
    }

    private String refusal(BoardClient client, String what, String arguments) {
        client.send("{'t':'do','id':'deed.x','what':'" + what + "','args':" + arguments + "}");
        return client.await("error").get("code").asString();
    }
}
