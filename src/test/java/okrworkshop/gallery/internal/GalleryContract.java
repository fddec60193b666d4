package okrworkshop.gallery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkRound;
import okrworkshop.gallery.WalkRound.Place;
import okrworkshop.gallery.Walks;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryDocuments;
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
import okrworkshop.workshops.WorkshopEvent;
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

/** What the gallery walk does, and keeps over a restart, on every database. */
abstract class GalleryContract {
    private static final Set<Class<?>> PARTS = Set.of(
            WalkDoor.class, WalkRows.class, WalkTold.class, OutOfSight.class, StoredWalks.class, WalksOfPeople.class);

    private final SettableClock clock = new SettableClock();
    private final MemorySeats seats = new MemorySeats();
    private final MemoryTrainers trainers = new MemoryTrainers();
    private final MemoryDocuments documents = new MemoryDocuments(clock);
    private MemoryWorkshops workshops;
    private AnnotationConfigApplicationContext services;
    private PersonId trainer;
    private WorkshopId id;
    private Group north;
    private Group south;
    private Seat ann;
    private Seat ben;
    private Seat cy;

    abstract DataSource dataSource();

    @BeforeEach
    void twoGroupsHaveWrittenTheirDrafts() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        workshops = new MemoryWorkshops(new SampleTemplates(), clock);
        trainer = trainers.signIn("Tara").id();
        LocalDate start = LocalDate.of(2027, 1, 1);
        Workshop workshop = workshops.create(
                trainer,
                new WorkshopPlan("sample", "Lamp", "", start, start.plusMonths(3), 2, 6, Language.EN, "express"));
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
        north = workshop.groups().getFirst();
        south = workshop.groups().getLast();
        documents.create(north.document(), trainer, List.of());
        documents.create(south.document(), trainer, List.of());
        writes(north, CardKind.OBJECTIVE, "o1", "Old users come back", Optional.empty());
        writes(north, CardKind.KEY_RESULT, "k1", "They stay", Optional.of("o1"));
        writes(south, CardKind.OBJECTIVE, "o1", "The lamp is loved", Optional.empty());
        ann = seats.join(id, north.id(), "Ann").seat();
        ben = seats.join(id, north.id(), "Ben").seat();
        cy = seats.join(id, south.id(), "Cy").seat();
        services = fresh();
    }

    @AfterEach
    void theServerStops() {
        services.close();
    }

    @Test
    void whatHangsIsWhatWasWrittenWhenTheRoundWasOpened() {
        writes(north, CardKind.KEY_RESULT, "k2", "", Optional.of("o1"));
        set(north, "k1", "metric", new Value.Text("Retention"));
        set(north, "k1", "from", new Value.Number(40));
        set(north, "k1", "to", new Value.Number(48.5));
        set(north, "k1", "unit", new Value.Text("%"));
        set(north, "k1", "due", new Value.Date(LocalDate.of(2027, 3, 31)));
        WalkResult round = opened(false);
        set(north, "k1", "text", new Value.Text("Something else"));
        restart();

        assertThat(only().drafts())
                .extracting(WalkResult.Draft::group, WalkResult.Draft::name)
                .containsExactly(tuple(north.id(), "Group 1"), tuple(south.id(), "Group 2"));
        assertThat(draft(north).statements())
                .extracting(dotted -> dotted.statement().label()
                        + " " + dotted.statement().text()
                        + " " + dotted.statement().facts())
                .containsExactly("O1 Old users come back ", "KR1.1 They stay Retention 40 → 48.5% · 2027-03-31");
        assertThat(only().id()).isEqualTo(round.id());
        walks().close(trainer, id, round.id());
        opened(false);
        assertThat(walks().results(id).getLast().draft(north.id()).orElseThrow().statements())
                .extracting(dotted -> dotted.statement().text())
                .containsExactly("Old users come back", "Something else");
        assertThat(walks().results(id)).extracting(WalkResult::number).containsExactly(1, 2);
    }

    @Test
    void Y4_aDeedSaysHowManyDotsThereAreSoDoingItAgainDoesNoHarm() {
        UUID round = opened(false).id();
        dot(cy, round, place(north, "o1"), 2);
        dot(cy, round, place(north, "o1"), 2);
        dot(cy, round, place(north, "k1"), 1);
        assertThat(dots(north)).containsEntry("o1", 2).containsEntry("k1", 1);

        restart();
        assertThat(refusedDot(cy, round, place(north, "k1"), 2)).isEqualTo("gallery.budget");
        dot(cy, round, place(north, "o1"), 0);
        dot(cy, round, place(north, "o1"), 0);
        dot(cy, round, place(north, "k1"), 3);
        dot(ann, round, place(south, "o1"), 3);
        assertThat(dots(north)).containsEntry("o1", 0).containsEntry("k1", 3);
        assertThat(dots(south)).containsEntry("o1", 3);
        restart();
        assertThat(dots(north)).containsEntry("o1", 0).containsEntry("k1", 3);
    }

    @Test
    void Y4_dotsGoToOtherGroupsStatementsThatHangThereWhileTheRoundIsOpen() {
        UUID round = opened(false).id();
        assertThat(refusedDot(ann, round, place(north, "o1"), 1)).isEqualTo("gallery.own");
        assertThat(refusedDot(ann, round, place(south, "k1"), 1)).isEqualTo("gallery.statement");
        assertThat(refusedDot(ann, UUID.randomUUID(), place(south, "o1"), 1)).isEqualTo("gallery.unknown");
        assertThat(Refusals.codeOf(() -> walks().dot(trainer, id, round, place(south, "o1"), 1, "")))
                .isEqualTo("deed.participants-only");
        assertThat(Refusals.codeOf(() -> walks().dot(ann.person(), id, round, place(south, "o1"), 1, "Ben")))
                .isEqualTo("gallery.for");

        merge(south, north);
        assertThat(refusedDot(ann, round, place(south, "o1"), 1))
                .as("the draft of a group that was merged into the own one")
                .isEqualTo("gallery.own");
        merge(south, south);
        walks().close(trainer, id, round);
        assertThat(refusedDot(ann, round, place(south, "o1"), 1)).isEqualTo("gallery.closed");
    }

    @Test
    void Y4_nobodyExceedsTheBudgetWithDotsAtTheSameMoment() throws Exception {
        IntStream.range(2, 8)
                .forEach(at -> writes(north, CardKind.OBJECTIVE, "o" + at, "Goal " + at, Optional.empty()));
        UUID round = opened(false).id();
        try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
            List<Future<String>> tries = IntStream.range(2, 8)
                    .mapToObj(at -> hands.submit(() -> tried(round, "o" + at)))
                    .toList();
            int done = 0;
            for (Future<String> each : tries) {
                done += each.get().equals("done") ? 1 : 0;
            }
            assertThat(done).isEqualTo(3);
        }
        restart();
        assertThat(only().dots()).isEqualTo(3);
    }

    @Test
    void Y4_ofASharedDeviceEachPersonHasDotsOfTheirOwn() {
        Seat table = seats.join(id, south.id(), "Table", List.of("Di", "Ed")).seat();
        UUID round = opened(true).id();
        walks().dot(table.person(), id, round, place(north, "o1"), 3, "Di");
        walks().dot(table.person(), id, round, place(north, "o1"), 3, "Ed");
        assertThat(Refusals.codeOf(() -> walks().dot(table.person(), id, round, place(north, "k1"), 1, "Ed")))
                .isEqualTo("gallery.budget");
        assertThat(Refusals.codeOf(() -> walks().dot(table.person(), id, round, place(north, "k1"), 1, "")))
                .isEqualTo("gallery.for");
        walks().comment(table.person(), id, round, "c1", place(north, "o1"), "Whose?", "Ed");
        assertThat(draft(north).remarks()).extracting(WalkResult.Remark::name).containsExactly("Ed");

        publish(new PersonForgotten(id, Set.of(table.person()), Set.of("Di", "Ed"), "Removed"));
        assertThat(draft(north).remarks()).extracting(WalkResult.Remark::name).containsExactly("Removed 2");
        assertThat(dots(north)).containsEntry("o1", 6);
    }

    @Test
    void Y5_aCommentIsKeptOnceWithItsGroupAndANameOnlyWhereTheWalkHasNames() {
        UUID silent = opened(false).id();
        comment(cy, silent, "c1", place(north, "k1"), " By how\r\nmuch? ");
        comment(cy, silent, "c1", place(north, "k1"), "By how much?");
        assertThat(refusedComment(ann, silent, "c1", "Mine")).isEqualTo("gallery.comment-exists");
        restart();
        assertThat(draft(north).remarks())
                .extracting(WalkResult.Remark::text, WalkResult.Remark::group, WalkResult.Remark::name)
                .containsExactly(tuple("By how\nmuch?", "Group 2", ""));
        String seen = words(ann, silent, north).toString();
        assertThat(seen)
                .contains("\"mine\":false")
                .doesNotContain("Cy", cy.person().toString());
        assertThat(words(cy, silent, north).at("/comments/0/mine").booleanValue())
                .isTrue();

        assertThat(refusedComment(cy, silent, "c2", "  ")).isEqualTo("text.empty");
        assertThat(refusedComment(cy, silent, "c2", "x".repeat(Walks.COMMENT + 1)))
                .isEqualTo("text.too-long");
        assertThat(refusedComment(cy, silent, "c2", "a\u0000b")).isEqualTo("text.malformed");

        walks().close(trainer, id, silent);
        UUID named = opened(true).id();
        comment(cy, named, "c1", place(north, "o1"), "Good");
        assertThat(walks().results(id).getLast().draft(north.id()).orElseThrow().remarks())
                .extracting(WalkResult.Remark::name)
                .containsExactly("Cy");
        assertThat(walks().results(id)
                        .getFirst()
                        .draft(north.id())
                        .orElseThrow()
                        .remarks())
                .extracting(WalkResult.Remark::name)
                .containsExactly("");
    }

    @Test
    void Y6_commentsThatWereBegunAreTakenForAMinuteAfterTheEnd() {
        UUID round = opened(false).id();
        clock.pass(Duration.ofMinutes(9));
        comment(cy, round, "late", place(north, "o1"), "The time is up, the round is open");
        walks().close(trainer, id, round);
        clock.pass(WalkRound.GRACE.minusSeconds(1));
        comment(cy, round, "begun", place(north, "o1"), "I was in the middle of this");
        clock.pass(Duration.ofSeconds(2));
        assertThat(refusedComment(cy, round, "lost", "Too late")).isEqualTo("gallery.closed");
        assertThat(Refusals.codeOf(() -> walks().uncomment(cy.person(), id, round, "begun")))
                .isEqualTo("gallery.closed");

        walks().prolong(trainer, id, round, Duration.ofMinutes(2));
        comment(cy, round, "lost", place(north, "o1"), "Too late");
        walks().uncomment(cy.person(), id, round, "begun");
        assertThat(Refusals.codeOf(() -> walks().uncomment(ann.person(), id, round, "lost")))
                .isEqualTo("gallery.comment-unknown");
        restart();
        assertThat(draft(north).remarks()).extracting(WalkResult.Remark::id).containsExactly("late", "lost");
        assertThat(Duration.between(clock.instant(), only().endsAt())).isEqualTo(Duration.ofMinutes(2));
        assertThat(only().open()).isTrue();
    }

    @Test
    void whatATrainerWithholdsLeavesTheWallWithAllThatWasSaidAndGivesTheDotsBack() {
        UUID round = opened(false).id();
        dot(cy, round, place(north, "o1"), 3);
        comment(cy, round, "c1", place(north, "o1"), "Hm");
        var changes =
                new SightChanges(documents, workshops, services.getBean(OutOfSight.class), stored(), Runnable::run);
        assertThat(changes).isNotNull();

        documents.write(north.document(), trainer, new Operation.Withhold(new CardId("o1")));
        assertThat(words(cy, round, north).toString()).doesNotContain("Old users", "Hm");
        assertThat(only().dots()).isZero();
        assertThat(own(cy).at("/mine")).as("dots in hand again").isEmpty();
        assertThat(walks().overseen(trainer, id)
                        .getFirst()
                        .draft(north.id())
                        .orElseThrow()
                        .statements())
                .extracting(WalkResult.Dotted::hidden)
                .containsExactly(true, false);
        assertThat(refusedDot(cy, round, place(north, "o1"), 3)).isEqualTo("gallery.statement");
        assertThat(refusedComment(cy, round, "c2", "More")).isEqualTo("gallery.statement");
        dot(cy, round, place(north, "k1"), 3);
        restart();
        assertThat(only().dots()).as("also after a restart").isEqualTo(3);

        var again = new SightChanges(documents, workshops, services.getBean(OutOfSight.class), stored(), Runnable::run);
        assertThat(again).isNotNull();
        documents.write(north.document(), trainer, new Operation.Release(new CardId("o1")));
        assertThat(words(cy, round, north).toString()).contains("Old users", "Hm");
    }

    @Test
    void aTrainerTakesACommentOffAllScreensAndPutsItBack() {
        UUID round = opened(false).id();
        comment(cy, round, "c1", place(north, "o1"), "Rude");
        walks().hide(trainer, id, round, "c1", true);
        restart();
        assertThat(draft(north).remarks()).isEmpty();
        assertThat(words(cy, round, north).toString()).doesNotContain("Rude");
        assertThat(walks().overseen(trainer, id)
                        .getFirst()
                        .draft(north.id())
                        .orElseThrow()
                        .remarks())
                .extracting(WalkResult.Remark::hidden)
                .containsExactly(true);
        walks().hide(trainer, id, round, "c1", false);
        assertThat(draft(north).remarks()).hasSize(1);
        assertThat(Refusals.codeOf(() -> walks().hide(trainer, id, round, "c9", true)))
                .isEqualTo("gallery.comment-unknown");
    }

    @Test
    void onlyTheCrewOfARunningWorkshopOpensRoundsOneAfterTheOther() {
        PersonId other = trainers.signIn("Otto").id();
        UUID round = opened(false).id();
        List<Runnable> deeds = List.of(
                () -> walks().overseen(other, id),
                () -> walks().open(other, id, 3, 8, false),
                () -> walks().prolong(other, id, round, Duration.ofMinutes(1)),
                () -> walks().close(other, id, round),
                () -> walks().hang(other, id, round, false),
                () -> walks().hide(other, id, round, "c", true));
        assertThat(deeds)
                .allSatisfy(deed -> assertThat(Refusals.codeOf(deed::run)).isEqualTo("workshop.unknown"));
        assertThat(refusedOpening(3, 8)).isEqualTo("gallery.still-open");
        walks().close(trainer, id, round);
        assertThat(refusedOpening(0, 8)).isEqualTo("gallery.dots");
        assertThat(refusedOpening(10, 8)).isEqualTo("gallery.dots");
        assertThat(refusedOpening(3, 0)).isEqualTo("gallery.minutes");
        UUID second = opened(false).id();
        assertThat(Refusals.codeOf(() -> walks().prolong(trainer, id, round, Duration.ofMinutes(1))))
                .as("an earlier round")
                .isEqualTo("gallery.unknown");

        publish(new WorkshopEvent(id, clock.instant(), trainer, "closed", ""));
        assertThat(walks().results(id).getLast().open()).isFalse();
        workshops.close(trainer, id);
        assertThat(refusedOpening(3, 8)).isEqualTo("workshop.not-running");
        assertThat(Refusals.codeOf(() -> walks().prolong(trainer, id, second, Duration.ofMinutes(1))))
                .isEqualTo("workshop.not-running");
    }

    @Test
    void Y4_noDotsComeInOnceTheWorkshopIsClosedThoughAnybodyWasTooLateToCloseTheRound() {
        UUID round = opened(false).id();
        workshops.close(trainer, id);
        assertThat(refusedDot(cy, round, place(north, "o1"), 1)).isEqualTo("workshop.not-running");
        comment(cy, round, "c1", place(north, "o1"), "I was in the middle of this");
        assertThat(draft(north).remarks()).hasSize(1);
    }

    @Test
    void moreTimeLeavesTheProjectorsAsTheyAreButForARoundThatWasClosed() {
        UUID round = opened(false).id();
        walks().hang(trainer, id, round, false);
        walks().prolong(trainer, id, round, Duration.ofMinutes(2));
        assertThat(only().onWall()).isFalse();
        walks().close(trainer, id, round);
        walks().prolong(trainer, id, round, Duration.ofMinutes(2));
        assertThat(only().onWall()).isTrue();
    }

    @Test
    void Y3_anEarlierRoundTellsTheDraftsThatHungThen() {
        WalkResult first = opened(false);
        walks().close(trainer, id, first.id());
        merge(north, south);
        opened(false);
        assertThat(wall().at("/drafts")).hasSize(1);
        JsonNode then = json(stored().drafts(id, first.id()));
        assertThat(then.at("/drafts"))
                .extracting(draft -> draft.get("group").stringValue())
                .containsExactly(north.id().toString(), south.id().toString());
        assertThat(Refusals.codeOf(() -> stored().drafts(id, UUID.randomUUID())))
                .isEqualTo("gallery.unknown");
    }

    @Test
    void anEmptyRoomHasNothingToHang() {
        documents.write(north.document(), trainer, new Operation.Delete(new CardId("o1")));
        documents.write(north.document(), trainer, new Operation.Delete(new CardId("k1")));
        documents.write(south.document(), trainer, new Operation.Delete(new CardId("o1")));
        assertThat(refusedOpening(3, 8)).isEqualTo("gallery.nothing");
    }

    @Test
    void Y1_everybodyIsToldTheirOwnDotsAndTheTimeThatIsLeft() {
        UUID round = opened(false).id();
        dot(cy, round, place(north, "o1"), 2);
        dot(ann, round, place(south, "o1"), 1);
        clock.pass(Duration.ofMinutes(3));
        JsonNode hers = own(ann);
        assertThat(hers.at("/mine")).hasSize(1);
        assertThat(hers.at("/mine/0/group").stringValue()).isEqualTo(south.id().toString());
        assertThat(hers.at("/mine/0/dots").intValue()).isOne();
        assertThat(hers.at("/own/0").stringValue()).isEqualTo(north.id().toString());
        assertThat(hers.at("/rounds/0/leftMs").longValue())
                .isEqualTo(Duration.ofMinutes(5).toMillis());
        clock.pass(Duration.ofMinutes(6));
        assertThat(own(ann).at("/rounds/0/leftMs").longValue()).isZero();
        assertThat(own(ann).at("/rounds/0/open").booleanValue()).isTrue();
        walks().close(trainer, id, round);
        assertThat(own(ann).at("/rounds/0/graceMs").longValue()).isEqualTo(WalkRound.GRACE.toMillis());
        assertThat(own(ann).at("/rounds/0/open").booleanValue()).isFalse();
    }

    @Test
    void Y2_theWallSaysHowMuchThereIsAndChangesItsMarkWithEveryWord() {
        UUID round = opened(false).id();
        int before = wall().at("/drafts/0/mark").intValue();
        int other = wall().at("/drafts/1/mark").intValue();
        dot(cy, round, place(north, "o1"), 2);
        comment(cy, round, "c1", place(north, "o1"), "Why?");
        JsonNode wall = wall();
        assertThat(wall.at("/drafts/0/dots").intValue()).isEqualTo(2);
        assertThat(wall.at("/drafts/0/comments").intValue()).isOne();
        assertThat(wall.at("/drafts/0/mark").intValue()).isNotEqualTo(before);
        assertThat(wall.at("/drafts/1/mark").intValue()).isEqualTo(other);
        assertThat(words(ann, round, north).at("/mark")).isEqualTo(wall.at("/drafts/0/mark"));
        assertThat(wall.toString()).doesNotContain("Old users", "Why?");
        restart();
        assertThat(wall().at("/drafts/0/mark")).isEqualTo(wall.at("/drafts/0/mark"));
    }

    @Test
    void aRehearsalOrADeletedWorkshopTakesItsWalkAlong() {
        UUID round = opened(false).id();
        dot(cy, round, place(north, "o1"), 1);
        comment(cy, round, "c1", place(north, "o1"), "x");
        publish(new WorkshopReset(id));
        assertThat(walks().results(id)).isEmpty();
        assertThat(rows()).isZero();
        opened(false);
        publish(new WorkshopPurged(id));
        assertThat(rows()).isZero();
    }

    private WalkResult opened(boolean named) {
        walks().open(trainer, id, 3, 8, named);
        return walks().results(id).getLast();
    }

    private String refusedOpening(int dots, int minutes) {
        return Refusals.codeOf(() -> walks().open(trainer, id, dots, minutes, false));
    }

    private WalkResult only() {
        assertThat(walks().results(id)).hasSize(1);
        return walks().results(id).getFirst();
    }

    private WalkResult.Draft draft(Group group) {
        return only().draft(group.id()).orElseThrow();
    }

    private Map<String, Integer> dots(Group group) {
        return draft(group).statements().stream()
                .collect(java.util.stream.Collectors.toMap(
                        dotted -> dotted.statement().card(), WalkResult.Dotted::dots));
    }

    private static Place place(Group group, String card) {
        return new Place(group.id(), card);
    }

    private void dot(Seat seat, UUID round, Place place, int dots) {
        walks().dot(seat.person(), id, round, place, dots, "");
    }

    private String refusedDot(Seat seat, UUID round, Place place, int dots) {
        return Refusals.codeOf(() -> dot(seat, round, place, dots));
    }

    private String tried(UUID round, String card) {
        try {
            dot(cy, round, place(north, card), 1);
            return "done";
        } catch (okrworkshop.shared.RefusedException refused) {
            return refused.refusal().code();
        }
    }

    private void comment(Seat seat, UUID round, String comment, Place place, String text) {
        walks().comment(seat.person(), id, round, comment, place, text, "");
    }

    private String refusedComment(Seat seat, UUID round, String comment, String text) {
        return Refusals.codeOf(() -> comment(seat, round, comment, place(north, "o1"), text));
    }

    private JsonNode words(Seat seat, UUID round, Group group) {
        return json(stored().words(viewer(seat), round, group.id().value()));
    }

    private JsonNode own(Seat seat) {
        return json(stored().own(viewer(seat)).body());
    }

    private JsonNode wall() {
        return json(stored().wall(id).body());
    }

    private Viewer viewer(Seat seat) {
        return new Viewer(
                seat.person(),
                seat.name(),
                Role.PARTICIPANT,
                id,
                Optional.of(seat.group()),
                Language.EN,
                seat.people());
    }

    private static JsonNode json(Object body) {
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(body));
    }

    private void writes(Group group, CardKind kind, String card, String text, Optional<String> parent) {
        documents.write(
                group.document(),
                trainer,
                new Operation.Create(
                        new CardId(card),
                        kind,
                        "okr",
                        "",
                        "V" + card,
                        text.isEmpty() ? Map.of() : Map.of("text", new Value.Text(text)),
                        parent.map(to -> List.of(new Operation.Outgoing(LinkType.PARENT, new CardId(to))))
                                .orElse(List.of())));
    }

    private void set(Group group, String card, String field, Value value) {
        documents.write(group.document(), trainer, new Operation.SetField(new CardId(card), field, Optional.of(value)));
    }

    /** Merges a group into another one; into itself for a group that stands alone again. */
    private void merge(Group group, Group into) {
        workshops.groups(
                id,
                workshops.byId(id).orElseThrow().groups().stream()
                        .map(each -> !each.id().equals(group.id())
                                ? each
                                : into.id().equals(group.id()) ? each.separated() : each.merged(into.id()))
                        .toList());
    }

    private long rows() {
        return List.of("gallery_round", "gallery_draft", "gallery_dot", "gallery_comment").stream()
                .mapToLong(table -> JdbcClient.create(dataSource())
                        .sql("select count(*) from " + table
                                + (table.equals("gallery_round")
                                        ? " where workshop = ?"
                                        : " where round in (select id from gallery_round where workshop = ?)"))
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .sum();
    }

    private void publish(Object event) {
        services.getBean(TransactionOperations.class).executeWithoutResult(transaction -> services.publishEvent(event));
    }

    private Walks walks() {
        return services.getBean(Walks.class);
    }

    private StoredWalks stored() {
        return services.getBean(StoredWalks.class);
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
        context.registerBean(Documents.class, () -> documents);
        context.registerBean(Broadcaster.class, RecordingBroadcaster::new);
        context.registerBean(Clock.class, () -> clock);
        Consumer<Class<?>> register = context::register;
        PARTS.forEach(register);
        context.refresh();
        return context;
    }
}
