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
import okrworkshop.reviews.Stage;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.WorkshopEvent;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    private final ReviewNews news = new ReviewNews(new Recorder(), table);
    private final JdbcReviews reviews = new JdbcReviews(table, room.workshops(), room.seats(), documents, news);
    private final Turns turns = new Turns(table, room.workshops(), documents, news, event -> {});
    private final TrainersReviews desk =
            new TrainersReviews(table, reviews, turns, room.workshops(), documents, new SettableClock());
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
                .containsExactly("item-crisp crisp", "item-measurable measurable", "best best", "risk risk");
    }

    @Test
    void aGroupThatGetsPeopleLaterIsAddedWhenTheFirstOfThemConnects() {
        enter("moved");
        List<Review> before = all();
        Seat carol = room.seat(3, "Carol");
        channel.greet(viewer(carol));

        assertThat(all()).containsAll(before).hasSize(4);
        assertThat(all())
                .filteredOn(review -> review.reviewer().equals(group(3)))
                .extracting(Review::author)
                .containsExactly(group(1), group(3));
        assertThat(published).hasSize(2);
    }

    @Test
    void J4_reviewersJudgeAndAuthorsReplyAndNeitherDoesTheOthersPart() {
        Review review = firstReview();

        assertThat(refusal(alice, review, set("verdict"))).isEmpty();
        assertThat(refusal(alice, review, set("comment"))).isEmpty();
        assertThat(refusal(alice, review, set("reply"))).contains("review.only-verdict");
        assertThat(refusal(alice, review, set("text"))).contains("review.only-verdict");
        assertThat(refusal(alice, review, set("recheck"))).contains("review.not-now");
        assertThat(access.grant(viewer(bob), review.answers())).isEmpty();

        submitted(review, "no");
        assertThat(refusal(alice, review, set("verdict"))).contains("review.not-now");
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

        assertThat(structural)
                .allSatisfy(operation ->
                        assertThat(refusal(alice, review, operation)).contains("review.only-verdict"));
        submitted(review, "no");
        assertThat(structural)
                .allSatisfy(
                        operation -> assertThat(refusal(bob, review, operation)).contains("review.only-reply"));
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
        assertThat(check(grant, dave, set("reply"))).contains("review.not-now");
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
    void J1_everybodyIsToldTheReviewsOfTheirOwnGroup() {
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
    void theGateCountsOnlyWhatIsSubmitted() {
        Review review = firstReview();
        fill(review.answers(), "item-crisp", "verdict", "yes");
        fill(review.answers(), "item-measurable", "verdict", "partly");
        assertThat(have(group(2))).isZero();

        turns.submit(review.workshop(), group(1), review.id(), Stage.OPEN);
        assertThat(have(group(2))).isEqualTo(1);
        fill(review.answers(), "item-measurable", "reply", "adopt");
        assertThat(gate.received(room.workshop().id(), group(2), "reviewed").met())
                .isTrue();
    }

    @Test
    void aNoStandsInTheWayUntilASecondLookTakesItBack() {
        Review review = submitted(firstReview(), "no");
        fill(review.answers(), "item-measurable", "reply", "adopt");
        assertThat(have(group(2))).isEqualTo(1);
        turns.submit(review.workshop(), group(2), review.id(), Stage.SUBMITTED);

        assertThat(refusal(alice, review, set("item-measurable", "recheck"))).isEmpty();
        assertThat(refusal(alice, review, set("item-crisp", "recheck"))).contains("review.not-open");
        fill(review.answers(), "item-measurable", "recheck", "partly");
        turns.submit(review.workshop(), group(1), review.id(), Stage.ANSWERED);

        assertThat(now(review).stage()).isEqualTo(Stage.RECHECKED);
        assertThat(gate.received(room.workshop().id(), group(2), "reviewed").met())
                .isTrue();
    }

    @Test
    void aNoStandsInTheWayUntilTheTrainerLetsItPass() {
        Review review = submitted(firstReview(), "no");
        PersonId trainer = room.workshop().trainer();

        desk.waive(trainer, review.workshop(), review.id(), "measurable", "没有数据，下个周期补");
        assertThat(gate.received(room.workshop().id(), group(2), "reviewed").met())
                .isTrue();
        assertThat(reviews.received(room.workshop().id(), group(2)).get(1).waived())
                .isEqualTo("没有数据，下个周期补");
        assertThat(refusal(() -> desk.waive(trainer, review.workshop(), review.id(), "nothing", "x")))
                .isEqualTo("review.unknown-item");

        desk.waive(trainer, review.workshop(), review.id(), "measurable", "");
        assertThat(have(group(2))).isEqualTo(1);
    }

    @Test
    void J3_whatIsMissingIsToldAndNothingIsSubmitted() {
        Review review = firstReview();
        assertThat(refusal(() -> turns.submit(review.workshop(), group(1), review.id(), Stage.OPEN)))
                .isEqualTo("review.verdicts-missing");
        fill(review.answers(), "item-crisp", "verdict", "yes");
        fill(review.answers(), "item-measurable", "verdict", "no");
        assertThat(refusal(() -> turns.submit(review.workshop(), group(1), review.id(), Stage.OPEN)))
                .isEqualTo("review.no-needs-comment");
        assertThat(now(review).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void J3_onlyTheSideThatHasTheWordSubmits() {
        Review review = firstReview();
        assertThat(refusal(() -> turns.submit(review.workshop(), group(2), review.id(), Stage.OPEN)))
                .isEqualTo("review.not-now");
        assertThat(refusal(() -> turns.submit(review.workshop(), group(3), review.id(), Stage.OPEN)))
                .isEqualTo("review.unknown");
        submitted(review, "partly");
        turns.submit(review.workshop(), group(1), review.id(), Stage.OPEN);
        assertThat(now(review).stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void aReviewWithoutAnyDoubtIsOverWhenItIsSubmitted() {
        Review review = submitted(firstReview(), "yes");

        assertThat(now(review).stage()).isEqualTo(Stage.RECHECKED);
        assertThat(desk.reopen(room.workshop().trainer(), review.workshop(), review.id())
                        .stage())
                .isEqualTo(Stage.OPEN);
        assertThat(refusal(() -> desk.reopen(room.workshop().trainer(), review.workshop(), review.id())))
                .isEqualTo("review.not-submitted");
    }

    @Test
    void theDraftOfTheFirstSubmitIsKeptForBothSidesAndNobodyElse() {
        DocumentId draft = room.group(2).document();
        documents.create(
                draft,
                bob.person(),
                List.of(
                        card("o", CardKind.OBJECTIVE, "赢得门厅", List.of()),
                        card(
                                "kr",
                                CardKind.KEY_RESULT,
                                "10 家楼盘",
                                List.of(new Operation.Outgoing(LinkType.PARENT, new CardId("o")))),
                        card("n", CardKind.NOTE, "别的", List.of())));
        Review review = submitted(firstReview(), "no");
        documents.write(
                draft,
                bob.person(),
                new Operation.SetField(new CardId("kr"), "text", Optional.of(new Value.Text("12 家楼盘"))));

        DocumentId kept = now(review).kept().orElseThrow();
        assertThat(documents.read(kept).allCards())
                .extracting(card -> card.text())
                .containsExactlyInAnyOrder("赢得门厅", "10 家楼盘");
        assertThat(documents.read(kept).sources(new CardId("o"), LinkType.PARENT))
                .hasSize(1);
        Seat carol = room.seat(3, "Carol");
        assertThat(access.grant(viewer(alice), kept))
                .get()
                .extracting(Grant::write)
                .isEqualTo(false);
        assertThat(access.grant(viewer(bob), kept)).isPresent();
        assertThat(access.grant(viewer(carol), kept)).isEmpty();
        assertThat(access.grant(trainer(), kept)).isPresent();
    }

    @Test
    void whatATrainerHidesLeavesTheKeptDraftAndTheRemarksOnIt() {
        DocumentId draft = room.group(2).document();
        documents.create(draft, bob.person(), List.of(card("o", CardKind.OBJECTIVE, "骂人的话", List.of())));
        Review review = firstReview();
        documents.write(review.answers(), alice.person(), passage("p", Map.of("about", new Value.Text("o"))));
        submitted(review, "no");
        var unused = new KeptWithheld(documents, table, room.workshops(), Runnable::run);

        documents.write(draft, room.workshop().trainer(), new Operation.Withhold(new CardId("o")));
        assertThat(documents.read(now(review).kept().orElseThrow()).allCards()).isEmpty();
        assertThat(documents.read(review.answers()).card(new CardId("p"))).isEmpty();

        documents.write(draft, room.workshop().trainer(), new Operation.Release(new CardId("o")));
        assertThat(documents.read(now(review).kept().orElseThrow()).allCards()).hasSize(1);
        assertThat(documents.read(review.answers()).card(new CardId("p"))).isPresent();
    }

    @Test
    void J4_reviewersRemarkOnPassagesUntilTheySubmit() {
        Review review = firstReview();
        Operation remark = passage("p", Map.of("about", new Value.Text("o"), "quote", new Value.Text("门厅")));
        assertThat(refusal(alice, review, remark)).isEmpty();
        assertThat(refusal(alice, review, passage("item-crisp", Map.of()))).contains("review.only-verdict");
        assertThat(refusal(alice, review, passage("p", Map.of("verdict", new Value.Choice("no")))))
                .contains("review.only-verdict");
        documents.write(review.answers(), alice.person(), remark);
        fill(review.answers(), "p", "comment", "太远");
        submitted(review, "yes");

        assertThat(now(review).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(refusal(alice, review, passage("q", Map.of()))).contains("review.not-now");
        assertThat(reviews.remarks(review.workshop(), group(2)))
                .singleElement()
                .satisfies(said -> assertThat(said.quote() + said.comment()).isEqualTo("门厅太远"));
        assertThat(refusal(() -> turns.submit(review.workshop(), group(2), review.id(), Stage.SUBMITTED)))
                .isEqualTo("review.replies-missing");
    }

    @Test
    void aReviewInOtherHandsKeepsWhatIsWrittenInIt() {
        Review review = firstReview();
        fill(review.answers(), "item-crisp", "verdict", "yes");
        Seat carol = room.seat(3, "Carol");

        desk.handOver(room.workshop().trainer(), review.workshop(), review.id(), group(3));
        assertThat(access.grant(viewer(alice), review.answers())).isEmpty();
        assertThat(access.grant(viewer(carol), review.answers())).isPresent();
        assertThat(access.grant(viewer(carol), room.group(2).document())).isPresent();
        assertThat(desk.of(room.workshop().trainer(), review.workshop()))
                .filteredOn(count -> count.review().id().equals(review.id()))
                .singleElement()
                .satisfies(count -> assertThat(count.judged()).isEqualTo(1));
    }

    @Test
    void aTakenAwayTaskLeavesRoomForANewOneOfTheSamePair() {
        Review review = firstReview();
        room.seat(3, "Carol");
        desk.handOver(room.workshop().trainer(), review.workshop(), review.id(), group(3));
        enter("moved");

        assertThat(all())
                .filteredOn(found -> found.reviewer().equals(group(1)) && !found.selfCheck())
                .singleElement()
                .satisfies(found -> assertThat(found.answers()).isNotEqualTo(review.answers()));
    }

    @Test
    void aDraftCanHaveSeveralReviewersButNoneTwice() {
        Review review = firstReview();
        PersonId trainer = room.workshop().trainer();
        Review second = desk.add(trainer, review.workshop(), RoomFixture.REVIEW, group(3), group(2));

        assertThat(second.author()).isEqualTo(group(2));
        assertThat(refusal(() -> desk.add(trainer, review.workshop(), RoomFixture.REVIEW, group(3), group(2))))
                .isEqualTo("review.pair-twice");
        assertThat(refusal(() -> desk.handOver(trainer, review.workshop(), review.id(), group(3))))
                .isEqualTo("review.pair-twice");
        assertThat(refusal(() -> desk.add(trainer, review.workshop(), "tasks", group(3), group(1))))
                .isEqualTo("review.no-step");
        assertThat(refusal(() -> desk.add(trainer, review.workshop(), RoomFixture.REVIEW, GroupId.random(), group(1))))
                .isEqualTo("group.unknown");
    }

    @Test
    void aReviewThatIsSetAsideCountsNowhereAndIsKept() {
        Review review = submitted(firstReview(), "no");
        PersonId trainer = room.workshop().trainer();

        desk.setAside(trainer, review.workshop(), review.id(), true);
        assertThat(reviews.received(review.workshop(), group(2)))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.review().selfCheck()).isTrue());
        assertThat(refusal(bob, review, set("reply"))).contains("document.read-only");
        assertThat(refusal(() -> turns.submit(review.workshop(), group(2), review.id(), Stage.SUBMITTED)))
                .isEqualTo("review.set-aside");

        desk.setAside(trainer, review.workshop(), review.id(), false);
        assertThat(reviews.received(review.workshop(), group(2)))
                .filteredOn(item -> !item.review().selfCheck())
                .hasSize(2);
    }

    @Test
    void authorsWhoseOnlyReviewIsSetAsideCheckThemselvesAtOnce() {
        Review review = firstReview();
        PersonId trainer = room.workshop().trainer();
        assertThat(all()).noneMatch(found -> found.author().equals(group(2)) && found.selfCheck());

        desk.setAside(trainer, review.workshop(), review.id(), true);

        assertThat(all())
                .filteredOn(found -> found.author().equals(group(2)) && found.selfCheck())
                .hasSize(1);
    }

    @Test
    void strangersChangeNoReview() {
        Review review = firstReview();
        assertThat(refusal(() -> desk.setAside(PersonId.random(), review.workshop(), review.id(), true)))
                .isEqualTo("workshop.unknown");
        assertThat(refusal(() -> desk.setAside(room.workshop().trainer(), review.workshop(), UUID.randomUUID(), true)))
                .isEqualTo("review.unknown");
    }

    @Test
    void J2_authorsLearnOfAReviewButNotWhatStandsInItBeforeItIsSubmitted() {
        Review review = firstReview();
        assertThat(entry(bob, review).answers()).isEmpty();
        assertThat(reviews.received(review.workshop(), group(2))).isEmpty();
        fill(review.answers(), "item-crisp", "verdict", "yes");
        assertThat(reviews.written(review.workshop(), group(2))).hasSize(2);

        submitted(review, "no");
        assertThat(entry(bob, review).answers()).isEqualTo(review.answers().toString());
        assertThat(entry(bob, review).stage()).isEqualTo("submitted");
    }

    @Test
    void whatWasNeverSubmittedIsShownWhenTheDayIsOver() {
        Review review = firstReview();
        fill(review.answers(), "item-crisp", "verdict", "yes");
        room.at(Phase.CLOSED, RoomFixture.REVIEW);

        assertThat(reviews.received(review.workshop(), group(2))).hasSize(2);
        assertThat(access.grant(viewer(bob), review.answers())).isPresent();
    }

    @Test
    void theGateOfAGroupThatNobodyReviewsIsNotMet() {
        assertThat(gate.received(room.workshop().id(), group(3), "reviewed").met())
                .isFalse();
    }

    /** With a yes to the first item and the verdict to the second one. */
    private Review submitted(Review review, String verdict) {
        fill(review.answers(), "item-crisp", "verdict", "yes");
        fill(review.answers(), "item-measurable", "verdict", verdict);
        fill(review.answers(), "item-measurable", "comment", "没有基线");
        turns.submit(review.workshop(), review.reviewer(), review.id(), Stage.OPEN);
        return now(review);
    }

    private Review now(Review review) {
        return table.byId(review.workshop(), review.id()).orElseThrow();
    }

    private int have(GroupId author) {
        return gate.received(room.workshop().id(), author, "reviewed").have();
    }

    private ReviewsBody.Entry entry(Seat seat, Review review) {
        return ((ReviewsBody) channel.greet(viewer(seat)).getFirst().body())
                .list().stream()
                        .filter(entry -> entry.id().equals(review.id().toString()))
                        .findFirst()
                        .orElseThrow();
    }

    private static String refusal(ThrowingCallable act) {
        return Refusals.codeOf(act);
    }

    private static Operation.Create card(String id, CardKind kind, String text, List<Operation.Outgoing> links) {
        return new Operation.Create(
                new CardId(id), kind, "objectives", "", "V", Map.of("text", new Value.Text(text)), links);
    }

    private static Operation.Create passage(String id, Map<String, Value> fields) {
        return new Operation.Create(
                new CardId(id), CardKind.REVIEW_ITEM, RoomFixture.REVIEW, "passage", "V", fields, List.of());
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
        return access.grant(viewer(seat), review.answers())
                .orElseThrow()
                .guard()
                .check(seat.person(), operation, documents.read(review.answers()))
                .map(Refusal::code);
    }

    private Optional<String> check(Grant grant, Seat seat, Operation operation) {
        return grant.guard()
                .check(seat.person(), operation, documents.read(DocumentId.random()))
                .map(Refusal::code);
    }

    private static Operation set(String field) {
        return set("item-crisp", field);
    }

    private static Operation set(String card, String field) {
        return new Operation.SetField(new CardId(card), field, Optional.of(new Value.Text("x")));
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
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V4__reviews.sql"),
                        new ClassPathResource("db/migration/V25__review_rounds.sql"))
                .execute(source);
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
