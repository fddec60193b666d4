package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okrworkshop.attention.Guidance;
import okrworkshop.attention.Spotlight.Shown;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.NextStep;
import okrworkshop.testing.BoardClient;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The announced step and being taken along, over the socket and with all modules. */
class StageTest extends WholeServer {
    @Autowired
    private Workshops workshops;

    @Autowired
    private NextStep nextStep;

    @Autowired
    private Guidance guidance;

    private Room room;
    private WorkshopId id;
    private PersonId trainer;

    @BeforeEach
    void aRoomRuns() {
        room = room().started();
        id = WorkshopId.of(room.id);
        trainer = workshops.byId(id).orElseThrow().trainer();
    }

    @Test
    void W1_everybodyHearsOfTheNextStepAndWhoComesLaterToo() {
        try (var anna = room.enters(room.anna)) {
            nextStep.announce(trainer, id, Duration.ofMinutes(2), false);
            JsonNode next = anna.await(
                            event -> is(event, "coming") && !event.get("next").isNull())
                    .get("next");
            assertThat(next.get("step").asString())
                    .isEqualTo(now().nextStep().orElseThrow().id());
            assertThat(next.get("leftMs").asLong()).isBetween(100_000L, 120_000L);
            assertThat(next.get("asks").asBoolean()).isFalse();
            try (var bo = greeted(room.bo)) {
                assertThat(bo.await("coming").at("/next/totalMs").asLong()).isEqualTo(120_000);
            }
            nextStep.stop(trainer, id);
            anna.await(event -> is(event, "coming") && event.get("next").isNull());
        }
    }

    @Test
    void W1_atTheEndTheRoomMovesByItselfOrTheTrainerIsAsked() {
        try (var anna = room.enters(room.anna)) {
            nextStep.announce(trainer, id, Duration.ofMinutes(1), true);
            clock.pass(Duration.ofMinutes(1));
            JsonNode asked = anna.await(
                    event -> is(event, "coming") && event.at("/next/asks").asBoolean(false));
            assertThat(asked.at("/next/leftMs").asLong()).isZero();
            assertThat(now().position()).as("Anna’s group lacks something").isZero();
            workshops.moveTo(trainer, id, 1);
            anna.await(event -> is(event, "coming") && event.get("next").isNull());
        }
    }

    @Test
    void W2_peopleAreTakenAlongUntilTheyAreLetGoAndOtherGroupsHearOfNoCard() {
        GroupId first = GroupId.of(room.groups.getFirst());
        var step = now().step();
        var there = new Shown(first, step.id(), step.lenses().getLast().id(), "");
        try (var anna = room.enters(room.anna);
                var bo = room.enters(room.bo);
                var tara = room.trainerEnters()) {
            tara.send("{'t':'do','id':'g.1','what':'guide.lead','args':{'group':'" + first + "','step':'" + there.step()
                    + "','lens':'" + there.lens() + "','card':'no-such-card','everybody':false}}");
            JsonNode along = anna.await(
                            event -> is(event, "guide") && !event.get("guide").isNull())
                    .get("guide");
            assertThat(along.get("lens").asString()).isEqualTo(there.lens());
            assertThat(along.get("card").asString()).isEmpty();
            assertThat(along.get("group").asString()).isEmpty();
            try (var again = greeted(room.bo)) {
                assertThat(again.await("guide").get("guide").isNull()).isTrue();
            }
            guidance.lead(trainer, id, there, true);
            bo.await(event -> is(event, "guide") && !event.get("guide").isNull());
            JsonNode own = tara.await(
                    event -> is(event, "guide") && event.at("/guide/everybody").asBoolean(false));
            assertThat(own.at("/guide/group").asString()).isEqualTo(first.toString());
            bo.send("{'t':'do','id':'g.2','what':'guide.end','args':{}}");
            assertThat(bo.await(event -> event.path("id").asString("").equals("g.2"))
                            .get("code")
                            .asString())
                    .isEqualTo("deed.trainer-only");
            guidance.end(trainer, id);
            anna.await(event -> is(event, "guide") && event.get("guide").isNull());
        }
    }

    private Workshop now() {
        return workshops.byId(id).orElseThrow();
    }

    private BoardClient greeted(Room.Person person) {
        BoardClient client = BoardClient.connect(port, "workshop=" + room.code, null, person.token());
        client.hello();
        return client;
    }

    private static boolean is(JsonNode event, String type) {
        return event.get("t").asString().equals(type);
    }
}
