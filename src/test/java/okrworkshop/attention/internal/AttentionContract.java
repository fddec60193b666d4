package okrworkshop.attention.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import okrworkshop.attention.AttentionFacts;
import okrworkshop.attention.GroupAttention;
import okrworkshop.attention.Guidance;
import okrworkshop.attention.HelpCall;
import okrworkshop.attention.HelpDesk;
import okrworkshop.attention.Notice;
import okrworkshop.attention.Notices;
import okrworkshop.attention.Poll;
import okrworkshop.attention.Polls;
import okrworkshop.attention.Question;
import okrworkshop.attention.Questions;
import okrworkshop.attention.Readiness;
import okrworkshop.attention.Silence;
import okrworkshop.attention.Spotlight;
import okrworkshop.attention.WorkshopRow;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryCrews;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.MemorySeats;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.RecordingBroadcaster;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Group;
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
abstract class AttentionContract {
    private final SettableClock clock = new SettableClock();
    private final MemorySeats seats = new MemorySeats();
    private final MemoryTrainers trainers = new MemoryTrainers();
    private final MemoryDocuments documents = new MemoryDocuments(clock);
    private final RecordingBroadcaster broadcaster = new RecordingBroadcaster();
    private MemoryWorkshops workshops;
    private AttentionServices services;
    private PersonId trainer;
    private WorkshopId id;
    private Group north;
    private Group south;
    private Seat ann;
    private Seat ben;
    private Seat cy;

    abstract DataSource dataSource();

    @BeforeEach
    void aWorkshopRuns() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        workshops = new MemoryWorkshops(new SampleTemplates(), clock);
        trainer = trainers.signIn("Tara").id();
        Workshop workshop = workshops.create(
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
                        "express"));
        id = workshop.id();
        north = workshop.groups().getFirst();
        south = workshop.groups().getLast();
        workshops.start(trainer, id);
        WorkshopRow.insert(JdbcClient.create(dataSource()), id, trainer);
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
    void theHelpQueueSurvivesARestartInItsOrder() {
        HelpDesk desk = services.get(HelpDesk.class);
        HelpCall hand = desk.ask(ann.person(), id, north.id(), false, "");
        clock.pass(Duration.ofSeconds(5));
        HelpCall group = desk.ask(cy.person(), id, south.id(), true, " What is a “key result”? \n");
        desk.take(trainer, id, hand.id());
        clock.pass(Duration.ofSeconds(5));
        HelpCall settled = desk.ask(ben.person(), id, north.id(), false, "me too");
        desk.settle(trainer, id, settled.id());

        List<HelpCall> calls = restarted().get(HelpDesk.class).of(id).calls();

        assertThat(calls).containsExactly(hand.taken(trainer), group);
        assertThat(calls.getLast().line()).isEqualTo("What is a “key result”?");
    }

    @Test
    void aCallIsWithdrawnByWhoAskedAndTheGroupsByAnyMember() {
        HelpDesk desk = services.get(HelpDesk.class);
        HelpCall own = desk.ask(ann.person(), id, north.id(), false, "");
        HelpCall all = desk.ask(ann.person(), id, north.id(), true, "");

        assertThat(Refusals.codeOf(() -> desk.withdraw(ben.person(), id, north.id(), own.id())))
                .isEqualTo("help.not-yours");
        assertThat(Refusals.codeOf(() -> desk.withdraw(cy.person(), id, south.id(), all.id())))
                .isEqualTo("help.not-yours");
        desk.withdraw(ben.person(), id, north.id(), all.id());
        desk.withdraw(ann.person(), id, north.id(), own.id());
        desk.withdraw(ann.person(), id, north.id(), own.id());

        assertThat(desk.of(id).calls()).isEmpty();
    }

    @Test
    void onlyTheWorkshopsTrainerActsOnIt() {
        PersonId other = trainers.signIn("Otto").id();
        HelpCall call = services.get(HelpDesk.class).ask(ann.person(), id, north.id(), false, "");

        assertThat(List.of(
                        Refusals.codeOf(() -> services.get(HelpDesk.class).take(other, id, call.id())),
                        Refusals.codeOf(() -> services.get(Silence.class).call(other, id)),
                        Refusals.codeOf(() -> services.get(Notices.class).send(other, id, List.of(), "hello")),
                        Refusals.codeOf(() -> services.get(Polls.class).open(other, id, "Why?", List.of(), false)),
                        Refusals.codeOf(() -> services.get(Questions.class).allow(other, id, true, true)),
                        Refusals.codeOf(() -> services.get(Spotlight.class).show(other, id, view(north)))))
                .containsOnly("workshop.unknown");
    }

    @Test
    void whoHelpsMayActAndWhoOnlyLooksOnMayNot() {
        PersonId helper = trainers.signIn("Hana").id();
        PersonId observer = trainers.signIn("Olaf").id();
        var crews = new MemoryCrews(workshops);
        crews.join(helper, id, CrewRole.CO_TRAINER);
        crews.join(observer, id, CrewRole.OBSERVER);

        services.get(Silence.class).call(helper, id);
        assertThat(services.get(Silence.class).since(id)).isPresent();
        assertThat(Refusals.codeOf(() -> services.get(Silence.class).lift(observer, id)))
                .isEqualTo("crew.observer");
        assertThat(Refusals.codeOf(() -> services.get(Notices.class).send(observer, id, List.of(), "hello")))
                .isEqualTo("crew.observer");
    }

    @Test
    void readyMarksSurviveARestartAndEndWithTheStepForGood() throws InterruptedException {
        Readiness readiness = services.get(Readiness.class);
        broadcaster.arrives(ann.person());
        broadcaster.arrives(ben.person());
        readiness.mark(ann.person(), id, north.id(), false, true);
        assertThat(facts(north).ready()).isEqualTo(1);
        assertThat(facts(north).done()).isFalse();
        readiness.mark(ben.person(), id, north.id(), false, true);
        assertThat(facts(north)).isEqualTo(new GroupAttention(0, 0, Optional.empty(), 2, 2, true));
        readiness.mark(cy.person(), id, south.id(), true, true);
        assertThat(facts(south).done()).as("a member says so for the group").isTrue();

        services = restarted();
        assertThat(facts(north).ready()).isEqualTo(2);

        workshops.moveTo(trainer, id, 1);
        assertThat(facts(north).ready()).isZero();
        moved();
        workshops.moveTo(trainer, id, 0);
        assertThat(facts(north).ready()).isZero();
        assertThat(facts(south).done()).isFalse();
        assertThat(restarted().get(Readiness.class).of(id).marks()).isEmpty();
    }

    @Test
    void aTilesFactsCountWhoWaitsAndSinceWhen() {
        HelpDesk desk = services.get(HelpDesk.class);
        Instant first = clock.instant();
        HelpCall hand = desk.ask(ann.person(), id, north.id(), false, "");
        clock.pass(Duration.ofMinutes(3));
        desk.ask(ben.person(), id, north.id(), true, "stuck");
        desk.take(trainer, id, hand.id());

        assertThat(facts(north)).isEqualTo(new GroupAttention(1, 1, Optional.of(first), 0, 0, false));
        assertThat(facts(south)).isEqualTo(GroupAttention.NONE);
    }

    @Test
    void noticesCountTheirReadersAmongThoseAddressed() {
        Notices notices = services.get(Notices.class);
        broadcaster.arrives(ann.person());
        broadcaster.arrives(cy.person());
        Notice all = notices.send(trainer, id, List.of(), "Lunch at 12");
        clock.pass(Duration.ofSeconds(1));
        Notice hint = notices.send(trainer, id, List.of(north.id()), "Look at KR2");
        notices.read(ann.person(), id, all.id());
        notices.read(ann.person(), id, all.id());
        notices.read(ben.person(), id, all.id());
        notices.read(cy.person(), id, hint.id());

        assertThat(readers(all)).isEqualTo(new Notices.Readers(2, 3, 2, 1));
        assertThat(readers(hint)).as("who was not addressed does not count").isEqualTo(new Notices.Readers(0, 2, 1, 0));
        notices.takeBack(trainer, id, hint.id());

        List<Notice> kept = restarted().get(Notices.class).of(id);
        assertThat(kept).extracting(Notice::line).containsExactly("Lunch at 12", "Look at KR2");
        assertThat(kept.getFirst().readers()).containsExactlyInAnyOrder(ann.person(), ben.person());
        assertThat(kept.getLast().takenBack()).isTrue();
        assertThat(kept.getLast().groups()).containsExactly(north.id());
    }

    @Test
    void textsAreCheckedBeforeAnybodySeesThem() {
        Notices notices = services.get(Notices.class);
        assertThat(Refusals.codeOf(() -> notices.send(trainer, id, List.of(), " \n ")))
                .isEqualTo("text.empty");
        assertThat(Refusals.codeOf(() -> notices.send(trainer, id, List.of(), "x".repeat(Notice.LINE + 1))))
                .isEqualTo("text.too-long");
        assertThat(Refusals.codeOf(() -> notices.send(trainer, id, List.of(), "a\u0000b")))
                .isEqualTo("text.malformed");
        assertThat(Refusals.codeOf(() -> notices.send(trainer, id, List.of(GroupId.random()), "hello")))
                .isEqualTo("group.unknown");
        assertThat(notices.send(trainer, id, List.of(), "字".repeat(Notice.LINE)).line())
                .hasSize(Notice.LINE);
    }

    @Test
    void silenceSurvivesARestartAndRestsWithParticipantsAlone() {
        services.get(Silence.class).call(trainer, id);
        services.get(Silence.class).call(trainer, id);
        services = restarted();
        StoredSilence silence = services.get(StoredSilence.class);

        assertThat(silence.since(id)).contains(clock.instant());
        assertThat(silence.on(viewer(ann, Role.PARTICIPANT))).isPresent();
        assertThat(silence.on(viewer(ann, Role.FACILITATOR))).isEmpty();
        silence.lift(trainer, id);
        assertThat(silence.on(viewer(ann, Role.PARTICIPANT))).isEmpty();
        assertThat(restarted().get(Silence.class).since(id)).isEmpty();
    }

    @Test
    void theBoardInTheSpotlightIsOpenForReadingAsLongAsItIsShown() {
        Spotlight spotlight = services.get(Spotlight.class);
        SpotlightAccess access = services.get(SpotlightAccess.class);
        assertThat(grant(access, north.document())).isEmpty();
        spotlight.show(trainer, id, view(south));
        spotlight.show(trainer, id, view(north));

        services = restarted();
        access = services.get(SpotlightAccess.class);
        assertThat(grant(access, north.document()))
                .get()
                .extracting(Grant::write)
                .isEqualTo(false);
        assertThat(grant(access, south.document())).isEmpty();
        services.get(Spotlight.class).end(trainer, id);
        assertThat(grant(access, north.document())).isEmpty();
    }

    @Test
    void aViewThatTheGroupHasNotReachedIsNotShown() {
        Spotlight spotlight = services.get(Spotlight.class);
        Workshop now = workshops.byId(id).orElseThrow();
        var later = now.template().steps().get(1);
        String lens = later.lenses().getFirst().id();

        assertThat(Refusals.codeOf(
                        () -> spotlight.show(trainer, id, new Spotlight.Shown(north.id(), later.id(), lens, ""))))
                .isEqualTo("spotlight.unknown");
        assertThat(Refusals.codeOf(
                        () -> spotlight.lead(trainer, id, new Spotlight.Shown(north.id(), "nowhere", "no", ""))))
                .isEqualTo("spotlight.unknown");
    }

    @Test
    void everybodyAnswersAPollOnceAndASharedDeviceForEachOfItsPeople() {
        Seat table = seats.join(id, south.id(), "Table 2", List.of("Di", "Ed")).seat();
        Polls polls = services.get(Polls.class);
        Poll poll = polls.open(trainer, id, "Ready for lunch?", List.of("Yes", "No"), false);
        polls.answer(ann.person(), id, poll.id(), 0, "");
        polls.answer(ann.person(), id, poll.id(), 1, "");
        polls.answer(table.person(), id, poll.id(), 0, "Di");
        polls.answer(table.person(), id, poll.id(), 1, "Ed");

        assertThat(Refusals.codeOf(() -> polls.answer(table.person(), id, poll.id(), 0, "Flo")))
                .isEqualTo("poll.for");
        assertThat(Refusals.codeOf(() -> polls.answer(ann.person(), id, poll.id(), 0, "Di")))
                .isEqualTo("poll.for");
        assertThat(Refusals.codeOf(() -> polls.answer(ann.person(), id, poll.id(), 2, "")))
                .isEqualTo("poll.choice");

        Polls later = restarted().get(Polls.class);
        assertThat(later.of(id).getFirst().counts()).containsExactly(1, 2);
        later.close(trainer, id, poll.id(), true);
        assertThat(Refusals.codeOf(() -> later.answer(ben.person(), id, poll.id(), 0, "")))
                .isEqualTo("poll.closed");
        later.putAway(trainer, id, poll.id());
        assertThat(Refusals.codeOf(() -> later.answer(ben.person(), id, poll.id(), 0, "")))
                .isEqualTo("poll.unknown");
    }

    @Test
    void aPollHasTwoToEightDifferentChoicesOrAScale() {
        Polls polls = services.get(Polls.class);
        assertThat(Refusals.codeOf(() -> polls.open(trainer, id, "Why?", List.of("same", " same "), false)))
                .isEqualTo("poll.choices");
        assertThat(Refusals.codeOf(() ->
                        polls.open(trainer, id, "Why?", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"), false)))
                .isEqualTo("poll.choices");
        assertThat(polls.open(trainer, id, "How sure are you?", List.of(), true).size())
                .isEqualTo(5);
    }

    @Test
    void questionsAreRankedByWhoWantsToKnowAndTheHiddenOnesStayWithTheTrainer() {
        Questions questions = services.get(Questions.class);
        assertThat(Refusals.codeOf(() -> questions.ask(ann.person(), id, "Why?", false)))
                .isEqualTo("question.closed");
        questions.allow(trainer, id, true, false);
        assertThat(Refusals.codeOf(() -> questions.ask(ann.person(), id, "Why?", true)))
                .isEqualTo("question.named");
        questions.allow(trainer, id, true, true);
        questions.ask(ann.person(), id, "Why?", true);
        questions.ask(ann.person(), id, "Why?", true);
        clock.pass(Duration.ofSeconds(1));
        questions.ask(ben.person(), id, "Until when?", false);
        Question second = questions.of(id).questions().getLast();
        questions.vote(cy.person(), id, second.id(), true);
        questions.vote(cy.person(), id, second.id(), true);
        questions.vote(ben.person(), id, second.id(), true);

        services = restarted();
        Questions later = services.get(Questions.class);
        assertThat(later.of(id).ranked()).extracting(Question::line).containsExactly("Until when?", "Why?");
        assertThat(later.of(id).ranked().getFirst().votes())
                .as("one's own question gets no vote of one's own")
                .containsExactly(cy.person());
        later.answered(trainer, id, second.id(), true);
        assertThat(later.of(id).ranked()).extracting(Question::line).containsExactly("Why?", "Until when?");
        later.hide(trainer, id, second.id(), true);
        assertThat(Refusals.codeOf(() -> later.vote(ann.person(), id, second.id(), true)))
                .isEqualTo("question.unknown");
        later.hide(trainer, id, second.id(), false);
        later.vote(ann.person(), id, second.id(), true);
        assertThat(restarted().get(Questions.class).of(id).ranked().getLast().votes())
                .hasSize(2);
    }

    @Test
    void whatDrewAttentionInARehearsalGoesWithIt() {
        services.get(HelpDesk.class).ask(ann.person(), id, north.id(), true, "stuck");
        services.get(Readiness.class).mark(ann.person(), id, north.id(), false, true);
        Notice notice = services.get(Notices.class).send(trainer, id, List.of(north.id()), "Lunch at 12");
        services.get(Notices.class).read(ann.person(), id, notice.id());
        services.get(Silence.class).call(trainer, id);
        services.get(Spotlight.class).show(trainer, id, view(north));
        Poll poll = services.get(Polls.class).open(trainer, id, "Why?", List.of(), true);
        services.get(Polls.class).answer(ann.person(), id, poll.id(), 1, "");
        services.get(Questions.class).allow(trainer, id, true, true);
        services.get(Questions.class).ask(ann.person(), id, "Why?", true);
        services.get(Guidance.class).lead(trainer, id, view(north), true);

        services.get(TransactionOperations.class)
                .executeWithoutResult(
                        transaction -> services.get(AttentionReset.class).on(new WorkshopReset(id)));

        assertNothingIsKept();
        services = restarted();
        assertNothingIsKept();
    }

    @Test
    void oneTrainerTakesPeopleAlongFromViewToViewAndItSurvivesARestart() {
        Guidance guidance = services.get(Guidance.class);
        guidance.lead(trainer, id, view(north), false);
        Guidance.Guide first = guidance.of(id).orElseThrow();
        assertThat(first.takes(north.id())).isTrue();
        assertThat(first.takes(south.id())).isFalse();
        guidance.lead(trainer, id, view(north), false);
        assertThat(guidance.of(id).map(Guidance.Guide::id)).contains(first.id());
        guidance.lead(trainer, id, view(south), true);
        Guidance.Guide second = guidance.of(id).orElseThrow();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.takes(north.id())).isTrue();

        assertThat(restarted().get(Guidance.class).of(id)).contains(second);
        PersonId other = trainers.signIn("Otto").id();
        assertThat(Refusals.codeOf(() -> services.get(Guidance.class).lead(other, id, view(north), false)))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> services.get(Guidance.class)
                        .lead(trainer, id, new Spotlight.Shown(north.id(), "gone", "gone", ""), false)))
                .isEqualTo("spotlight.unknown");
        services.get(Guidance.class).end(trainer, id);
        assertThat(restarted().get(Guidance.class).of(id)).isEmpty();
    }

    private void assertNothingIsKept() {
        assertThat(services.get(HelpDesk.class).of(id).calls()).isEmpty();
        assertThat(services.get(Readiness.class).of(id).marks()).isEmpty();
        assertThat(services.get(Notices.class).of(id)).isEmpty();
        assertThat(services.get(Silence.class).since(id)).isEmpty();
        assertThat(services.get(Spotlight.class).of(id)).isEmpty();
        assertThat(services.get(Polls.class).of(id)).isEmpty();
        assertThat(services.get(Questions.class).of(id).questions()).isEmpty();
        assertThat(services.get(Questions.class).of(id).asking()).isFalse();
        assertThat(services.get(Guidance.class).of(id)).isEmpty();
    }

    private GroupAttention facts(Group group) {
        return services.get(AttentionFacts.class)
                .of(workshops.byId(id).orElseThrow())
                .getOrDefault(group.id(), GroupAttention.NONE);
    }

    private Notices.Readers readers(Notice notice) {
        Notices notices = services.get(Notices.class);
        Notice now = notices.of(id).stream()
                .filter(known -> known.id().equals(notice.id()))
                .findFirst()
                .orElseThrow();
        return notices.readers(id, now);
    }

    /** Tells what a move is followed by, and waits until it is done. */
    private void moved() throws InterruptedException {
        services.get(StoredReadiness.class).moved(new WorkshopEvent(id, clock.instant(), trainer, "moved", ""));
        var done = new CountDownLatch(1);
        services.get(News.class).later(done::countDown);
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private Spotlight.Shown view(Group group) {
        var step = workshops.byId(id).orElseThrow().step();
        return new Spotlight.Shown(
                group.id(), step.id(), step.lenses().getFirst().id(), "");
    }

    private Optional<Grant> grant(SpotlightAccess access, DocumentId document) {
        return access.grant(viewer(cy, Role.PARTICIPANT), document);
    }

    private Viewer viewer(Seat seat, Role role) {
        return new Viewer(seat.person(), seat.name(), role, id, Optional.of(seat.group()), Language.EN);
    }

    private AttentionServices restarted() {
        services.close();
        services = fresh();
        return services;
    }

    private AttentionServices fresh() {
        return new AttentionServices(dataSource(), workshops, seats, trainers, documents, broadcaster, clock);
    }
}
