package okrworkshop.teaching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import okrworkshop.lint.ExtraWords;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.TextFiles;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.Diagnoses;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.QuizRound;
import okrworkshop.teaching.QuizTally;
import okrworkshop.teaching.Quizzes;
import okrworkshop.teaching.Source;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.RecordingBroadcaster;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.WorkshopReset;
import okrworkshop.workshops.Workshops;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What this module does, and keeps over a restart, on every database. */
abstract class TeachingContract {
    private static final Set<Class<?>> PARTS = Set.of(
            Door.class,
            SourceRows.class,
            StoredDiagnoses.class,
            QuizRows.class,
            QuizTold.class,
            QuizEvents.class,
            StoredQuizzes.class,
            TeachingOfPeople.class);

    private final SettableClock clock = new SettableClock();
    private final MemorySeats seats = new MemorySeats();
    private final MemoryTrainers trainers = new MemoryTrainers();
    private final HandedIn handedIn = new HandedIn();
    private MemoryWorkshops workshops;
    private AnnotationConfigApplicationContext services;
    private PersonId trainer;
    private WorkshopId id;
    private Seat ann;
    private Seat ben;
    private Seat cy;

    abstract DataSource dataSource();

    @BeforeEach
    void aWorkshopRuns() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        workshops = new MemoryWorkshops(new SampleTemplates(), clock);
        trainer = trainers.signIn("Tara").id();
        LocalDate start = LocalDate.of(2027, 1, 1);
        Workshop workshop = workshops.create(
                trainer,
                new WorkshopPlan("sample", "Lamp", "", start, start.plusMonths(3), 2, 6, Language.ZH, "express"));
        id = workshop.id();
        workshops.start(trainer, id);
        JdbcClient.create(dataSource())
                .sql("""
                        insert into workshop (id, trainer, leader, code, title, parent_goal, cycle_start, cycle_end, lang,
                            preset, group_size, template_source, phase, step_position, timer_state, timer_total_ms,
                            timer_left_ms, created_at)
                        values (?, ?, ?, ?, 'T', '', current_date, current_date, 'en', 'express', 6, '', 'running', 0,
                            'idle', 0, 0, current_timestamp)""")
                .params(
                        id.value(),
                        trainer.value(),
                        trainer.value(),
                        id.toString().substring(0, 6))
                .update();
        Group north = workshop.groups().getFirst();
        ann = seats.join(id, north.id(), "Ann").seat();
        ben = seats.join(id, north.id(), "Ben").seat();
        cy = seats.join(id, workshop.groups().getLast().id(), "Cy").seat();
        services = fresh();
    }

    @AfterEach
    void theServerStops() {
        services.close();
    }

    @Test
    void whatWasReadAndCorrectedSurvivesARestartInItsOrder() {
        Source first = diagnoses().readText(trainer, id, "O1：提升用户活跃度\nKR1：优化推送功能");
        Source second = diagnoses().readFile(trainer, id, "目标：团队建设".getBytes(StandardCharsets.UTF_8));
        Source better = diagnoses()
                .correct(
                        trainer,
                        id,
                        first.id(),
                        first.revision(),
                        List.of(
                                new Found(Part.OBJECTIVE, " 让老用户\n愿意回来 ", false),
                                new Found(Part.KEY_RESULT, "次日留存率从40%到48%", false)))
                .orElseThrow();
        diagnoses().split(trainer, id, better.id(), better.revision(), 1);

        restart();

        assertThat(diagnoses().of(trainer, id))
                .extracting(source -> source.lines().stream().map(Found::text).toList())
                .containsExactly(List.of("让老用户 愿意回来"), List.of("次日留存率从40%到48%"), List.of("团队建设"));
        assertThat(diagnoses().of(trainer, id)).extracting(Source::id).contains(second.id());
    }

    @Test
    void twoTrainersDontOverwriteEachOtherUnseen() {
        Source source = diagnoses().readText(trainer, id, "O1：提升用户活跃度");
        List<Found> mine = List.of(new Found(Part.OBJECTIVE, "mine", false));
        diagnoses().correct(trainer, id, source.id(), 0, mine);

        assertThat(Refusals.codeOf(() -> diagnoses().correct(trainer, id, source.id(), 0, mine)))
                .isEqualTo("diagnosis.changed");
        assertThat(Refusals.codeOf(() -> diagnoses().split(trainer, id, source.id(), 0, 1)))
                .isEqualTo("diagnosis.changed");
        assertThat(diagnoses().correct(trainer, id, source.id(), 1, List.of())).isEmpty();
        assertThat(diagnoses().of(trainer, id)).isEmpty();
        assertThat(Refusals.codeOf(() -> diagnoses().delete(trainer, id, source.id())))
                .isEqualTo("diagnosis.unknown");
    }

    @Test
    void whoTakesAMaterialBackTakesItOutOfTheDiagnosis() {
        UUID material = handedIn.add(id, "O1：提升用户活跃度\nKR1：优化推送功能", "Ann");
        diagnoses().readMaterial(trainer, id, material);
        assertThat(diagnoses().diagnose(trainer, id).sets()).isOne();
        assertThat(diagnoses().names(trainer, id)).contains("Ann", "Ben", "Cy");

        handedIn.clear();
        assertThat(diagnoses().diagnose(trainer, id).isEmpty()).isTrue();
        assertThat(rows("diagnosis_source")).isZero();
        assertThat(Refusals.codeOf(() -> diagnoses().readMaterial(trainer, id, material)))
                .isEqualTo("material.unknown");
    }

    @Test
    void textWithoutAnOkrIsRefusedAndStrangersAreNotToldThatThereIsAny() {
        assertThat(Refusals.codeOf(() -> diagnoses().readText(trainer, id, "  ")))
                .isEqualTo("material.empty");
        assertThat(Refusals.codeOf(() -> diagnoses().readText(trainer, id, "2026年Q3 OKR")))
                .isEqualTo("diagnosis.nothing");
        PersonId other = trainers.signIn("Otto").id();
        List<Runnable> deeds = List.of(
                () -> diagnoses().of(other, id),
                () -> diagnoses().readText(other, id, "O1: x"),
                () -> diagnoses().readFile(other, id, new byte[] {65}),
                () -> diagnoses().readMaterial(other, id, UUID.randomUUID()),
                () -> diagnoses().correct(other, id, UUID.randomUUID(), 0, List.of()),
                () -> diagnoses().split(other, id, UUID.randomUUID(), 0, 1),
                () -> diagnoses().delete(other, id, UUID.randomUUID()),
                () -> diagnoses().diagnose(other, id),
                () -> diagnoses().names(other, id),
                () -> quizzes().own(other, id),
                () -> quizzes().keep(other, id, spot()),
                () -> quizzes().remove(other, id, UUID.randomUUID()),
                () -> quizzes().start(other, id, List.of(spot()), true),
                () -> quizzes().show(other, id, spot()),
                () -> quizzes().next(other, id, UUID.randomUUID(), 1),
                () -> quizzes().solve(other, id, UUID.randomUUID()),
                () -> quizzes().end(other, id, UUID.randomUUID()),
                () -> quizzes().putAway(other, id, UUID.randomUUID()));
        assertThat(deeds)
                .allSatisfy(deed -> assertThat(Refusals.codeOf(deed::run)).isEqualTo("workshop.unknown"));
    }

    @Test
    void Q1_nobodyLearnsWhatIsRightBeforeTheyHaveAnswered() {
        QuizRound round = quizzes().start(trainer, id, List.of(spot(), sort()), false);
        quizzes().answer(ann.person(), id, round.id(), 0, Set.of("KR-FEATURE"), "");

        JsonNode hers = seen(ann, List.of());
        assertThat(hers.get("quiz").get("items")).hasSize(1);
        assertThat(hers.get("quiz").get("total").intValue()).isEqualTo(2);
        JsonNode item = hers.get("quiz").get("items").get(0);
        assertThat(item.get("mine").get("").get(0).stringValue()).isEqualTo("KR-FEATURE");
        assertThat(item.get("solution").get("right")).hasSize(2);
        assertThat(item.get("solution").get("better").stringValue()).isEqualTo("打开率从3%到6%");
        assertThat(item.get("solution").get("spans")).isNotEmpty();

        String his = seen(ben, List.of()).toString();
        assertThat(his).contains("\"solution\":null").doesNotContain("打开率从3%到6%", sort().statement());
        assertThat(JsonMapper.shared()
                        .readTree(his)
                        .get("quiz")
                        .get("items")
                        .get(0)
                        .get("mine"))
                .isEmpty();

        quizzes().next(trainer, id, round.id(), 1);
        JsonNode later = seen(ben, List.of()).get("quiz").get("items");
        assertThat(later).hasSize(2);
        assertThat(later.get(0).get("solution").get("right")).hasSize(2);
        assertThat(later.get(0).get("open").booleanValue()).isFalse();
        assertThat(later.get(1).get("solution").isNull()).isTrue();
        quizzes().next(trainer, id, round.id(), 1);
        assertThat(quizzes().on(id).orElseThrow().reached()).as("a second tap").isEqualTo(2);
    }

    @Test
    void aSharedDeviceIsToldWhenAllOfItsPeopleHaveAnswered() {
        Seat table = seats.join(id, ann.group(), "Table", List.of("Di", "Ed")).seat();
        QuizRound round = quizzes().start(trainer, id, List.of(spot()), true);
        quizzes().answer(table.person(), id, round.id(), 0, Set.of(), "Di");
        assertThat(item(table, List.of("Di", "Ed")).get("solution").isNull()).isTrue();
        assertThat(Refusals.codeOf(() -> quizzes().answer(table.person(), id, round.id(), 0, Set.of(), "")))
                .isEqualTo("quiz.for");
        quizzes().answer(table.person(), id, round.id(), 0, Set.of("KR-FEATURE", "KR-UNMEASURABLE"), "Ed");
        assertThat(item(table, List.of("Di", "Ed")).get("solution").isNull()).isFalse();

        publish(new PersonForgotten(id, Set.of(table.person()), Set.of("Di", "Ed"), "Removed"));
        assertThat(quizzes().on(id).orElseThrow().answers().keySet())
                .extracting(QuizRound.Voice::speaksFor)
                .containsExactlyInAnyOrder("Removed 1", "Removed 2");
    }

    @Test
    void Q2_anAnswerIsGivenOnceToWhatIsOpenAndSurvivesARestart() {
        QuizRound round = quizzes().start(trainer, id, List.of(spot(), sort()), false);
        quizzes().answer(ann.person(), id, round.id(), 0, Set.of(), "");
        assertThat(refused(round, ann, 0, Set.of("KR-FEATURE"))).isEqualTo("quiz.answered");
        assertThat(refused(round, ben, 1, Set.of("kpi"))).isEqualTo("quiz.over");
        assertThat(refused(round, ben, 9, Set.of())).isEqualTo("quiz.over");
        assertThat(refused(round, ben, 0, Set.of("O-BAU"))).isEqualTo("quiz.marks");

        restart();
        assertThat(refused(round, ann, 0, Set.of("KR-FEATURE"))).isEqualTo("quiz.answered");
        quizzes().next(trainer, id, round.id(), 1);
        assertThat(refused(round, ben, 0, Set.of())).isEqualTo("quiz.over");
        assertThat(refused(round, ben, 1, Set.of())).as("one bin").isEqualTo("quiz.marks");
        assertThat(refused(round, ben, 1, Set.of("kpi", "task"))).isEqualTo("quiz.marks");
        quizzes().answer(ben.person(), id, round.id(), 1, Set.of("kpi"), "");
        quizzes().end(trainer, id, round.id());
        assertThat(refused(round, cy, 1, Set.of("kpi"))).isEqualTo("quiz.over");
        quizzes().putAway(trainer, id, round.id());
        restart();
        assertThat(quizzes().on(id)).isEmpty();
        assertThat(refused(round, cy, 1, Set.of("kpi"))).isEqualTo("quiz.unknown");
        assertThat(seen(ann, List.of()).get("quiz").isNull()).isTrue();
    }

    @Test
    void groupsAreCountedWithoutSayingHowWellOnePersonDoes() {
        QuizRound round = quizzes().start(trainer, id, List.of(spot()), true);
        quizzes().answer(cy.person(), id, round.id(), 0, Set.of(), "");
        quizzes().answer(ann.person(), id, round.id(), 0, Set.of("KR-FEATURE", "KR-UNMEASURABLE"), "");
        QuizTally early = quizzes().tally(id).orElseThrow();
        assertThat(early.groups()).extracting(QuizTally.OfGroup::shown).containsExactly(false, false);

        quizzes().answer(ben.person(), id, round.id(), 0, Set.of("KR-FEATURE"), "");
        QuizTally tally = quizzes().tally(id).orElseThrow();
        assertThat(tally.groups().getFirst()).satisfies(group -> {
            assertThat(group.shown()).isTrue();
            assertThat(List.of(group.voices(), group.people(), group.answers(), group.right()))
                    .containsExactly(2, 2, 2, 1);
        });
        assertThat(tally.items()).singleElement().satisfies(item -> {
            assertThat(List.of(item.answers(), item.right(), item.partly())).containsExactly(3, 1, 1);
            assertThat(item.marks()).containsEntry("KR-FEATURE", 2).containsEntry("KR-UNMEASURABLE", 1);
        });
    }

    @Test
    void anExampleIsShownWithWhatIsRightAndAsksNothing() {
        QuizRound round = quizzes().show(trainer, id, spot());
        assertThat(item(ann, List.of()).get("solution").isNull()).isFalse();
        assertThat(refused(round, ann, 0, Set.of())).isEqualTo("quiz.over");
    }

    @Test
    void ownItemsAreKeptChangedAndNotTakenTwice() {
        QuizItem item = quizzes().keep(trainer, id, spot());
        var same = new QuizItem.Spot(UUID.randomUUID(), Kind.KEY_RESULT, "优化推送功能", "", Set.of(), "");
        assertThat(Refusals.codeOf(() -> quizzes().keep(trainer, id, same))).isEqualTo("quiz.item-twice");
        var changed = new QuizItem.Spot(item.id(), Kind.KEY_RESULT, "优化推送功能", "", Set.of(), "x");
        quizzes().keep(trainer, id, changed);
        quizzes().keep(trainer, id, sort());
        assertThat(quizzes().own(trainer, id)).contains(changed).hasSize(2);
        quizzes().remove(trainer, id, item.id());
        assertThat(quizzes().own(trainer, id)).hasSize(1);
        assertThat(Refusals.codeOf(() -> quizzes().start(trainer, id, List.of(), true)))
                .isEqualTo("quiz.none");
    }

    @Test
    void aRehearsalTakesItsQuizAlongAndADeletedWorkshopEverything() {
        diagnoses().readText(trainer, id, "O1：提升用户活跃度");
        quizzes().keep(trainer, id, spot());
        QuizRound round = quizzes().start(trainer, id, List.of(spot()), true);
        quizzes().answer(ann.person(), id, round.id(), 0, Set.of(), "");

        publish(new WorkshopReset(id));
        assertThat(quizzes().on(id)).isEmpty();
        assertThat(rows("quiz_round")).isZero();
        assertThat(quizzes().own(trainer, id)).hasSize(1);
        assertThat(diagnoses().of(trainer, id)).hasSize(1);

        publish(new WorkshopPurged(id));
        assertThat(rows("quiz_item") + rows("diagnosis_source")).isZero();
    }

    @Test
    void whatOnlyTheWorkshopsWordsFindIsMarkedWithThem() {
        var item = new QuizItem.Spot(UUID.randomUUID(), Kind.OBJECTIVE, "用星图赢得北区客户", "", Set.of(RuleId.X_BUZZ), "");
        workshops.word(trainer, id, new ExtraWords(Map.of("buzz", Set.of("星图"))));
        QuizRound round = quizzes().start(trainer, id, List.of(item), true);
        quizzes().answer(ann.person(), id, round.id(), 0, Set.of(), "");
        assertThat(item(ann, List.of()).get("solution").get("spans").toString()).isEqualTo("[[1,3]]");
        workshops.word(trainer, id, ExtraWords.none());
        assertThat(item(ann, List.of()).get("solution").get("spans")).isEmpty();
    }

    private String refused(QuizRound round, Seat seat, int place, Set<String> marks) {
        return Refusals.codeOf(() -> quizzes().answer(seat.person(), id, round.id(), place, marks, ""));
    }

    private JsonNode item(Seat seat, List<String> people) {
        return seen(seat, people).get("quiz").get("items").get(0);
    }

    private JsonNode seen(Seat seat, List<String> people) {
        var viewer = new Viewer(
                seat.person(), seat.name(), Role.PARTICIPANT, id, Optional.of(seat.group()), Language.ZH, people);
        var event = services.getBean(QuizEvents.class).of(quizzes().on(id), viewer);
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(event.body()));
    }

    private static QuizItem spot() {
        return new QuizItem.Spot(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                Kind.KEY_RESULT,
                "优化推送功能",
                "提升用户活跃度",
                Set.of(RuleId.KR_FEATURE, RuleId.KR_UNMEASURABLE),
                "打开率从3%到6%");
    }

    private static QuizItem sort() {
        return new QuizItem.Sort(UUID.nameUUIDFromBytes(new byte[] {2}), "每月接通率不低于95%", QuizItem.Bin.KPI, "守住");
    }

    private long rows(String table) {
        return JdbcClient.create(dataSource())
                .sql("select count(*) from " + table + " where workshop = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private void publish(Object event) {
        services.getBean(TransactionOperations.class).executeWithoutResult(transaction -> services.publishEvent(event));
    }

    private Diagnoses diagnoses() {
        return services.getBean(Diagnoses.class);
    }

    private Quizzes quizzes() {
        return services.getBean(Quizzes.class);
    }

    private void restart() {
        services.close();
        services = fresh();
    }

    private AnnotationConfigApplicationContext fresh() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource()));
        context.registerBean(
                TransactionOperations.class, () -> new TransactionTemplate(new JdbcTransactionManager(dataSource())));
        context.registerBean(Workshops.class, () -> workshops);
        context.registerBean(Seats.class, () -> seats);
        context.registerBean(Materials.class, () -> handedIn);
        context.registerBean(TextFiles.class, () -> file -> new String(file, StandardCharsets.UTF_8));
        context.registerBean(Broadcaster.class, RecordingBroadcaster::new);
        context.registerBean(Clock.class, () -> clock);
        Consumer<Class<?>> register = context::register;
        PARTS.forEach(register);
        context.refresh();
        return context;
    }
}
