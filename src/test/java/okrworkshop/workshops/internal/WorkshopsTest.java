package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OrderKeys;
import okrworkshop.documents.Value;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.RoomServices;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Departures;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopsTest {
    private RoomServices rooms;

    @BeforeEach
    void open(@TempDir Path folder) {
        rooms = new RoomServices(folder);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aNewWorkshopHasGroupsWhoseDocumentsHoldTheFormsOfAllSteps() {
        Workshop workshop = rooms.create(3, 8);
        assertThat(workshop.code()).matches("[A-HJKMNP-Z2-9]{6}");
        assertThat(workshop.phase()).isEqualTo(Phase.LOBBY);
        assertThat(workshop.timer()).isEqualTo(new Timer.Idle(Duration.ofMinutes(10)));
        assertThat(workshop.groups()).extracting(Group::name).containsExactly("第1组", "第2组", "第3组");
        for (Group group : workshop.groups()) {
            assertThat(rooms.documents.read(group.document()).cards(CardKind.FRAME))
                    .extracting(card -> card.id().value(), Card::step, Card::place)
                    .containsExactly(
                            tuple("frame-expect-restate", "expect", "restate"),
                            tuple("frame-expect-why", "expect", "why"));
            assertThat(rooms.documents.read(group.document()).cards(CardKind.FRAME))
                    .extracting(Card::order)
                    .allMatch(OrderKeys::valid);
        }
    }

    @Test
    void aPlanThatMakesNoSenseIsRefused() {
        WorkshopPlan plan = RoomServices.plan(2, 8);
        assertThat(refusal(with(plan, "unknown", "T", 2, 8, "short"))).isEqualTo("template.unknown");
        assertThat(refusal(with(plan, plan.template(), " ", 2, 8, "short"))).isEqualTo("workshop.title-empty");
        assertThat(refusal(with(plan, plan.template(), "T".repeat(121), 2, 8, "short")))
                .isEqualTo("text.too-long");
        assertThat(refusal(with(plan, plan.template(), "T", 0, 8, "short"))).isEqualTo("workshop.groups");
        assertThat(refusal(with(plan, plan.template(), "T", 101, 8, "short"))).isEqualTo("workshop.groups");
        assertThat(refusal(with(plan, plan.template(), "T", 2, 61, "short"))).isEqualTo("workshop.group-size");
        assertThat(refusal(with(plan, plan.template(), "T", 2, 8, "endless"))).isEqualTo("workshop.preset");
    }

    @Test
    void goingBackKeepsWhatWasWrittenAndTheHistoryKnowsEachMove() {
        Workshop workshop = rooms.create(1, 8);
        rooms.workshops().start(rooms.trainer, workshop.id());
        rooms.workshops().moveTo(rooms.trainer, workshop.id(), 2);
        Group group = workshop.groups().getFirst();
        write(group, CardKind.OBJECTIVE, "write", "让用户爱上新品");

        Workshop back = rooms.workshops().moveTo(rooms.trainer, workshop.id(), 0);

        assertThat(back.step().id()).isEqualTo("expect");
        DocumentView document = rooms.documents.read(group.document());
        assertThat(document.cards(CardKind.OBJECTIVE)).extracting(Card::text).containsExactly("让用户爱上新品");
        assertThat(rooms.workshops().events(workshop.id()))
                .extracting(WorkshopEvent::type, WorkshopEvent::detail)
                .containsExactly(
                        tuple("created", ""),
                        tuple("started", "expect"),
                        tuple("moved", "write"),
                        tuple("moved", "expect"));
    }

    @Test
    void aRestartFindsTheSameState() {
        Workshop workshop = rooms.create(2, 8);
        rooms.workshops().start(rooms.trainer, workshop.id());
        rooms.workshops().moveTo(rooms.trainer, workshop.id(), 1);
        rooms.workshops().startTimer(rooms.trainer, workshop.id());
        rooms.clock.pass(Duration.ofMinutes(3));
        rooms.workshops()
                .renameGroup(
                        rooms.trainer, workshop.id(), workshop.groups().get(1).id(), " Falcons ");
        Workshop before = rooms.workshops().byId(workshop.id()).orElseThrow();

        rooms = rooms.restarted();

        Workshop after = rooms.workshops()
                .byCode(" " + workshop.code().toLowerCase(java.util.Locale.ROOT))
                .orElseThrow();
        assertThat(after).usingRecursiveComparison().ignoringFields("template").isEqualTo(before);
        assertThat(after.template().id()).isEqualTo(before.template().id());
        assertThat(after.groups().get(1).name()).isEqualTo("Falcons");
        assertThat(after.timer().left(rooms.clock.instant())).isEqualTo(Duration.ofMinutes(7));
        assertThat(rooms.workshops().events(workshop.id())).hasSize(5);
        assertThat(rooms.workshops().of(rooms.trainer)).containsExactly(after);
        assertThat(rooms.workshops().byDocument(after.groups().getFirst().document()))
                .contains(after);
    }

    @Test
    void aPausedTimerSurvivesARestart() {
        Workshop workshop = rooms.create(1, 8);
        rooms.workshops().start(rooms.trainer, workshop.id());
        rooms.workshops().startTimer(rooms.trainer, workshop.id());
        rooms.clock.pass(Duration.ofMinutes(4));
        rooms.workshops().pauseTimer(rooms.trainer, workshop.id());
        rooms = rooms.restarted();
        assertThat(rooms.workshops().byId(workshop.id()).orElseThrow().timer())
                .isEqualTo(new Timer.Paused(Duration.ofMinutes(10), Duration.ofMinutes(6)));
    }

    @Test
    void anotherTrainerSeesNoSuchWorkshop() {
        Workshop workshop = rooms.create(1, 8);
        PersonId other = PersonId.random();
        assertThat(Refusals.codeOf(() -> rooms.workshops().get(other, workshop.id())))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> rooms.workshops().start(other, workshop.id())))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> rooms.workshops().start(other, WorkshopId.random())))
                .isEqualTo("workshop.unknown");
        assertThat(rooms.workshops().of(other)).isEmpty();
    }

    @Test
    void onlyARunningWorkshopMoves() {
        Workshop workshop = rooms.create(1, 8);
        assertThat(Refusals.codeOf(() -> rooms.workshops().moveTo(rooms.trainer, workshop.id(), 1)))
                .isEqualTo("workshop.not-running");
        assertThat(Refusals.codeOf(() -> rooms.workshops().startTimer(rooms.trainer, workshop.id())))
                .isEqualTo("workshop.not-running");
        rooms.workshops().start(rooms.trainer, workshop.id());
        assertThat(Refusals.codeOf(() -> rooms.workshops().moveTo(rooms.trainer, workshop.id(), 4)))
                .isEqualTo("step.unknown");
        assertThat(Refusals.codeOf(() -> rooms.workshops().moveTo(rooms.trainer, workshop.id(), -1)))
                .isEqualTo("step.unknown");
    }

    @Test
    void reopeningGoesOnWhereItWasClosed() {
        Workshop workshop = rooms.create(1, 8);
        rooms.workshops().close(rooms.trainer, workshop.id());
        assertThat(rooms.workshops().reopen(rooms.trainer, workshop.id()).phase())
                .isEqualTo(Phase.LOBBY);
        rooms.workshops().start(rooms.trainer, workshop.id());
        rooms.workshops().moveTo(rooms.trainer, workshop.id(), 2);
        rooms.workshops().close(rooms.trainer, workshop.id());
        Workshop reopened = rooms.workshops().reopen(rooms.trainer, workshop.id());
        assertThat(reopened.phase()).isEqualTo(Phase.RUNNING);
        assertThat(reopened.position()).isEqualTo(2);
    }

    @Test
    void progressFollowsTheDocument() {
        Workshop workshop = rooms.create(1, 8);
        Workshop running = rooms.workshops().start(rooms.trainer, workshop.id());
        Group group = running.groups().getFirst();
        PersonId ada = rooms.joining()
                .join(workshop.code(), "Ada", Optional.empty(), "::1")
                .seat()
                .person();
        GroupProgress empty = rooms.progress().of(running, group.id());
        assertThat(empty.cards()).isZero();
        assertThat(empty.met()).isZero();
        assertThat(empty.present()).isZero();
        assertThat(empty.lastActivity()).isEmpty();

        rooms.broadcaster.arrives(ada);
        write(group, CardKind.EXPECTATION, "expect", "快");
        write(group, CardKind.EXPECTATION, "expect", "好");

        GroupProgress progress = rooms.progress().of(running).getFirst();
        assertThat(progress.cards()).isEqualTo(2);
        assertThat(progress.seats()).isEqualTo(1);
        assertThat(progress.present()).isEqualTo(1);
        assertThat(progress.done())
                .containsExactly(
                        new GroupProgress.GateState("restated", false, 0, 1, List.of("frame-expect-restate")),
                        new GroupProgress.GateState("enough", true, 2, 2));
        assertThat(progress.lastActivity()).contains(rooms.clock.instant());
    }

    @Test
    void aStepThatIsLeftWithGapsIsKeptWithTheReasonAlsoAfterARestart() {
        Workshop workshop = rooms.create(2, 8);
        Group group = workshop.groups().getFirst();
        rooms.joining().join(workshop.code(), "Ada", Optional.of(group.id()), "::1");
        rooms.workshops().start(rooms.trainer, workshop.id());
        write(group, CardKind.EXPECTATION, "expect", "快");

        rooms.workshops().moveTo(rooms.trainer, workshop.id(), 1, " 时间到了 ");
        rooms.workshops().moveTo(rooms.trainer, workshop.id(), 0, "back");
        rooms.workshops().moveTo(rooms.trainer, workshop.id(), 1);
        rooms = rooms.restarted();

        List<Departure> departures = rooms.get(Departures.class).of(workshop.id());
        assertThat(departures)
                .extracting(Departure::step, Departure::reason, Departure::by)
                .containsExactly(tuple("expect", "时间到了", rooms.trainer), tuple("expect", "", rooms.trainer));
        assertThat(departures.getFirst().at()).isEqualTo(rooms.clock.instant());
        assertThat(departures.getFirst().unmet())
                .containsExactly(
                        new Departure.Unmet(group.id(), "restated", 0, 1),
                        new Departure.Unmet(group.id(), "enough", 1, 2));
    }

    @Test
    void aStepThatEveryGroupHasFinishedLeavesNoTrace() {
        Workshop workshop = rooms.create(1, 8);
        Group group = workshop.groups().getFirst();
        rooms.joining().join(workshop.code(), "Ada", Optional.of(group.id()), "::1");
        rooms.workshops().start(rooms.trainer, workshop.id());
        rooms.workshops().moveTo(rooms.trainer, workshop.id(), 1);
        rooms.workshops().moveTo(rooms.trainer, workshop.id(), 2, "nothing is asked for in that step");
        assertThat(rooms.get(Departures.class).of(workshop.id())).hasSize(1);
    }

    @Test
    void aReasonThatCannotBeStoredIsRefused() {
        Workshop workshop = rooms.create(1, 8);
        rooms.workshops().start(rooms.trainer, workshop.id());
        assertThat(Refusals.codeOf(() -> rooms.workshops().moveTo(rooms.trainer, workshop.id(), 1, "x".repeat(501))))
                .isEqualTo("text.too-long");
        assertThat(Refusals.codeOf(() -> rooms.workshops().moveTo(rooms.trainer, workshop.id(), 1, "a\0b")))
                .isEqualTo("text.malformed");
        assertThat(rooms.workshops().byId(workshop.id()).orElseThrow().position())
                .isZero();
    }

    private int number;

    private void write(Group group, CardKind kind, String step, String text) {
        rooms.documents.write(
                group.document(),
                PersonId.random(),
                new Operation.Create(
                        new CardId("card-" + number++),
                        kind,
                        step,
                        "",
                        "a",
                        Map.of("text", new Value.Text(text)),
                        List.of()));
    }

    private String refusal(WorkshopPlan plan) {
        return Refusals.codeOf(() -> rooms.workshops().create(rooms.trainer, plan));
    }

    private static WorkshopPlan with(
            WorkshopPlan plan, String template, String title, int groups, int size, String preset) {
        return new WorkshopPlan(
                template, title, "", plan.cycleStart(), plan.cycleEnd(), groups, size, Language.EN, preset);
    }
}
