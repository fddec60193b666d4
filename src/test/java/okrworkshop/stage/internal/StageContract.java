package okrworkshop.stage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import okrworkshop.attention.Spotlight.Shown;
import okrworkshop.attention.SpotlightTurned;
import okrworkshop.attention.WorkshopRow;
import okrworkshop.documents.Purpose;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.stage.Coming;
import okrworkshop.stage.Cue;
import okrworkshop.stage.NextStep;
import okrworkshop.stage.Scene;
import okrworkshop.stage.Showing;
import okrworkshop.stage.Stage;
import okrworkshop.testing.MemoryProgress;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.RecordingBroadcaster;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.WorkshopReset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What this module does, and keeps over a restart, on every database. */
abstract class StageContract {
    private static final Duration TWO = Duration.ofMinutes(2);

    private final SettableClock clock = new SettableClock();
    private final MemorySeats seats = new MemorySeats();
    private final MemoryTrainers trainers = new MemoryTrainers();
    private final RecordingBroadcaster broadcaster = new RecordingBroadcaster();
    private final StageServices.Light light = new StageServices.Light();
    private MemoryWorkshops workshops;
    private StageServices services;
    private PersonId trainer;
    private WorkshopId id;

    abstract DataSource dataSource();

    @BeforeEach
    void aWorkshopRuns() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        workshops = new MemoryWorkshops(new SampleTemplates(), clock);
        trainer = trainers.signIn("Tara").id();
        id = workshops
                .create(
                        trainer,
                        new WorkshopPlan(
                                "sample",
                                "Door lock",
                                "",
                                LocalDate.of(2027, 1, 1),
                                LocalDate.of(2027, 3, 31),
                                2,
                                6,
                                Language.EN,
                                "express"))
                .id();
        workshops.start(trainer, id);
        WorkshopRow.insert(JdbcClient.create(dataSource()), id, trainer);
        services = fresh();
    }

    @AfterEach
    void theServerStops() {
        services.close();
    }

    @Test
    void theChosenSceneReachesAllPagesAndSurvivesARestart() {
        var told = new AtomicBoolean();
        var registration = stage().listen(id, () -> told.set(true));
        assertThat(showing().scene()).isEqualTo(Scene.STEP);
        stage().show(trainer, id, Scene.GALLERY);
        assertThat(told).isTrue();
        registration.close();
        stage().cue(trainer, id, Cue.NEXT, 5);
        stage().cue(trainer, id, Cue.BELL, 5);
        stage().cue(trainer, id, Cue.DARK, 5);
        Showing before = showing();
        restart();
        assertThat(showing()).isEqualTo(before);
        assertThat(before.page(clock.instant(), 5)).isEqualTo(1);
        assertThat(before.dark() && before.bell()).isTrue();
    }

    @Test
    void aNewStepAndTheEndBringTheirOwnPictures() {
        stage().show(trainer, id, Scene.VOTES);
        moved(1);
        assertThat(showing().scene()).isEqualTo(Scene.STEP);
        stage().show(trainer, id, Scene.GALLERY);
        workshops.close(trainer, id);
        happens("closed");
        assertThat(showing().scene()).isEqualTo(Scene.END);
        assertThat(Refusals.codeOf(() -> stage().show(trainer, id, Scene.STEP))).isEqualTo("scene.unknown");
    }

    @Test
    void theSpotlightComesOntoTheWallAndLeadsBack() {
        stage().show(trainer, id, Scene.GALLERY);
        light.show(trainer, id, view());
        services.publish(new SpotlightTurned(id, true));
        assertThat(showing().scene()).isEqualTo(Scene.SPOTLIGHT);
        restart();
        moved(1);
        assertThat(showing().scene()).isEqualTo(Scene.SPOTLIGHT);
        light.end(trainer, id);
        services.publish(new SpotlightTurned(id, false));
        assertThat(showing().scene()).isEqualTo(Scene.GALLERY);
    }

    @Test
    void strangersSeeAndDoNothing() {
        PersonId other = trainers.signIn("Otto").id();
        assertThat(List.of(
                        Refusals.codeOf(() -> stage().show(other, id, Scene.JOIN)),
                        Refusals.codeOf(() -> stage().cue(other, id, Cue.NEXT, 1)),
                        Refusals.codeOf(() -> next().announce(other, id, TWO, true)),
                        Refusals.codeOf(() -> next().prolong(other, id, TWO)),
                        Refusals.codeOf(() -> next().stop(other, id))))
                .containsOnly("workshop.unknown");
    }

    @Test
    void anAnnouncedStepBeginsByItselfWhenNothingIsLeftOpen() {
        next().announce(trainer, id, TWO, true);
        clock.pass(TWO.minusSeconds(1));
        settle();
        assertThat(position()).isZero();
        restart();
        clock.pass(Duration.ofSeconds(1));
        settle();
        assertThat(position()).isEqualTo(1);
        happens("moved");
        assertThat(next().of(id)).isEmpty();
    }

    @Test
    void itAsksWhenAGroupLacksSomething() {
        seats.join(id, workshops.byId(id).orElseThrow().groups().getFirst().id(), "Ann");
        next().announce(trainer, id, TWO, true);
        clock.pass(TWO);
        settle();
        assertThat(position()).isZero();
        assertThat(next().of(id).map(Coming::asks)).contains(true);
        assertThat(due()).isEmpty();
        next().prolong(trainer, id, TWO);
        assertThat(next().of(id).map(coming -> coming.left(clock.instant()))).contains(TWO);
        assertThat(next().of(id).map(Coming::asks)).contains(false);
    }

    @Test
    void itAsksWhenSomethingIsStillPrivate() {
        workshops.inRound(
                workshops.byId(id).orElseThrow().groups().getFirst().id(),
                new GroupProgress.OpenRound(Purpose.WRITE, true, 3, 2, 2));
        next().announce(trainer, id, TWO, true);
        clock.pass(TWO);
        settle();
        assertThat(position()).isZero();
        assertThat(next().of(id).map(Coming::asks)).contains(true);
    }

    @Test
    void itAsksWhenNobodyWantedItByItselfAndWhenTheServerStoodStillMeanwhile() {
        next().announce(trainer, id, TWO, false);
        clock.pass(TWO);
        settle();
        assertThat(position()).isZero();
        assertThat(next().of(id).map(Coming::asks)).contains(true);
        next().announce(trainer, id, TWO, true);
        clock.pass(TWO.plus(StoredNextStep.LATE));
        restart();
        settle();
        assertThat(position()).isZero();
        assertThat(next().of(id).map(Coming::asks)).contains(true);
    }

    @Test
    void itIsCalledOffByHandAndByWhatHappensOtherwise() {
        next().announce(trainer, id, TWO, true);
        next().prolong(trainer, id, TWO);
        assertThat(next().of(id).map(Coming::total)).contains(TWO.plus(TWO));
        next().stop(trainer, id);
        assertThat(next().of(id)).isEmpty();
        next().announce(trainer, id, TWO, true);
        moved(1);
        assertThat(next().of(id)).isEmpty();
        next().announce(trainer, id, TWO, true);
        happens("timer-started");
        assertThat(next().of(id)).isPresent();
        workshops.close(trainer, id);
        happens("closed");
        assertThat(next().of(id)).isEmpty();
    }

    @Test
    void whatCannotComeIsNotAnnounced() {
        assertThat(Refusals.codeOf(() -> next().announce(trainer, id, Duration.ZERO, true)))
                .isEqualTo("next-step.time");
        assertThat(Refusals.codeOf(() -> next().announce(trainer, id, Duration.ofHours(2), true)))
                .isEqualTo("next-step.time");
        workshops.moveTo(trainer, id, 2);
        assertThat(Refusals.codeOf(() -> next().announce(trainer, id, TWO, true)))
                .isEqualTo("step.unknown");
        workshops.close(trainer, id);
        assertThat(Refusals.codeOf(() -> next().announce(trainer, id, TWO, true)))
                .isEqualTo("workshop.not-running");
    }

    @Test
    void whatWasOnTheStageInARehearsalGoesWithIt() {
        stage().show(trainer, id, Scene.GALLERY);
        next().announce(trainer, id, TWO, true);
        services.get(TransactionOperations.class)
                .executeWithoutResult(
                        transaction -> services.get(StageReset.class).on(new WorkshopReset(id)));
        assertThat(showing().scene()).isEqualTo(Scene.STEP);
        assertThat(next().of(id)).isEmpty();
    }

    private void moved(int position) {
        workshops.moveTo(trainer, id, position);
        happens("moved");
    }

    private void happens(String type) {
        services.publish(new WorkshopEvent(id, clock.instant(), trainer, type, ""));
    }

    private void settle() {
        due().forEach(services.get(StoredNextStep.class)::settle);
    }

    private List<WorkshopId> due() {
        return services.get(ComingRows.class).due(clock.instant());
    }

    private int position() {
        return workshops.byId(id).orElseThrow().position();
    }

    private Showing showing() {
        return stage().of(workshops.byId(id).orElseThrow());
    }

    private Stage stage() {
        return services.get(Stage.class);
    }

    private NextStep next() {
        return services.get(NextStep.class);
    }

    private Shown view() {
        Workshop workshop = workshops.byId(id).orElseThrow();
        return new Shown(
                workshop.groups().getFirst().id(),
                workshop.step().id(),
                workshop.step().lenses().getFirst().id(),
                "");
    }

    private void restart() {
        services.close();
        services = fresh();
    }

    private StageServices fresh() {
        return new StageServices(
                dataSource(), workshops, new MemoryProgress(workshops, seats, clock), light, broadcaster, clock);
    }
}
