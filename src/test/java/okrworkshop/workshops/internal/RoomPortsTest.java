package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.documents.Value;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Rooms;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.RecordingBroadcaster.Published;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.RoomServices;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.GroupProgress.OpenRound;
import okrworkshop.workshops.Workshop;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoomPortsTest {
    private static final String ACCEPTED = "accepted";
    private static final String ROUND = "choose.rank.1";
    private final JsonMapper json = JsonMapper.builder().build();
    private RoomServices rooms;
    private Workshop workshop;
    private Viewer ada;
    private Viewer trainer;
    private DocumentId document;

    @BeforeEach
    void open(@TempDir Path folder) {
        rooms = new RoomServices(folder);
        workshop = rooms.create(2, 4);
        Seat seat = rooms.joining()
                .join(
                        workshop.code(),
                        "Ada",
                        Optional.of(workshop.groups().getFirst().id()),
                        "::1")
                .seat();
        ada = new Viewer(
                seat.person(), seat.name(), Role.PARTICIPANT, workshop.id(), Optional.of(seat.group()), Language.EN);
        trainer = new Viewer(rooms.trainer, "Trainer", Role.FACILITATOR, workshop.id(), Optional.empty(), Language.ZH);
        document = workshop.groups().getFirst().document();
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aGroupsDocumentIsOpenToTheGroupAndTheTrainerAlone() {
        AccessRule rule = rooms.get(AccessRule.class);
        assertThat(rule.grant(ada, document)).isPresent();
        assertThat(rule.grant(trainer, document)).isPresent();
        assertThat(rule.grant(ada, workshop.groups().get(1).document())).isEmpty();
        assertThat(rule.grant(ada, DocumentId.random())).isEmpty();
        Viewer otherTrainer =
                new Viewer(PersonId.random(), "Eve", Role.FACILITATOR, workshop.id(), Optional.empty(), Language.EN);
        assertThat(rule.grant(otherTrainer, document)).isEmpty();
        Workshop foreign = rooms.create(1, 4);
        assertThat(rule.grant(ada, foreign.groups().getFirst().document())).isEmpty();
        assertThat(rule.grant(trainer, foreign.groups().getFirst().document())).isEmpty();
    }

    @Test
    void theSocketLearnsWhoseWorkshopACodeOpens() {
        Rooms port = rooms.get(Rooms.class);
        assertThat(port.byCode(" " + workshop.code())).contains(workshop.id());
        assertThat(port.byCode("")).isEmpty();
        assertThat(port.role(rooms.trainer, workshop.id())).contains(Role.FACILITATOR);
        assertThat(port.role(ada.person(), workshop.id())).isEmpty();
    }

    @Test
    void nobodyWritesInTheLobbyOrAfterTheEndAndAnOpenDocumentFollowsThePhase() {
        Grant grant = rooms.get(AccessRule.class).grant(ada, document).orElseThrow();
        assertThat(submit(grant, create("e1", CardKind.EXPECTATION, "expect"))).isEqualTo("document.read-only");
        start();
        assertThat(submit(grant, create("e1", CardKind.EXPECTATION, "expect"))).isEqualTo(ACCEPTED);
        rooms.workshops().close(rooms.trainer, workshop.id());
        assertThat(submit(grant, set("e1"))).isEqualTo("document.read-only");
    }

    @Test
    void cardsOfLaterStepsWaitAndThoseOfEarlierStepsStayOpen() {
        start();
        assertThat(submit(create("o1", CardKind.OBJECTIVE, "write"))).isEqualTo("document.step-not-reached");
        assertThat(submit(create("o1", CardKind.OBJECTIVE, "expect"))).isEqualTo("document.step-not-reached");
        moveTo(2);
        assertThat(submit(create("o1", CardKind.OBJECTIVE, "write"))).isEqualTo(ACCEPTED);
        assertThat(submit(create("e1", CardKind.EXPECTATION, "expect"))).isEqualTo(ACCEPTED);
        moveTo(0);
        assertThat(submit(set("o1"))).isEqualTo("document.step-not-reached");
        assertThat(submit(new Operation.Delete(new CardId("o1")))).isEqualTo("document.step-not-reached");
        assertThat(submit(set("e1"))).isEqualTo(ACCEPTED);
    }

    @Test
    void aKeyResultBecomesATaskInTheStepWhereItIsWritten() {
        start();
        assertThat(submit(create("t1", CardKind.TASK, "write"))).isEqualTo("document.step-not-reached");
        moveTo(2);
        assertThat(submit(create("t1", CardKind.TASK, "write"))).isEqualTo(ACCEPTED);
    }

    @Test
    void formsAreAnsweredButNeitherMadeNorDeleted() {
        start();
        assertThat(submit(set("frame-expect-why"))).isEqualTo(ACCEPTED);
        assertThat(submit(create("mine", CardKind.FRAME, "expect"))).isEqualTo("document.form-fixed");
        assertThat(submit(new Operation.Delete(new CardId("frame-expect-why")))).isEqualTo("document.form-fixed");
        assertThat(submit(create("item-1", CardKind.REVIEW_ITEM, "review"))).isEqualTo("document.step-not-reached");
    }

    @Test
    void votesKeepToTheStepTheBudgetAndTheLimitPerCard() {
        start();
        moveTo(1);
        submit(create("s1", CardKind.STRATEGY, "choose"));
        submit(create("s2", CardKind.STRATEGY, "choose"));
        assertThat(submit(vote("s1", ROUND, 3))).isEqualTo("vote.per-card");
        assertThat(submit(vote("s1", ROUND, -1))).isEqualTo("vote.per-card");
        assertThat(submit(vote("s1", ROUND, 2))).isEqualTo(ACCEPTED);
        assertThat(submit(vote("s2", ROUND, 2))).isEqualTo("vote.budget");
        assertThat(submit(vote("s1", ROUND, 1))).isEqualTo(ACCEPTED);
        assertThat(submit(vote("s2", ROUND, 2))).isEqualTo(ACCEPTED);
        assertThat(submit(vote("s2", "choose.rank.2", 1))).isEqualTo("vote.not-now");
        moveTo(2);
        assertThat(submit(vote("s2", ROUND, 0))).isEqualTo("vote.not-now");
    }

    @Test
    void R1_aGroupsDocumentBeginsWithItsQuestionsAndTheFirstRounds() {
        assertThat(rooms.documents.read(document).rounds())
                .containsExactly(new Round(ROUND, Purpose.VOTE, "choose", true, false, true));
        assertThat(rooms.documents.read(document).cards(CardKind.FRAME)).hasSize(2);
    }

    @Test
    void R3_theTrainerRevealsTheStepInEveryGroupAtOnce() {
        assertThat(Refusals.codeOf(() -> rooms.workshops().reveal(rooms.trainer, workshop.id())))
                .isEqualTo("workshop.not-running");
        start();
        rooms.workshops().reveal(rooms.trainer, workshop.id());
        assertThat(isOpen(document)).isTrue();
        moveTo(1);
        assertThat(Refusals.codeOf(() -> rooms.workshops().reveal(PersonId.random(), workshop.id())))
                .isEqualTo("workshop.unknown");
        rooms.workshops().reveal(rooms.trainer, workshop.id());
        rooms.workshops().reveal(rooms.trainer, workshop.id());
        assertThat(workshop.groups())
                .allSatisfy(group -> assertThat(isOpen(group.document())).isFalse());
        assertThat(rooms.workshops().events(workshop.id()))
                .filteredOn(event -> event.type().equals("revealed"))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).isEqualTo("choose"));
        submit(create("s1", CardKind.STRATEGY, "choose"));
        assertThat(submit(vote("s1", ROUND, 1))).isEqualTo("vote.not-now");
    }

    @Test
    void S6_theCockpitCountsWhoHasVotedAndNothingMore() {
        rooms.joining().join(workshop.code(), "Table", ada.group(), List.of("Li", "Wang", "Zhao"), "::1");
        start();
        moveTo(1);
        submit(create("s1", CardKind.STRATEGY, "choose"));
        assertThat(progress().rounds()).containsExactly(new OpenRound(Purpose.VOTE, true, 0, 0, 4));
        submit(vote("s1", ROUND, 2));
        assertThat(progress().rounds()).containsExactly(new OpenRound(Purpose.VOTE, true, 0, 1, 4));
        rooms.workshops().reveal(rooms.trainer, workshop.id());
        assertThat(progress().rounds()).isEmpty();
    }

    private GroupProgress progress() {
        Workshop now = rooms.workshops().byId(workshop.id()).orElseThrow();
        return rooms.progress().of(now, ada.group().orElseThrow());
    }

    private boolean isOpen(DocumentId id) {
        return rooms.documents.read(id).round(ROUND).orElseThrow().open();
    }

    @Test
    void pointsOnADeletedCardAreFreeAgain() {
        start();
        moveTo(1);
        submit(create("s1", CardKind.STRATEGY, "choose"));
        submit(create("s2", CardKind.STRATEGY, "choose"));
        submit(vote("s1", ROUND, 2));
        submit(new Operation.Delete(new CardId("s1")));
        assertThat(submit(vote("s2", ROUND, 2))).isEqualTo(ACCEPTED);
    }

    @Test
    void aPersonIsGreetedWithTheMethodTheRoomAndTheProgressInTheirLanguage() {
        List<EventMessage> greeting = rooms.get(RoomChannel.class).greet(ada);
        assertThat(greeting).extracting(EventMessage::type).containsExactly("agenda", "room", "progress");

        JsonNode agenda = json(greeting.get(0));
        JsonNode form = agenda.at("/steps/0/lenses/0");
        assertThat(agenda.at("/steps/0/title").asString()).isEqualTo("en:steps.expect.title");
        assertThat(agenda.at("/steps/0/minutes").asInt()).isEqualTo(10);
        assertThat(form.propertyNames())
                .containsExactlyInAnyOrder("type", "id", "title", "hint", "empty", "variant", "questions", "sentence");
        assertThat(form.at("/questions/1/example").asString()).isEqualTo("en:steps.expect.lenses.frame.examples.why");
        assertThat(agenda.at("/steps/0/lenses/1/columns/0/kind").asString()).isEqualTo("expectation");
        assertThat(agenda.at("/steps/1/lenses/0/votesPerCard").asInt()).isEqualTo(2);
        assertThat(agenda.at("/steps/1/lenses/0/voteRound").toString())
                .isEqualTo("{\"hidden\":true,\"anonymous\":false,\"reveal\":\"group\"}");
        assertThat(agenda.at("/steps/0/lenses/1/round").isNull()).isTrue();
        assertThat(agenda.at("/checklists/0/items/0").propertyNames())
                .containsExactlyInAnyOrder("id", "dimension", "text");

        JsonNode room = json(greeting.get(1));
        assertThat(room.propertyNames())
                .containsExactlyInAnyOrder(
                        "workshop", "phase", "at", "timer", "pace", "group", "groups", "members", "former", "origin");
        assertThat(room.at("/phase").asString()).isEqualTo("lobby");
        assertThat(room.at("/timer").toString()).isEqualTo("{\"state\":\"idle\",\"leftMs\":600000,\"totalMs\":600000}");
        assertThat(room.at("/workshop/cycle/from").asString()).isEqualTo("2026-04-01");
        assertThat(room.at("/group/doc").asString()).isEqualTo(document.toString());
        assertThat(room.at("/members")).hasSize(1);
        assertThat(room.get("groups"))
                .as("a participant hears nothing of other groups")
                .singleElement()
                .isEqualTo(room.get("group"));

        assertThat(json(greeting.get(2)).toString())
                .isEqualTo("{\"step\":\"expect\",\"done\":["
                        + "{\"id\":\"restated\",\"met\":false,\"have\":0,\"need\":1,"
                        + "\"missing\":[\"frame-expect-restate\"]},"
                        + "{\"id\":\"enough\",\"met\":false,\"have\":0,\"need\":2,\"missing\":[]}]}");
    }

    @Test
    void aTrainerHasNoGroupAndSeesEverybody() {
        rooms.joining()
                .join(
                        workshop.code(),
                        "Bo",
                        Optional.of(workshop.groups().get(1).id()),
                        "::1");
        List<EventMessage> greeting = rooms.get(RoomChannel.class).greet(trainer);
        assertThat(greeting).extracting(EventMessage::type).containsExactly("agenda", "room");
        JsonNode room = json(greeting.get(1));
        assertThat(room.get("group").isNull()).isTrue();
        assertThat(room.at("/members")).hasSize(2);
        assertThat(json(greeting.get(0)).at("/steps/0/title").asString()).isEqualTo("zh:steps.expect.title");
    }

    @Test
    void everybodyHearsOfAMoveAndTheGroupOfItsProgress() {
        start();
        Published room = await(published -> isRoom(published, "running"));
        assertThat(json(room.event().apply(ada)).at("/members")).hasSize(1);
        Audience group = new Audience.Group(workshop.id(), ada.group().orElseThrow());
        rooms.documents.write(document, ada.person(), create("e1", CardKind.EXPECTATION, "expect"));
        rooms.documents.write(document, ada.person(), create("e2", CardKind.EXPECTATION, "expect"));
        await(published -> published.audience().equals(group)
                && json(published.event().apply(ada)).at("/done/1/met").asBoolean());
    }

    @Test
    void aHundredWritesAreToldAboutAFewTimes() {
        start();
        for (int card = 0; card < 100; card++) {
            rooms.documents.write(document, ada.person(), create("e" + card, CardKind.EXPECTATION, "expect"));
        }
        await(published -> published.audience() instanceof Audience.Group
                && json(published.event().apply(ada)).at("/done/1/have").asInt() == 100);
        assertThat(rooms.broadcaster.published())
                .filteredOn(published -> published.audience() instanceof Audience.Group)
                .hasSizeLessThan(10);
    }

    @Test
    void writingThatChangesNoGateIsNotTold() throws InterruptedException {
        start();
        Audience group = new Audience.Group(workshop.id(), ada.group().orElseThrow());
        rooms.documents.write(document, ada.person(), create("e1", CardKind.EXPECTATION, "expect"));
        await(published -> published.audience().equals(group)
                && json(published.event().apply(ada)).at("/done/1/have").asInt() == 1);
        Semaphore measured = new Semaphore(0);
        try (var registration = rooms.progress().listen(workshop.id(), measured::release)) {
            for (int i = 0; i < 2; i++) {
                rooms.documents.write(document, ada.person(), new Operation.Move(new CardId("e1"), "", "k" + i + "V"));
                assertThat(measured.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            }
        }
        assertThat(rooms.broadcaster.published().stream()
                        .filter(published -> published.audience().equals(group))
                        .map(published -> json(published.event().apply(ada)).toString())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aTimerThatRanOutSaysOver() {
        start();
        rooms.workshops().startTimer(rooms.trainer, workshop.id());
        rooms.clock.pass(Duration.ofMinutes(10));
        JsonNode room = json(rooms.get(RoomChannel.class).greet(ada).get(1));
        assertThat(room.at("/timer/state").asString()).isEqualTo("over");
        assertThat(room.at("/timer/leftMs").asInt()).isZero();
    }

    @Test
    void everybodyIsToldWhenTheTimerRunsOut() {
        start();
        rooms.workshops().startTimer(rooms.trainer, workshop.id());
        rooms.clock.pass(Duration.ofMinutes(9).plusSeconds(59).plusMillis(900));
        rooms.workshops().changeTimer(rooms.trainer, workshop.id(), Duration.ofSeconds(1));
        await(published ->
                json(published.event().apply(ada)).at("/timer/leftMs").asInt() == 1100);
        int before = rooms.broadcaster.published().size();
        rooms.clock.pass(Duration.ofSeconds(2));
        await(published -> rooms.broadcaster.published().indexOf(published) >= before
                && json(published.event().apply(ada))
                        .at("/timer/state")
                        .asString()
                        .equals("over"));
    }

    @Test
    void aCockpitIsCalledBackUntilItLeaves() throws Exception {
        java.util.concurrent.Semaphore calls = new java.util.concurrent.Semaphore(0);
        try (var registration = rooms.progress().listen(workshop.id(), calls::release)) {
            start();
            assertThat(calls.tryAcquire(10, java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
        }
        assertThat(rooms.get(MeasuredProgress.class).watched()).isEmpty();
    }

    private boolean isRoom(Published published, String phase) {
        return published.audience() instanceof Audience.Everyone
                && json(published.event().apply(ada)).at("/phase").asString().equals(phase);
    }

    private Published await(java.util.function.Predicate<Published> wanted) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> rooms.broadcaster.published().stream()
                                .filter(wanted)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private JsonNode json(EventMessage event) {
        return json.valueToTree(event.body());
    }

    private void start() {
        rooms.workshops().start(rooms.trainer, workshop.id());
    }

    private void moveTo(int position) {
        rooms.workshops().moveTo(rooms.trainer, workshop.id(), position);
    }

    private String submit(Operation operation) {
        return submit(rooms.get(AccessRule.class).grant(ada, document).orElseThrow(), operation);
    }

    private String submit(Grant grant, Operation operation) {
        SubmissionResult result = rooms.documents
                .submit(new Submission(document, new OperationId("test-tab.1"), ada.person(), operation, grant.guard()))
                .join();
        return switch (result) {
            case SubmissionResult.Accepted accepted -> ACCEPTED;
            case SubmissionResult.Refused refused -> refused.refusal().code();
            case SubmissionResult.Failed failed -> "failed";
        };
    }

    private static Operation create(String id, CardKind kind, String step) {
        return new Operation.Create(
                new CardId(id), kind, step, "", "a", Map.of("text", new Value.Text("x")), List.of());
    }

    private static Operation set(String id) {
        return new Operation.SetField(new CardId(id), "text", Optional.of(new Value.Text("y")));
    }

    private static Operation vote(String id, String round, int points) {
        return new Operation.CastVote(new CardId(id), round, points);
    }
}
