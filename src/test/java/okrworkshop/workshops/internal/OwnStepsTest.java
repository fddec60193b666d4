package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.GroupId;
import okrworkshop.templates.Beat;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.Departures;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OwnStepsTest {
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
    void oneGroupIsMovedAndTheOthersStayWhereTheyAre() {
        room.all(Beat.DECIDE);
        move(room.first, BeatTemplate.FREE);
        assertThat(positions()).containsExactly(BeatTemplate.FREE, 0);
        assertThat(room.beats()).as("a step begins at its first beat").containsExactly(0, 3);
        assertThat(room.now().position()).as("the room").isZero();
        assertThat(history()).endsWith("groups-moved free 1");
    }

    @Test
    void aGroupThatIsAheadWritesWhatItsOwnStepAllows() {
        assertThat(room.submits(room.ada, note("early"))).isEqualTo("beat.read-only");
        move(room.first, BeatTemplate.CHOOSE);
        String round = room.open("choose.more.").orElseThrow().id();
        assertThat(room.submits(room.ada, note("n1", "choose", Optional.of(round))))
                .isEqualTo(BeatRoom.ACCEPTED);
        move(room.first, 0);
        room.all(Beat.SHARE);
        assertThat(room.submits(room.ada, note("n2", "choose", Optional.of(round))))
                .isEqualTo("document.step-not-reached");
    }

    @Test
    void membersOfAGroupThatIsAheadSeeItsStepAndProgressAndWhereTheRoomIs() {
        move(room.first, BeatTemplate.CHOOSE);
        JsonNode event = greeting(room.ada, 1);
        assertThat(event.at("/at").asInt()).isEqualTo(BeatTemplate.CHOOSE);
        assertThat(event.at("/pace").toString()).isEqualTo("{\"at\":0,\"own\":false}");
        assertThat(event.at("/group/at").asInt()).isEqualTo(BeatTemplate.CHOOSE);
        assertThat(event.at("/group/beat").toString())
                .as("the clock belongs to another step")
                .isEqualTo("{\"at\":0,\"leftMs\":null}");
        assertThat(greeting(room.ada, 2).at("/step").asString()).isEqualTo("choose");
        JsonNode trainer = greeting(room.trainer, 1);
        assertThat(trainer.at("/at").asInt()).isZero();
        assertThat(trainer.at("/groups").values())
                .extracting(group -> group.at("/at").asInt())
                .containsExactly(BeatTemplate.CHOOSE, 0);
    }

    @Test
    void theClockOfTheRoomDoesNotCarryAGroupThroughTheBeatsOfAnotherStep() {
        move(room.first, BeatTemplate.CHOOSE);
        workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofMinutes(7));
        room.advance();
        assertThat(room.beats()).containsExactly(0, 3);
        workshops().moveBeat(room.rooms.trainer, room.id, Optional.of(room.first), Beat.DECIDE);
        assertThat(room.beats()).containsExactly(1, 3);
    }

    @Test
    void aBeatForAllIsForThoseInTheRoomsStep() {
        move(room.first, BeatTemplate.FREE);
        room.all(Beat.SHARE);
        assertThat(room.beats()).containsExactly(0, 2);
    }

    @Test
    void theLastGroupBringsTheRoomAlong() {
        workshops().startTimer(room.rooms.trainer, room.id);
        move(room.first, BeatTemplate.CHOOSE);
        assertThat(room.now().timer()).isInstanceOf(Timer.Running.class);
        move(room.second, BeatTemplate.CHOOSE);
        assertThat(room.now().position()).isEqualTo(BeatTemplate.CHOOSE);
        assertThat(room.now().timer()).isInstanceOf(Timer.Idle.class);
        assertThat(history()).endsWith("moved choose");
    }

    @Test
    void aMoveOfAllGathersThoseWhoWereElsewhere() {
        move(room.first, BeatTemplate.FREE);
        room.step(0);
        assertThat(positions()).containsExactly(0, 0);
        assertThat(history()).endsWith("moved look");
    }

    @Test
    void unknownGroupsAndStepsAreRefusedAndNothingMoves() {
        assertThat(Refusals.codeOf(() -> move(GroupId.random(), 1))).isEqualTo("group.unknown");
        assertThat(Refusals.codeOf(() -> move(room.first, 3))).isEqualTo("step.unknown");
        assertThat(positions()).containsExactly(0, 0);
    }

    @Test
    void ownStepsAndOwnTimeSurviveARestart() {
        move(room.first, BeatTemplate.CHOOSE);
        extend(room.second, Duration.ofMinutes(4));
        List<Group> before = room.now().groups();
        room.restart();
        assertThat(room.now().groups()).isEqualTo(before);
        assertThat(before).extracting(Group::extra).containsExactly(Duration.ZERO, Duration.ofMinutes(4));
    }

    @Test
    void aGroupGoesByItselfOnlyWhereTheTrainerAllowsItAndOneStepAtATime() {
        Runnable ahead = () -> workshops().moveOwn(room.ada.person(), room.id, room.first, 1);
        assertThat(Refusals.codeOf(ahead::run)).isEqualTo("step.trainer-only");
        workshops().allow(room.rooms.trainer, room.id, Rules.TOGETHER.atOwnPace(true));
        assertThat(Refusals.codeOf(() -> workshops().moveOwn(room.ada.person(), room.id, room.first, 2)))
                .isEqualTo("step.one-at-a-time");
        ahead.run();
        assertThat(positions()).containsExactly(1, 0);
        room.restart();
        assertThat(room.now().rules().ownPace()).isTrue();
    }

    @Test
    void aMoveIsUndoneWithinAMinuteWithStepsBeatsAndClock() {
        room.all(Beat.SHARE);
        workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofMinutes(5));
        Workshop before = room.now();
        workshops().moveTo(room.rooms.trainer, room.id, BeatTemplate.FREE, "no time");
        room.rooms.clock.pass(Duration.ofSeconds(50));
        assertThat(workshops().undoable(room.id)).isPresent();

        workshops().undoMove(room.rooms.trainer, room.id);

        assertThat(room.now()).isEqualTo(before);
        assertThat(history()).endsWith("moved free", "move-undone look");
        assertThat(room.rooms.get(Departures.class).of(room.id)).isEmpty();
        assertThat(workshops().undoable(room.id)).isEmpty();
    }

    @Test
    void afterAMinuteAMoveIsNotUndoneAnyMore() {
        room.step(1);
        room.rooms.clock.pass(Duration.ofSeconds(60));
        assertThat(workshops().undoable(room.id)).isEmpty();
        assertThat(Refusals.codeOf(() -> workshops().undoMove(room.rooms.trainer, room.id)))
                .isEqualTo("move.too-late");
        assertThat(positions()).containsExactly(1, 1);
    }

    @Test
    void whatWasWrittenBetweenMoveAndUndoStays() {
        move(room.first, BeatTemplate.CHOOSE);
        String round = room.open("choose.more.").orElseThrow().id();
        room.submits(room.ada, note("n1", "choose", Optional.of(round)));
        workshops().undoMove(room.rooms.trainer, room.id);
        assertThat(positions()).containsExactly(0, 0);
        assertThat(room.cards(CardKind.NOTE)).hasSize(1);
    }

    @Test
    void aGroupHasMoreTimeThanTheRoomUntilItEntersAnotherStep() {
        workshops().startTimer(room.rooms.trainer, room.id);
        extend(room.first, Duration.ofMinutes(3));
        room.rooms.clock.pass(Duration.ofMinutes(11));
        assertThat(left(room.first)).isEqualTo(Duration.ofMinutes(2));
        assertThat(left(room.second)).isEqualTo(Duration.ZERO);
        assertThat(greeting(room.ada, 1).at("/timer/state").asString()).isEqualTo("running");
        assertThat(greeting(room.trainer, 1).at("/timer/state").asString()).isEqualTo("over");
        room.step(1);
        assertThat(room.now().groups()).extracting(Group::extra).containsOnly(Duration.ZERO);
    }

    @Test
    void timeThatIsGivenAfterTheEndCountsFromNow() {
        workshops().startTimer(room.rooms.trainer, room.id);
        room.rooms.clock.pass(Duration.ofMinutes(15));
        extend(room.first, Duration.ofMinutes(3));
        assertThat(left(room.first)).isEqualTo(Duration.ofMinutes(3));
        extend(room.first, Duration.ofMinutes(-10));
        assertThat(left(room.first)).isEqualTo(Duration.ZERO);
    }

    private void move(GroupId group, int position) {
        workshops().moveGroups(room.rooms.trainer, room.id, Set.of(group), position, "");
    }

    private void extend(GroupId group, Duration by) {
        workshops().changeTimer(room.rooms.trainer, room.id, group, by);
    }

    private Duration left(GroupId id) {
        Workshop now = room.now();
        return now.seenBy(now.group(id).orElseThrow()).timer().left(room.rooms.clock.instant());
    }

    private List<Integer> positions() {
        return room.now().groups().stream().map(Group::position).toList();
    }

    private List<String> history() {
        return workshops().events(room.id).stream()
                .map((WorkshopEvent event) -> (event.type() + " " + event.detail()).strip())
                .toList();
    }

    private JsonNode greeting(Viewer viewer, int event) {
        return json.valueToTree(
                room.rooms.get(RoomChannel.class).greet(viewer).get(event).body());
    }

    private Workshops workshops() {
        return room.rooms.workshops();
    }

    private static Operation.Create note(String card) {
        return note(card, "choose", Optional.empty());
    }

    private static Operation.Create note(String card, String step, Optional<String> round) {
        return new Operation.Create(
                new CardId(card),
                CardKind.NOTE,
                step,
                "ideas",
                "V",
                Map.of("text", new Value.Text("words")),
                List.of(),
                round,
                false);
    }
}
