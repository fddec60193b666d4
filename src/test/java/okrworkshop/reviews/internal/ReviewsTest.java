package okrworkshop.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.people.Role;
import okrworkshop.people.Seat;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.RoomFixture;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.WorkshopEvent;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class ReviewsTest {
    private final RoomFixture room = new RoomFixture(3).at(Phase.RUNNING, RoomFixture.REVIEW);
    private final MemoryDocuments documents = new MemoryDocuments(new SettableClock());
    private final ReviewTable table = new ReviewTable(database());
    private final List<Function<Viewer, EventMessage>> published = new ArrayList<>();
    private final JdbcReviews reviews =
            new JdbcReviews(table, room.workshops(), room.seats(), documents, new ReviewNews(new Recorder(), table));
    private final AssignOnEntry entry = new AssignOnEntry(room.workshops(), reviews, Runnable::run);
    private final ReviewAccess access = new ReviewAccess(table, room.workshops());
    private final ReviewChannel channel =
            new ReviewChannel(table, room.workshops(), event -> entry.on((AssignOnEntry.UnassignedGroupArrived) event));
    private final ReceivedGate gate = new ReceivedGate(reviews);

    private final Seat alice = room.seat(1, "Alice");
    private final Seat bob = room.seat(2, "Bob");

    @Test
    void enteringTheReviewStepAssignsTheGroupsThatHavePeople() {
        enter("moved");

        assertThat(all()).extracting(Review::reviewer).containsExactly(group(1), group(2));
        assertThat(all()).extracting(Review::author).containsExactly(group(2), group(1));
    }

    @Test
    void enteringAgainChangesNothingAndTellsNobody() {
        enter("moved");
        List<Review> first = all();
        enter("moved");

        assertThat(all()).isEqualTo(first);
        assertThat(published).hasSize(1);
        assertThat(documents.count()).isEqualTo(2);
    }

    @Test
    void otherStepsAndOtherEventsAssignNothing() {
        enter("timer-started");
        room.at(Phase.RUNNING, "objectives");
        enter("moved");

        assertThat(all()).isEmpty();
    }

    @Test
    void theAnswersHoldOneCardForEachItemInTheOrderOfTheChecklist() {
        enter("moved");

        assertThat(documents.read(all().getFirst().answers()).cards(CardKind.REVIEW_ITEM))
                .extracting(card -> card.id().value() + " " + card.place())
                .containsExactly("item-crisp crisp", "item-measurable measurable");
    }

    @Test
    void aGroupThatGetsPeopleLaterIsAddedWhenTheFirstOfThemConnects() {
        enter("moved");
        List<Review> before = all();
        Seat carol = room.seat(3, "Carol");
        channel.greet(viewer(carol));

        assertThat(all()).containsAll(before).hasSize(3);
        assertThat(all().getLast().reviewer()).isEqualTo(group(3));
        assertThat(published).hasSize(2);
    }

    @Test
    void reviewersJudgeAndAuthorsReplyAndNeitherDoesTheOthersPart() {
        Review review = firstReview();

        assertThat(refusal(alice, review, set("verdict"))).isEmpty();
        assertThat(refusal(alice, review, set("comment"))).isEmpty();
        assertThat(refusal(alice, review, set("reply"))).contains("review.only-verdict");
        assertThat(refusal(alice, review, set("text"))).contains("review.only-verdict");
        assertThat(refusal(bob, review, set("reply"))).isEmpty();
        assertThat(refusal(bob, review, set("reply_reason"))).isEmpty();
        assertThat(refusal(bob, review, set("verdict"))).contains("review.only-reply");
    }

    @Test
    void nobodyChangesTheItemsThemselves() {
        Review review = firstReview();
        CardId card = new CardId("item-crisp");
        List<Operation> structural = List.of(
                new Operation.Create(new CardId("x"), CardKind.REVIEW_ITEM, "review", "", "b", Map.of(), List.of()),
                new Operation.Move(card, "measurable", "c"),
                new Operation.AddLink(card, LinkType.ORIGIN, new CardId("item-measurable")),
                new Operation.RemoveLink(card, LinkType.ORIGIN, new CardId("item-measurable")),
                new Operation.CastVote(card, "review", 1),
                new Operation.Delete(card),
                new Operation.Restore(card));

        assertThat(structural).allSatisfy(operation -> {
            assertThat(refusal(alice, review, operation)).contains("review.only-verdict");
            assertThat(refusal(bob, review, operation)).contains("review.only-reply");
        });
    }

    @Test
    void aGroupThatChecksItselfFillsBothSides() {
        RoomFixture lonely = new RoomFixture(2).at(Phase.RUNNING, RoomFixture.REVIEW);
        Seat dave = lonely.seat(1, "Dave");
        ReviewTable own = new ReviewTable(database());
        JdbcReviews ownReviews = new JdbcReviews(
                own, lonely.workshops(), lonely.seats(), documents, new ReviewNews(new Recorder(), own));
        List<Review> selfCheck = ownReviews.assign(lonely.workshop().id(), RoomFixture.REVIEW, RoomFixture.CHECKLIST);

        assertThat(selfCheck)
                .singleElement()
                .satisfies(review -> assertThat(review.reviewer()).isEqualTo(review.author()));
        Grant grant = new ReviewAccess(own, lonely.workshops())
                .grant(viewer(dave), selfCheck.getFirst().answers())
                .orElseThrow();
        assertThat(check(grant, dave, set("verdict"))).isEmpty();
        assertThat(check(grant, dave, set("reply"))).isEmpty();
        assertThat(check(grant, dave, set("text"))).contains("review.only-verdict");
    }

    @Test
    void openingADraftAsksTheDatabaseOnceUntilAReviewIsAdded() {
        JdbcClient database = database();
        ReviewTable own = new ReviewTable(database);
        Review first = review(1, 2);
        own.add(first);
        assertThat(own.of(first.workshop())).containsExactly(first);
        database.sql("delete from review").update();
        assertThat(own.of(first.workshop())).containsExactly(first);
        Review second = review(2, 1);
        own.add(second);
        assertThat(own.of(first.workshop())).containsExactly(second);
    }

    @Test
    void onlyTheReviewsUsedLastStayInMemory() {
        ReviewTable own = new ReviewTable(database(), 1);
        Review first = review(1, 2);
        Review second = review(2, 1);
        own.add(first);
        own.add(second);
        assertThat(own.byAnswers(first.answers())).contains(first);
        assertThat(own.known(first.answers())).contains(first);
        assertThat(own.byAnswers(second.answers())).contains(second);
        assertThat(own.known(first.answers())).isEmpty();
        assertThat(own.byAnswers(first.answers())).contains(first);
    }

    private Review review(int reviewer, int author) {
        return new Review(
                UUID.randomUUID(),
                room.workshop().id(),
                RoomFixture.REVIEW,
                room.group(reviewer).id(),
                room.group(author).id(),
                RoomFixture.CHECKLIST,
                okrworkshop.shared.DocumentId.random());
    }

    @Test
    void strangersOtherGroupsAndOtherWorkshopsSeeNoAnswers() {
        Review review = firstReview();
        Seat carol = room.seat(3, "Carol");
        Viewer elsewhere = new Viewer(
                alice.person(),
                "Alice",
                Role.FACILITATOR,
                WorkshopId.random(),
                Optional.of(alice.group()),
                Language.ZH);

        assertThat(access.grant(viewer(carol), review.answers())).isEmpty();
        assertThat(access.grant(elsewhere, review.answers())).isEmpty();
        assertThat(access.grant(viewer(alice), DocumentId.random())).isEmpty();
    }

    @Test
    void theTrainerReadsAnswersAndWritesNone() {
        assertThat(access.grant(trainer(), firstReview().answers()))
                .get()
                .extracting(Grant::write)
                .isEqualTo(false);
    }

    @Test
    void reviewersReadTheDraftFromTheReviewStepOnAndNoOtherDraft() {
        enter("moved");
        DocumentId drafted = room.group(2).document();

        assertThat(access.grant(viewer(alice), drafted))
                .get()
                .extracting(Grant::write)
                .isEqualTo(false);
        assertThat(access.grant(viewer(alice), room.group(3).document())).isEmpty();
        room.at(Phase.RUNNING, "tasks");
        assertThat(access.grant(viewer(alice), drafted)).isPresent();
        room.at(Phase.RUNNING, "objectives");
        assertThat(access.grant(viewer(alice), drafted)).isEmpty();
    }

    @Test
    void nothingOpensInTheLobbyAndNothingIsWrittenAfterClosing() {
        Review review = firstReview();
        room.at(Phase.LOBBY, RoomFixture.REVIEW);
        assertThat(access.grant(viewer(alice), review.answers())).isEmpty();
        assertThat(access.grant(viewer(alice), room.group(2).document())).isEmpty();

        room.at(Phase.RUNNING, RoomFixture.REVIEW);
        Grant open = access.grant(viewer(alice), review.answers()).orElseThrow();
        room.at(Phase.CLOSED, RoomFixture.REVIEW);
        assertThat(check(open, alice, set("verdict"))).contains("document.read-only");
        assertThat(refusal(alice, review, set("verdict"))).contains("document.read-only");
    }

    @Test
    void everybodyIsToldTheReviewsOfTheirOwnGroup() {
        enter("moved");

        assertThat(published.getFirst().apply(viewer(alice)).type()).isEqualTo("reviews");
        assertThat(roles(published.getFirst().apply(viewer(alice)))).containsExactly("reviewer", "author");
        assertThat(roles(channel.greet(viewer(bob)).getFirst())).containsExactly("author", "reviewer");
        assertThat(roles(channel.greet(trainer()).getFirst())).containsExactly("facilitator", "facilitator");
        var first = ((ReviewsBody) channel.greet(viewer(alice)).getFirst().body())
                .list()
                .getFirst();
        assertThat(first.draft()).isEqualTo(room.group(2).document().toString());
        assertThat(first.reviewer()).isEqualTo(room.group(1).name());
        assertThat(first.author()).isEqualTo(room.group(2).name());
    }

    @Test
    void theGateIsMetWhenEveryItemIsJudgedAndEveryDoubtIsAnswered() {
        DocumentId answers = firstReview().answers();
        assertThat(gate.received(room.workshop().id(), group(2), "reviewed").have())
                .isZero();

        fill(answers, "item-crisp", "verdict", "yes");
        fill(answers, "item-measurable", "verdict", "no");
        fill(answers, "item-measurable", "comment", "没有基线");
        assertThat(gate.received(room.workshop().id(), group(2), "reviewed").have())
                .isEqualTo(1);

        fill(answers, "item-measurable", "reply", "adopt");
        assertThat(gate.received(room.workshop().id(), group(2), "reviewed").met())
                .isTrue();
        assertThat(reviews.received(room.workshop().id(), group(2)).get(1).comment())
                .isEqualTo("没有基线");
    }

    @Test
    void theGateOfAGroupThatNobodyReviewsIsNotMet() {
        assertThat(gate.received(room.workshop().id(), group(3), "reviewed").met())
                .isFalse();
    }

    private Review firstReview() {
        enter("moved");
        return all().getFirst();
    }

    private void fill(DocumentId answers, String card, String field, String text) {
        documents.write(
                answers,
                alice.person(),
                new Operation.SetField(new CardId(card), field, Optional.of(new Value.Text(text))));
    }

    private void enter(String type) {
        entry.on(new WorkshopEvent(
                room.workshop().id(), Instant.EPOCH, room.workshop().trainer(), type, ""));
    }

    private List<Review> all() {
        return reviews.of(room.workshop().id());
    }

    private GroupId group(int number) {
        return room.group(number).id();
    }

    private static List<String> roles(EventMessage event) {
        return ((ReviewsBody) event.body())
                .list().stream().map(ReviewsBody.Entry::as).toList();
    }

    private Optional<String> refusal(Seat seat, Review review, Operation operation) {
        return check(access.grant(viewer(seat), review.answers()).orElseThrow(), seat, operation);
    }

    private Optional<String> check(Grant grant, Seat seat, Operation operation) {
        return grant.guard()
                .check(seat.person(), operation, documents.read(DocumentId.random()))
                .map(Refusal::code);
    }

    private static Operation set(String field) {
        return new Operation.SetField(new CardId("item-crisp"), field, Optional.of(new Value.Text("x")));
    }

    private static Viewer viewer(Seat seat) {
        return new Viewer(
                seat.person(), seat.name(), Role.PARTICIPANT, seat.workshop(), Optional.of(seat.group()), Language.ZH);
    }

    private Viewer trainer() {
        return new Viewer(
                room.workshop().trainer(),
                "Trainer",
                Role.FACILITATOR,
                room.workshop().id(),
                Optional.empty(),
                Language.ZH);
    }

    private static JdbcClient database() {
        DriverManagerDataSource source =
                new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "SA", "");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V4__reviews.sql")).execute(source);
        return JdbcClient.create(source);
    }

    private final class Recorder implements Broadcaster {
        @Override
        public void publish(Audience audience, Function<Viewer, EventMessage> event) {
            assertThat(audience).isInstanceOf(Audience.Everyone.class);
            published.add(event);
        }

        @Override
        public Set<PersonId> present(WorkshopId workshop) {
            return Set.of();
        }
    }
}
