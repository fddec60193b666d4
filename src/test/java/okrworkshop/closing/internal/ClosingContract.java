package okrworkshop.closing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import okrworkshop.closing.ClosingMethod;
import okrworkshop.closing.ClosingPhase;
import okrworkshop.closing.NextStep;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.Questionnaire;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.preparation.internal.QuestionnaireOfSurveys;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.RecordingBroadcaster;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.WorkshopPurged;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every database must do for next steps and feedback, and what each participant hears of them. */
abstract class ClosingContract {
    private final SettableClock clock = new SettableClock();
    private final MemoryWorkshops workshops = new MemoryWorkshops(new ClosingMethod(), clock);
    private final MemorySeats seats = new MemorySeats();
    private final RecordingBroadcaster broadcaster = new RecordingBroadcaster();
    private final Questionnaire questionnaire = QuestionnaireOfSurveys.plain();
    private final PersonId trainer = PersonId.random();
    private final List<Object> moved = new ArrayList<>();
    private JdbcClient database;
    private StoredClosing closing;
    private ClosingChannel channel;
    private Workshop workshop;
    private WorkshopId id;
    private Seat ada;
    private Seat bo;
    private Seat cy;

    abstract DataSource dataSource();

    @BeforeEach
    void aRunningWorkshop() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        database = JdbcClient.create(dataSource());
        LocalDate start = LocalDate.of(2026, 4, 1);
        workshop = workshops.create(
                trainer,
                new WorkshopPlan("preparing", "New", "", start, start.plusMonths(3), 2, 6, Language.EN, "short"));
        id = workshop.id();
        workshops.at(id, Phase.RUNNING, 1);
        closing = new StoredClosing(
                workshops,
                new ClosingRows(database),
                questionnaire,
                new ClosingChanges(Runnable::run),
                moved::add,
                clock);
        var broadcasters = new StaticListableBeanFactory(Map.of("broadcaster", broadcaster));
        channel = new ClosingChannel(
                workshops, seats, closing, broadcasters.getBeanProvider(okrworkshop.realtime.Broadcaster.class));
        ada = sits("Ada", 0);
        bo = sits("Bo", 0);
        cy = sits("Cy", 1);
    }

    @Test
    void nothingIsAskedBeforeTheOneWhoLeadsOpensIt() {
        assertThat(closing.phase(id)).isEqualTo(ClosingPhase.WAITING);
        assertThat(channel.greet(viewer(ada))).isEmpty();
        refused("closing.not-open", () -> closing.put(id, ada.person(), step("a", "Show it", false)));
        refused("closing.not-open", () -> closing.answer(id, ada.person(), useful("4")));
        PersonId observer = PersonId.random();
        PersonId helper = PersonId.random();
        workshops.crew(
                id, new Crew(trainer, trainer, Map.of(observer, CrewRole.OBSERVER, helper, CrewRole.CO_TRAINER)));
        refused("crew.observer", () -> closing.open(observer, id));
        refused("crew.not-leading", () -> closing.open(helper, id));
        refused("workshop.unknown", () -> closing.open(PersonId.random(), id));
        refused("workshop.unknown", () -> closing.results(PersonId.random(), id));

        closing.open(trainer, id);

        assertThat(closing.phase(id)).isEqualTo(ClosingPhase.OPEN);
        assertThat(moved).containsExactly(new ClosingMoved(id));
        workshops.at(id, Phase.CLOSED, 1);
        assertThat(closing.phase(id)).isEqualTo(ClosingPhase.OVER);
        refused("workshop.not-running", () -> closing.open(trainer, id));
        workshops.at(id, Phase.RUNNING, 1);
        closing.end(trainer, id);
        refused("closing.not-open", () -> closing.answer(id, ada.person(), useful("4")));
    }

    @Test
    void F3_nextStepsAreThePersonsOwnAndOnlyTheGroupSeesWhatIsShared() {
        closing.open(trainer, id);
        closing.put(id, ada.person(), step("a", " Show it to Lin ", false));
        closing.put(id, ada.person(), step("b", "Measure", true));
        closing.put(id, ada.person(), step("b", "Measure it", true));

        assertThat(closing.of(id, ada.person()))
                .containsExactly(step("a", "Show it to Lin", false), step("b", "Measure it", true));
        assertThat(body(ada).steps()).hasSize(2);
        assertThat(body(ada).shared()).isEmpty();
        assertThat(body(bo).steps()).isEmpty();
        assertThat(body(bo).shared())
                .containsExactly(new ClosingBody.SharedBody("Ada", "Measure it", "2026-04-03", "Lin"));
        assertThat(body(cy).shared()).isEmpty();
        assertThat(channel.greet(new Viewer(trainer, "T", Role.FACILITATOR, id, Optional.empty(), Language.EN)))
                .isEmpty();
        assertThat(closing.people(id)).isOne();

        closing.remove(id, bo.person(), "a");
        assertThat(closing.of(id, ada.person())).as("somebody else's").hasSize(2);
        closing.remove(id, ada.person(), "a");
        assertThat(closing.of(id, ada.person())).containsExactly(step("b", "Measure it", true));
        workshops.at(id, Phase.CLOSED, 1);
        assertThat(body(ada).state()).isEqualTo("over");
        assertThat(body(ada).steps()).hasSize(1);
    }

    @Test
    void nextStepsHaveLimits() {
        closing.open(trainer, id);
        refused("step.empty", () -> closing.put(id, ada.person(), step("a", " ", false)));
        refused("text.too-long", () -> closing.put(id, ada.person(), step("a", "x".repeat(301), false)));
        refused("text.malformed", () -> closing.put(id, ada.person(), step("a", "x\u0000", false)));
        for (int number = 0; number < NextStep.MOST; number++) {
            closing.put(id, ada.person(), step("s" + number, "Step", false));
        }
        refused("step.many", () -> closing.put(id, ada.person(), step("more", "Step", false)));
        closing.put(id, ada.person(), step("s3", "Another", false));
        assertThat(closing.of(id, ada.person())).hasSize(NextStep.MOST);
    }

    @Test
    void F4_feedbackIsOneOfEachSeatAndNothingIsShownOfFewerThanThree() {
        closing.open(trainer, id);
        refused("survey.required", () -> closing.answer(id, ada.person(), Answers.NONE));
        refused("survey.answer", () -> closing.answer(id, ada.person(), useful("6")));
        closing.answer(id, ada.person(), useful("1"));
        closing.answer(id, ada.person(), useful("4").with("wish", List.of("More of it")));
        closing.answer(id, bo.person(), useful("5"));

        assertThat(closing.results(trainer, id).orElseThrow()).isEqualTo(new SurveyResults(2, true, List.of()));
        assertThat(body(ada).feedback().mine())
                .isEqualTo(Map.of("useful", List.of("4"), "wish", List.of("More of it")));
        assertThat(body(cy).feedback().mine()).isEmpty();
        assertThat(body(cy).feedback().questions()).hasSize(3);
        assertThat(body(cy).feedback().questions().getFirst().low()).isEqualTo("en:closing.questions.useful.low");

        closing.answer(id, cy.person(), useful("5"));
        SurveyResults results = closing.results(trainer, id).orElseThrow();
        assertThat(results.people()).isEqualTo(3);
        assertThat(results.questions().getFirst().sums())
                .extracting(SurveyResults.Sum::people)
                .containsExactly(0, 0, 0, 1, 2);
        assertThat(results.questions().getLast().texts()).containsExactly(new SurveyResults.Written("More of it", ""));
    }

    @Test
    void aNameThatIsRemovedLeavesItsFeedbackWithoutTheWayBackAndNoNextSteps() {
        closing.open(trainer, id);
        for (Seat seat : List.of(ada, bo, cy)) {
            closing.put(id, seat.person(), step("a", "Go on", true));
            closing.answer(id, seat.person(), useful("4"));
        }
        closing.on(new PersonForgotten(id, Set.of(ada.person()), Set.of("Ada"), "Removed person"));

        assertThat(closing.of(id, ada.person())).isEmpty();
        assertThat(closing.shared(id)).containsOnlyKeys(bo.person(), cy.person());
        assertThat(closing.mine(id, ada.person()).isEmpty()).isTrue();
        assertThat(closing.results(trainer, id).orElseThrow().people()).isEqualTo(3);

        closing.on(new WorkshopPurged(id));
        for (String table : List.of("closing", "personal_step", "feedback_reply")) {
            assertThat(database.sql("select count(*) from " + table + " where workshop = ?")
                            .param(id.value())
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void F3_everybodyHearsWhenItOpensAndTheGroupWhenSomethingIsShared() {
        closing.open(trainer, id);
        channel.on(new ClosingMoved(id));
        assertThat(broadcaster.published()).hasSize(3);
        channel.group(id, cy.group());
        assertThat(broadcaster.published()).hasSize(4);
        EventMessage last = broadcaster.published().getLast().event().apply(viewer(cy));
        assertThat(last.type()).isEqualTo("closing");
        assertThat(((ClosingBody) last.body()).state()).isEqualTo("open");
    }

    private static NextStep step(String id, String what, boolean shared) {
        return new NextStep(id, what, Optional.of(LocalDate.of(2026, 4, 3)), "Lin", shared);
    }

    private static Answers useful(String value) {
        return new Answers(Map.of("useful", List.of(value)));
    }

    private ClosingBody body(Seat seat) {
        return (ClosingBody) channel.greet(viewer(seat)).getFirst().body();
    }

    private Viewer viewer(Seat seat) {
        return new Viewer(seat.person(), seat.name(), Role.PARTICIPANT, id, Optional.of(seat.group()), Language.EN);
    }

    private Seat sits(String name, int group) {
        return seats.join(id, workshop.groups().get(group).id(), name).seat();
    }

    private static void refused(String code, Runnable action) {
        assertThat(Refusals.codeOf(action::run)).isEqualTo(code);
    }
}
