package okrworkshop.preparation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import okrworkshop.people.Role;
import okrworkshop.preparation.Answers;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.MaterialKind;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.PreparingMethod;
import okrworkshop.preparation.SurveyPhase;
import okrworkshop.preparation.SurveyReply;
import okrworkshop.preparation.SurveyResults;
import okrworkshop.preparation.Visitor;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.RecordingBroadcaster;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.WorkshopPlan;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every database must do for surveys and materials, and what the room hears of them. */
abstract class PreparationContract {
    private static final Visitor ANN = Visitor.ofToken("ann");
    private static final Visitor BO = Visitor.ofToken("bo");

    private final SettableClock clock = new SettableClock();
    private final MemoryWorkshops workshops = new MemoryWorkshops(new PreparingMethod(), clock);
    private final RecordingBroadcaster broadcaster = new RecordingBroadcaster();
    private final PersonId trainer = PersonId.random();
    private final PreparationChanges changes = new PreparationChanges(Runnable::run);
    private StoredSurveys surveys;
    private StoredMaterials materials;
    private PreparedChannel channel;
    private WorkshopId id;

    abstract DataSource dataSource();

    @BeforeEach
    void migrate() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        JdbcClient database = JdbcClient.create(dataSource());
        surveys = new StoredSurveys(workshops, new PreparationRows(database), new ReplyRows(database), changes, clock);
        var rows = new MaterialRows(database);
        materials = new StoredMaterials(workshops, new MemoryTrainers(), rows, new FileText(), changes, clock);
        channel = new PreparedChannel(workshops, new PreparedEvents(surveys, rows), broadcaster, changes);
        id = workshop(workshops);
    }

    private WorkshopId workshop(MemoryWorkshops all) {
        LocalDate start = LocalDate.of(2026, 4, 1);
        Workshop made = all.create(
                trainer,
                new WorkshopPlan("preparing", "New", "", start, start.plusMonths(3), 2, 6, Language.EN, "short"));
        return made.id();
    }

    @Test
    void aSurveyOpensClosesAndKeepsItsDays() {
        assertThat(surveys.of(id).survey()).isEqualTo(SurveyPhase.WAITING);
        assertThat(surveys.of(id).day()).isEmpty();

        LocalDate day = LocalDate.of(2026, 3, 20);
        surveys.plan(trainer, id, Optional.of(day), Optional.of(day.minusDays(3)));
        surveys.open(trainer, id);

        assertThat(surveys.of(id).survey()).isEqualTo(SurveyPhase.OPEN);
        assertThat(surveys.of(id).day()).contains(day);
        assertThat(surveys.of(id).closes()).contains(LocalDate.of(2026, 3, 17));

        surveys.close(trainer, id);
        assertThat(surveys.of(id).survey()).isEqualTo(SurveyPhase.CLOSED);
        surveys.plan(trainer, id, Optional.empty(), Optional.empty());
        assertThat(surveys.of(id).day()).isEmpty();
    }

    @Test
    void aSurveyIsOverOnTheDayAfterItsLast() {
        surveys.plan(trainer, id, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 3)));
        surveys.open(trainer, id);
        clock.pass(Duration.ofDays(1));
        send(ANN, "lead");
        clock.pass(Duration.ofDays(1));

        assertThat(surveys.of(id).survey()).isEqualTo(SurveyPhase.CLOSED);
        refused("survey.closed", () -> send(BO, "lead"));
        refused("survey.over", () -> surveys.open(trainer, id));
    }

    @Test
    void aDraftOutlivesTheBrowserPageAndCountsOnlyWhenItIsHandedIn() {
        surveys.open(trainer, id);
        surveys.keep(id, ANN, new Answers(Map.of("wish", List.of("Less 'noise'"))), "");

        assertThat(surveys.reply(id, ANN).draft().to("wish")).containsExactly("Less 'noise'");
        assertThat(surveys.results(trainer, id).people()).isZero();
        refused(
                "survey.required",
                () -> surveys.send(id, ANN, surveys.reply(id, ANN).draft(), ""));

        surveys.send(id, ANN, surveys.reply(id, ANN).draft().with("role", List.of("lead")), "");
        assertThat(surveys.results(trainer, id).people()).isOne();
    }

    @Test
    void aReplyIsChangedAndNeverCountedTwice() {
        surveys.open(trainer, id);
        send(ANN, "lead");
        SurveyReply kept = surveys.keep(id, ANN, new Answers(Map.of("role", List.of("member"))), "");
        assertThat(kept.changed()).isTrue();
        assertThat(kept.sent().to("role")).containsExactly("lead");
        send(ANN, "member");
        send(BO, "member");
        send(Visitor.ofToken("cy"), "member");

        SurveyResults results = surveys.results(trainer, id);
        assertThat(results.people()).isEqualTo(3);
        assertThat(results.questions().getFirst().sums())
                .containsExactly(new SurveyResults.Sum("lead", 0), new SurveyResults.Sum("member", 3));
    }

    @Test
    void answersThatTheQuestionsDoNotAllowAreRefused() {
        surveys.open(trainer, id);
        for (Map<String, List<String>> given : List.of(
                Map.of("role", List.of("boss")),
                Map.of("role", List.of("lead", "member")),
                Map.of("pains", List.of("fog", "fog")),
                Map.of("pains", List.of("walls", "haste", "fog")),
                Map.of("mood", List.of("6")),
                Map.of("nothing", List.of("x")))) {
            refused("survey.answer", () -> surveys.keep(id, ANN, new Answers(given), ""));
        }
        refused(
                "text.too-long",
                () -> surveys.keep(id, ANN, new Answers(Map.of("wish", List.of("x".repeat(4_001)))), ""));
    }

    @Test
    void anAnonymousSurveyKeepsNoName() {
        surveys.open(trainer, id);
        surveys.send(id, ANN, new Answers(Map.of("role", List.of("lead"))), "Ann");

        assertThat(surveys.reply(id, ANN).name()).isEmpty();
        refused("survey.has-answers", () -> surveys.names(trainer, id, true));
    }

    @Test
    void aSurveyWithNamesAsksForOne() {
        surveys.names(trainer, id, true);
        surveys.open(trainer, id);

        refused("name.empty", () -> send(ANN, "lead"));
        surveys.send(id, ANN, new Answers(Map.of("role", List.of("lead"), "wish", List.of("Calm"))), " Ann ");
        assertThat(surveys.results(trainer, id).questions().getLast().texts())
                .containsExactly(new SurveyResults.Written("Calm", "Ann"));
    }

    @Test
    void notesAreForTheTrainerAlone() {
        surveys.note(trainer, id, "Ms Li: goals change weekly");

        assertThat(surveys.get(trainer, id).notes()).isEqualTo("Ms Li: goals change weekly");
        assertThat(surveys.of(id).notes()).isEmpty();
    }

    @Test
    void nobodyElsesTrainerComesIn() {
        PersonId stranger = PersonId.random();
        Material goals = paste("goals", "Grow");

        refused("workshop.unknown", () -> surveys.get(stranger, id));
        refused("workshop.unknown", () -> surveys.results(stranger, id));
        refused("workshop.unknown", () -> surveys.open(stranger, id));
        refused("workshop.unknown", () -> surveys.note(stranger, id, ""));
        refused("workshop.unknown", () -> surveys.names(stranger, id, true));
        refused("workshop.unknown", () -> materials.of(stranger, id));
        refused("workshop.unknown", () -> materials.delete(stranger, id, goals.id()));
        refused("workshop.unknown", () -> materials.choose(stranger, id, goals.id(), List.of("look")));
        WorkshopId other = workshop(workshops);
        refused("material.unknown", () -> materials.delete(trainer, other, goals.id()));
        refused("material.unknown", () -> materials.choose(trainer, other, goals.id(), List.of("look")));
    }

    @Test
    void whoOnlyLooksOnChangesNothing() {
        PersonId observer = PersonId.random();
        workshops.crew(id, new Crew(trainer, trainer, Map.of(observer, CrewRole.OBSERVER)));
        Material goals = paste("goals", "Grow");

        assertThat(surveys.get(observer, id).survey()).isEqualTo(SurveyPhase.WAITING);
        assertThat(materials.of(observer, id)).hasSize(1);
        refused("crew.observer", () -> surveys.open(observer, id));
        refused("crew.observer", () -> surveys.note(observer, id, "x"));
        refused("crew.observer", () -> surveys.names(observer, id, true));
        refused("crew.observer", () -> materials.delete(observer, id, goals.id()));
        refused("crew.observer", () -> materials.choose(observer, id, goals.id(), List.of("look")));
    }

    @Test
    void materialsAreKeptAsTextWithTheirNameAndWhoBroughtThem() {
        materials.handIn(
                id, ANN, "reports", "C:\\Users\\ann\\week.docx", "Ann", new Materials.Content.File(Files.docx()));

        assertThat(materials.of(trainer, id)).singleElement().satisfies(material -> {
            assertThat(material.name()).isEqualTo("week.docx");
            assertThat(material.kind()).isEqualTo(MaterialKind.DOCX);
            assertThat(material.by()).isEqualTo("Ann");
            assertThat(material.trainer()).isEmpty();
            assertThat(material.at()).isEqualTo(clock.instant());
            assertThat(material.text()).startsWith("Renewals");
        });
        clock.pass(Duration.ofMinutes(1));
        assertThat(paste("goals", "Grow\ntogether").name()).isEqualTo("Grow");
        assertThat(materials.of(trainer, id).getLast().trainer()).contains(trainer);
    }

    @Test
    void participantsSeeAndTakeBackTheirOwnOnly() {
        Material own = handIn(ANN, "reports", "Mine");
        handIn(BO, "reports", "Not hers");

        assertThat(materials.of(id, ANN)).containsExactly(own);
        refused("material.unknown", () -> materials.takeBack(id, BO, own.id()));
        materials.takeBack(id, ANN, own.id());
        assertThat(materials.of(id, ANN)).isEmpty();
        assertThat(materials.of(trainer, id)).hasSize(1);
    }

    @Test
    void whatAListDoesNotTakeIsRefused() {
        refused("material.trainer-only", () -> handIn(ANN, "goals", "Grow"));
        refused("material.list-unknown", () -> handIn(ANN, "jokes", "Ha"));
        refused("material.empty", () -> handIn(ANN, "reports", " \n"));
        refused(
                "material.way",
                () -> materials.handIn(id, ANN, "slips", "a.txt", "", new Materials.Content.File(Files.text("words"))));
        for (int i = 0; i < StoredMaterials.OWN; i++) {
            handIn(ANN, "reports", "Report " + i);
        }
        refused("material.own-full", () -> handIn(ANN, "reports", "One more"));
        workshops.at(id, Phase.CLOSED, 1);
        refused("prepare.over", () -> handIn(BO, "reports", "Late"));
    }

    @Test
    void M1_theRoomGetsWhatWasChosenAndNothingElse() {
        workshops.at(id, Phase.RUNNING, 0);
        Material chosen = handIn(ANN, "reports", "Chosen");
        handIn(ANN, "reports", "Not chosen");
        materials.choose(trainer, id, chosen.id(), List.of("look"));

        PreparedBody body = lastTold(participant());

        assertThat(body.list()).singleElement().satisfies(told -> {
            assertThat(told.text()).isEqualTo("Chosen");
            assertThat(told.steps()).containsExactly("look");
            assertThat(told.title()).isEqualTo("en:materials.reports.title");
        });
        refused("step.unknown", () -> materials.choose(trainer, id, chosen.id(), List.of("write")));
        materials.delete(trainer, id, chosen.id());
        assertThat(lastTold(participant()).list()).isEmpty();
    }

    @Test
    void M2_aStepToComeIsNotToldOfBeforeItBegins() {
        Material report = handIn(ANN, "reports", "Numbers");
        materials.choose(trainer, id, report.id(), List.of("look", "act"));
        assertThat(greeted(participant()).list()).as("in the lobby").isEmpty();

        workshops.at(id, Phase.RUNNING, 0);
        channel.on(new WorkshopEvent(id, clock.instant(), trainer, "started", "look"));
        assertThat(lastTold(participant()).list().getFirst().steps()).containsExactly("look");
        assertThat(lastTold(facilitator()).list().getFirst().steps()).containsExactly("look", "act");

        workshops.at(id, Phase.RUNNING, 1);
        channel.on(new WorkshopEvent(id, clock.instant(), trainer, "moved", "act"));
        assertThat(lastTold(participant()).list().getFirst().steps()).containsExactly("look", "act");
    }

    @Test
    void M3_theRoomSeesSumsOfThreeAnswersAndNeverAText() {
        workshops.at(id, Phase.RUNNING, 0);
        surveys.names(trainer, id, true);
        surveys.open(trainer, id);
        List<String> people = new ArrayList<>();
        for (String person : List.of("Ann", "Bo", "Cy")) {
            assertThat(greeted(participant()).survey()).as("after %s", people).isEmpty();
            surveys.send(
                    id,
                    Visitor.ofToken(person),
                    new Answers(Map.of(
                            "role", List.of("lead"), "mood", List.of("4"), "wish", List.of("secret of " + person))),
                    person);
            people.add(person);
        }

        PreparedBody body = lastTold(participant());

        assertThat(body.survey()).singleElement().satisfies(told -> {
            assertThat(told.id()).isEqualTo("mood");
            assertThat(told.people()).isEqualTo(3);
            assertThat(told.steps()).containsExactly("look");
            assertThat(told.sums()).contains(new PreparedBody.SumBody("4", 3));
        });
        assertThat(body.toString()).doesNotContain("secret", "Ann");
    }

    @Test
    void M4_whoComesBackWithTheSameEventNeedsItNoMore() {
        workshops.at(id, Phase.RUNNING, 0);
        materials.choose(trainer, id, handIn(ANN, "reports", "Numbers").id(), List.of("look"));

        EventMessage first = greeting(participant());
        assertThat(first.isLasting()).isTrue();
        assertThat(greeting(participant())).isSameAs(first);
    }

    @Test
    void theRoomGetsNoMoreThanAGroupCanRead() {
        String much = "x".repeat(TidyText.MOST);
        for (int i = 0; i < StoredMaterials.SHOWN / TidyText.MOST; i++) {
            materials.choose(trainer, id, paste("reports", much).id(), List.of("look"));
        }
        UUID more = paste("reports", "one more").id();
        refused("material.room-full", () -> materials.choose(trainer, id, more, List.of("look")));
    }

    @Test
    void pagesHearOfEachChangeUntilTheyClose() {
        List<String> heard = new ArrayList<>();
        var page = changes.listen(id, () -> heard.add("changed"));
        handIn(ANN, "reports", "Numbers");
        assertThat(heard).hasSize(1);
        page.close();
        handIn(ANN, "reports", "More");
        assertThat(heard).hasSize(1);
    }

    private void send(Visitor visitor, String role) {
        surveys.send(id, visitor, new Answers(Map.of("role", List.of(role))), "");
    }

    private Material paste(String list, String text) {
        return materials.add(trainer, id, list, "", new Materials.Content.Pasted(text));
    }

    private Material handIn(Visitor visitor, String list, String text) {
        return materials.handIn(id, visitor, list, "", "", new Materials.Content.Pasted(text));
    }

    private PreparedBody lastTold(Viewer viewer) {
        return (PreparedBody)
                broadcaster.published().getLast().event().apply(viewer).body();
    }

    private EventMessage greeting(Viewer viewer) {
        return channel.greet(viewer).getFirst();
    }

    private PreparedBody greeted(Viewer viewer) {
        return (PreparedBody) greeting(viewer).body();
    }

    private Viewer participant() {
        return new Viewer(
                PersonId.random(),
                "Ann",
                Role.PARTICIPANT,
                id,
                Optional.of(workshops.byId(id).orElseThrow().groups().getFirst().id()),
                Language.EN);
    }

    private Viewer facilitator() {
        return new Viewer(trainer, "T", Role.FACILITATOR, id, Optional.empty(), Language.EN);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
