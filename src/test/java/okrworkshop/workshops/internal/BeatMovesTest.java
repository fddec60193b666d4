package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import okrworkshop.realtime.Beats;
import okrworkshop.realtime.EventMessage;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.templates.Beat;
import okrworkshop.testing.RecordingBroadcaster.Published;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.WorkshopEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BeatMovesTest {
    private final JsonMapper json = JsonMapper.builder().build();
    private BeatRoom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new BeatRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void G1_everyGroupEntersAStepAtItsFirstBeat() {
        assertThat(room.beats()).containsExactly(0, 0);
        room.all(Beat.DECIDE);
        room.step(BeatTemplate.CHOOSE);
        assertThat(room.beats()).containsExactly(0, 0);
    }

    @Test
    void G1_theRoomTellsTheBeatOfTheOwnGroupAndWhatIsLeftOfIt() {
        room.rooms.workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofSeconds(15));
        JsonNode event = greeting();
        assertThat(event.at("/group/beat").toString()).isEqualTo("{\"at\":0,\"leftMs\":45000}");
        JsonNode agenda = json(room.rooms.get(RoomChannel.class).greet(room.ada).getFirst());
        assertThat(agenda.at("/steps/0/beats/1").toString()).isEqualTo("{\"beat\":\"silent\",\"part\":30}");
        assertThat(agenda.at("/steps/0/beatsBy").asString()).isEqualTo("group");
        room.step(BeatTemplate.FREE);
        assertThat(greeting().at("/group/beat").isNull()).isTrue();
    }

    @Test
    void theTrainerMovesAllGroupsOrOneForwardAndBackAndTheHistoryKnows() {
        room.all(Beat.SHARE);
        assertThat(room.beats()).containsExactly(2, 2);
        room.rooms.workshops().moveBeat(room.rooms.trainer, room.id, Optional.of(room.second), Beat.BRIEF);
        assertThat(room.beats()).containsExactly(2, 0);
        room.all(Beat.SHARE);
        room.all(Beat.SHARE);
        assertThat(room.rooms.workshops().events(room.id))
                .filteredOn(event -> event.type().equals("beat-moved"))
                .extracting(WorkshopEvent::detail)
                .containsExactly("share", "brief 2", "share");
    }

    @Test
    void G4_membersMoveTheirOwnGroupWhereTheMethodLetsThem() {
        var beats = room.rooms.get(Beats.class);
        beats.move(room.ada, room.document, "share");
        assertThat(room.beats()).containsExactly(2, 0);
        var other = room.now().groups().get(1).document();
        assertThat(Refusals.codeOf(() -> beats.move(room.ada, other, "share"))).isEqualTo("document.no-access");
        assertThat(Refusals.codeOf(() -> beats.move(room.ada, room.document, "lunch")))
                .isEqualTo("beat.unknown");
        beats.move(room.trainer, other, "decide");
        assertThat(room.beats()).containsExactly(2, 3);
        room.step(BeatTemplate.CHOOSE);
        assertThat(Refusals.codeOf(() -> beats.move(room.ada, room.document, "decide")))
                .isEqualTo("beat.trainer-only");
        beats.move(room.trainer, room.document, "decide");
        assertThat(room.beats()).containsExactly(1, 0);
    }

    @Test
    void aMoveThatMakesNoSenseIsRefused() {
        assertThat(refusal(room.rooms.trainer, Optional.of(GroupId.random()), Beat.SHARE))
                .isEqualTo("group.unknown");
        assertThat(refusal(PersonId.random(), Optional.empty(), Beat.SHARE)).isEqualTo("workshop.unknown");
        room.step(BeatTemplate.CHOOSE);
        assertThat(refusal(room.rooms.trainer, Optional.empty(), Beat.SHARE)).isEqualTo("beat.unknown");
        room.step(BeatTemplate.FREE);
        assertThat(refusal(room.rooms.trainer, Optional.empty(), Beat.SILENT)).isEqualTo("beat.unknown");
        room.rooms.workshops().close(room.rooms.trainer, room.id);
        assertThat(refusal(room.rooms.trainer, Optional.empty(), Beat.SILENT)).isEqualTo("workshop.not-running");
    }

    @Test
    void withARunningTimerGroupsGoOnAndThoseAheadWait() {
        room.rooms.workshops().moveBeat(room.rooms.trainer, room.id, Optional.of(room.second), Beat.SHARE);
        room.rooms.workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofMinutes(2));
        room.advance();
        assertThat(room.beats()).containsExactly(1, 2);
        room.rooms.clock.pass(Duration.ofMinutes(6));
        room.advance();
        assertThat(room.beats()).containsExactly(3, 3);
        assertThat(room.openRounds()).contains("look.rank.1").doesNotContain("look.facts.1");
    }

    @Test
    void aPausedTimerPausesTheBeats() {
        room.rooms.workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofSeconds(50));
        room.rooms.workshops().pauseTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofHours(1));
        room.advance();
        assertThat(room.beats()).containsExactly(0, 0);
        assertThat(greeting().at("/group/beat/leftMs").asInt()).isEqualTo(10_000);
        room.rooms.workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofSeconds(10));
        room.advance();
        assertThat(room.beats()).containsExactly(1, 1);
    }

    @Test
    void aBeatNeverGoesBackByItself() {
        room.rooms.workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofMinutes(5));
        room.rooms.workshops().changeTimer(room.rooms.trainer, room.id, Duration.ofMinutes(20));
        assertThat(room.beats()).containsExactly(2, 2);
        room.advance();
        assertThat(room.beats()).containsExactly(2, 2);
        room.rooms.workshops().resetTimer(room.rooms.trainer, room.id);
        assertThat(room.beats()).containsExactly(2, 2);
        room.rooms.workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofMinutes(7));
        room.advance();
        assertThat(room.beats()).containsExactly(3, 3);
    }

    @Test
    void aGroupThatWasPutBackStaysUntilTheNextPartIsOverAlsoAfterARestart() {
        room.rooms.workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofMinutes(5));
        room.rooms.workshops().moveBeat(room.rooms.trainer, room.id, Optional.of(room.first), Beat.BRIEF);
        room.restart();
        room.rooms.clock.pass(Duration.ofSeconds(119));
        room.advance();
        assertThat(room.beats()).containsExactly(0, 2);
        room.rooms.clock.pass(Duration.ofSeconds(1));
        room.advance();
        assertThat(room.beats()).containsExactly(3, 3);
    }

    @Test
    void whatTimeBroughtWhileTheServerWasDownIsCaughtUpWithWhenSomebodyComes() {
        room.rooms.workshops().startTimer(room.rooms.trainer, room.id);
        room.restart();
        room.rooms.clock.pass(Duration.ofMinutes(5));
        greeting();
        awaitBeat(2);
        assertThat(room.beats()).containsExactly(2, 2);
        assertThat(room.open("look.facts.")).isEmpty();
    }

    @Test
    void everybodyIsToldWhenTheTimeOfABeatIsOver() {
        room.rooms.workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofSeconds(59));
        room.rooms.workshops().changeTimer(room.rooms.trainer, room.id, Duration.ofSeconds(1));
        room.rooms.clock.pass(Duration.ofSeconds(2));
        awaitBeat(1);
        assertThat(room.rooms.workshops().events(room.id))
                .filteredOn(event -> event.type().equals("beats-advanced"))
                .hasSize(1);
    }

    private void awaitBeat(int at) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> room.rooms.broadcaster.published().stream().anyMatch(published -> tells(published, at)));
    }

    private boolean tells(Published published, int at) {
        EventMessage event = published.event().apply(room.ada);
        return event.type().equals("room") && json(event).at("/group/beat/at").asInt(-1) == at;
    }

    private String refusal(PersonId trainer, Optional<GroupId> group, Beat beat) {
        return Refusals.codeOf(() -> room.rooms.workshops().moveBeat(trainer, room.id, group, beat));
    }

    private JsonNode greeting() {
        return json(room.rooms.get(RoomChannel.class).greet(room.ada).get(1));
    }

    private JsonNode json(EventMessage event) {
        return json.valueToTree(event.body());
    }
}
