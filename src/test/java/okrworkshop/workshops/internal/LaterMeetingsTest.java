package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Operation.Outgoing;
import okrworkshop.documents.Value;
import okrworkshop.people.Role;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.RoomServices;
import okrworkshop.testing.SmallTemplate;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.LaterMeetings;
import okrworkshop.workshops.LaterMeetings.Offer;
import okrworkshop.workshops.MeetingPlan;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaterMeetingsTest {
    private RoomServices rooms;
    private Workshop earlier;
    private Group falcons;

    @BeforeEach
    void open(@TempDir Path folder) {
        rooms = new RoomServices(folder, new MeetingTemplates());
        earlier = rooms.create(2, 8);
        earlier = rooms.workshops()
                .renameGroup(
                        rooms.trainer, earlier.id(), earlier.groups().getFirst().id(), "Falcons");
        falcons = earlier.groups().getFirst();
        write("e1", CardKind.EXPECTATION, Map.of("text", new Value.Text("Fewer returns")));
        write("e2", CardKind.EXPECTATION, Map.of("text", new Value.Text("Nobody took this up")));
        write(
                "o1",
                CardKind.OBJECTIVE,
                Map.of(
                        "text",
                        new Value.Text("Easy to fit"),
                        "owner",
                        new Value.Text("Lin"),
                        "rank",
                        new Value.Number(1)),
                new Outgoing(LinkType.ORIGIN, new CardId("e1")));
        write(
                "k1",
                CardKind.KEY_RESULT,
                Map.of(
                        "text", new Value.Text("Returns from 9% to 4%"),
                        "from", new Value.Number(9),
                        "to", new Value.Number(4),
                        "score", new Value.Number(0.7)),
                new Outgoing(LinkType.PARENT, new CardId("o1")));
        write("k2", CardKind.KEY_RESULT, Map.of("text", new Value.Text("Belongs to nothing")));
        write(
                "t1",
                CardKind.TASK,
                Map.of("text", new Value.Text("Photos"), "accountable", new Value.Text("Wu")),
                new Outgoing(LinkType.PARENT, new CardId("k1")));
        write(
                "t2",
                CardKind.TASK,
                Map.of("text", new Value.Text("Guide")),
                new Outgoing(LinkType.PARENT, new CardId("k1")),
                new Outgoing(LinkType.DEPENDS, new CardId("t1")));
        write("gone", CardKind.OBJECTIVE, Map.of("text", new Value.Text("Given up")));
        rooms.documents.write(falcons.document(), rooms.trainer, new Operation.Delete(new CardId("gone")));
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void groupsBeginWithTheirAcceptedOkrAndWhatHangsOnIt() {
        Workshop meeting = begin(falcons);

        assertThat(meeting.phase()).isEqualTo(Phase.LOBBY);
        assertThat(meeting.code()).isNotEqualTo(earlier.code());
        assertThat(meeting.groups()).extracting(Group::name).containsExactly("Falcons");
        assertThat(meeting.cycleEnd()).isEqualTo(earlier.cycleEnd());
        DocumentView board = board(meeting);
        assertThat(board.allCards())
                .filteredOn(card -> card.kind() != CardKind.FRAME)
                .extracting(Card::text)
                .containsExactlyInAnyOrder("Fewer returns", "Easy to fit", "Returns from 9% to 4%", "Photos", "Guide");
        Card objective = board.cards(CardKind.OBJECTIVE).getFirst();
        Card keyResult = board.cards(CardKind.KEY_RESULT).getFirst();
        assertThat(objective.text("owner")).isEqualTo("Lin");
        assertThat(keyResult.number("from")).contains(9.0);
        assertThat(board.targets(keyResult.id(), LinkType.PARENT)).containsExactly(objective);
        assertThat(board.targets(objective.id(), LinkType.ORIGIN))
                .containsExactlyElementsOf(board.cards(CardKind.EXPECTATION));
        assertThat(board.sources(keyResult.id(), LinkType.PARENT))
                .extracting(Card::text)
                .containsExactlyInAnyOrder("Photos", "Guide");
        Card guide = card(board, "Guide");
        assertThat(board.targets(guide.id(), LinkType.DEPENDS)).containsExactly(card(board, "Photos"));
        assertThat(card(board, "Photos").text("accountable")).isEqualTo("Wu");
    }

    @Test
    void scoresOfAnEarlierReviewStayThere() {
        assertThat(board(begin(falcons)).cards(CardKind.KEY_RESULT).getFirst().filled("score"))
                .isFalse();
    }

    @Test
    void cardsLieInTheColumnThatTheNewMethodHasForThem() {
        assertThat(board(begin(falcons)).cards(CardKind.EXPECTATION))
                .extracting(Card::place)
                .containsExactly("wanted");
    }

    @Test
    void theEarlierWorkshopStaysAsItWas() {
        long before = rooms.documents.readWhole(falcons.document()).sequence();
        int events = rooms.workshops().events(earlier.id()).size();
        Workshop meeting = begin(falcons);
        rooms.documents.write(
                meeting.groups().getFirst().document(),
                rooms.trainer,
                new Operation.Delete(
                        board(meeting).cards(CardKind.OBJECTIVE).getFirst().id()));
        assertThat(rooms.documents.readWhole(falcons.document()).sequence()).isEqualTo(before);
        assertThat(rooms.workshops().events(earlier.id())).hasSize(events);
        assertThat(rooms.workshops().byId(earlier.id())).contains(earlier);
    }

    @Test
    void whereItComesFromIsKnownAfterARestartAndToldToTheGroup() {
        rooms.workshops().start(rooms.trainer, earlier.id());
        rooms.clock.pass(Duration.ofHours(2));
        rooms.workshops().close(rooms.trainer, earlier.id());
        Instant closed = rooms.clock.instant();
        rooms.clock.pass(Duration.ofDays(80));
        Workshop meeting = begin(falcons);
        rooms = rooms.restarted();

        var origin = meetings()
                .origin(meeting.id(), meeting.groups().getFirst().id())
                .orElseThrow();

        assertThat(origin.workshop()).isEqualTo(earlier.id());
        assertThat(origin.group()).isEqualTo(falcons.id());
        assertThat(origin.title()).isEqualTo(earlier.title());
        assertThat(origin.name()).isEqualTo("Falcons");
        assertThat(origin.asOf()).isEqualTo(closed);
        assertThat(meetings().origin(earlier.id(), falcons.id())).isEmpty();
        var member = new Viewer(
                PersonId.random(),
                "Ann",
                Role.PARTICIPANT,
                meeting.id(),
                Optional.of(meeting.groups().getFirst().id()),
                Language.EN);
        Object room = rooms.get(RoomEvents.class)
                .room(meeting, List.of(), List.of(), member)
                .body();
        assertThat(room)
                .isInstanceOfSatisfying(
                        RoomBody.class,
                        body -> assertThat(body.origin())
                                .contains(new RoomBody.OriginBody(earlier.title(), "Falcons", closed.toString())));
    }

    @Test
    void aRehearsalOfTheMeetingGivesTheOkrBack() {
        Workshop meeting = begin(falcons);
        rooms.get(Rehearsals.class).begin(rooms.trainer, meeting.id());
        DocumentId tried = meeting.groups().getFirst().document();
        rooms.documents.write(
                tried,
                rooms.trainer,
                new Operation.Delete(
                        board(meeting).cards(CardKind.OBJECTIVE).getFirst().id()));

        Workshop fresh = rooms.get(Rehearsals.class).reset(rooms.trainer, meeting.id());

        assertThat(fresh.groups().getFirst().document()).isNotEqualTo(tried);
        assertThat(board(fresh).cards(CardKind.OBJECTIVE))
                .extracting(Card::text)
                .containsExactly("Easy to fit");
        assertThat(board(fresh).cards(CardKind.KEY_RESULT)).hasSize(1);
    }

    @Test
    void offersSayWhatEachGroupHas() {
        assertThat(meetings().offers(rooms.trainer, earlier.id()))
                .containsExactly(
                        new Offer(falcons, 1, 1), new Offer(earlier.groups().get(1), 0, 0));
        assertThat(meetings().methods()).extracting(each -> each.id()).containsExactly(MeetingTemplates.LATER);
    }

    @Test
    void aGroupWithoutAnOkrBeginsWithAnEmptyBoardAndItsName() {
        Workshop meeting = begin(earlier.groups().get(1), falcons);
        assertThat(meeting.groups())
                .extracting(Group::name)
                .containsExactly(earlier.groups().get(1).name(), "Falcons");
        assertThat(board(meeting).allCards()).isEmpty();
    }

    @Test
    void onlyTheCrewThatHelpsMayTakeItAlong() {
        PersonId stranger = PersonId.random();
        PersonId observer = PersonId.random();
        PersonId coTrainer = PersonId.random();
        rooms.get(Crews.class).join(observer, earlier.id(), CrewRole.OBSERVER);
        rooms.get(Crews.class).join(coTrainer, earlier.id(), CrewRole.CO_TRAINER);
        assertThat(Refusals.codeOf(() -> meetings().begin(stranger, earlier.id(), plan(falcons))))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> meetings().offers(stranger, earlier.id())))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> meetings().begin(observer, earlier.id(), plan(falcons))))
                .isEqualTo("crew.observer");
        Workshop own = meetings().begin(coTrainer, earlier.id(), plan(falcons));
        assertThat(own.trainer()).isEqualTo(coTrainer);
        assertThat(Refusals.codeOf(() -> rooms.workshops().get(rooms.trainer, own.id())))
                .isEqualTo("workshop.unknown");
    }

    @Test
    void aNewCycleBeginsWithWhatBecameOfTheOldOneAndWithNothingElse() {
        Workshop next = meetings().begin(rooms.trainer, earlier.id(), cycle(Optional.empty()));

        assertThat(next.groups()).extracting(Group::name).containsExactly("Falcons");
        assertThat(next.parent()).isEqualTo(earlier.parent());
        assertThat(next.cycleStart()).isEqualTo(earlier.cycleEnd().plusDays(1));
        assertThat(next.cycleEnd()).isEqualTo(next.cycleStart().plusMonths(3).minusDays(1));
        assertThat(board(next).allCards())
                .filteredOn(card -> card.kind() != CardKind.FRAME)
                .allMatch(card -> card.kind() == CardKind.NOTE)
                .extracting(Card::text)
                .containsExactlyInAnyOrder("上个周期 O1，得分 0.7\nEasy to fit", "上个周期 KR1.1，得分 0.7\nReturns from 9% to 4%");
        assertThat(meetings()
                        .origin(next.id(), next.groups().getFirst().id())
                        .orElseThrow()
                        .group())
                .isEqualTo(falcons.id());
        rooms.get(Rehearsals.class).begin(rooms.trainer, next.id());
        assertThat(board(rooms.get(Rehearsals.class).reset(rooms.trainer, next.id()))
                        .cards(CardKind.NOTE))
                .hasSize(2);
    }

    @Test
    void aTextThatIsTooLongBesideItsNoteIsCutBetweenTwoLetters() {
        write("o2", CardKind.OBJECTIVE, Map.of("text", new Value.Text("😀".repeat(1_000))));
        write(
                "k3",
                CardKind.KEY_RESULT,
                Map.of("text", new Value.Text("One each")),
                new Outgoing(LinkType.PARENT, new CardId("o2")));

        Workshop next = meetings().begin(rooms.trainer, earlier.id(), cycle(Optional.empty()));

        assertThat(board(next).cards(CardKind.NOTE))
                .extracting(Card::text)
                .filteredOn(text -> text.contains("😀"))
                .singleElement()
                .satisfies(text -> assertThat(text.codePoints())
                        .noneMatch(letter -> Character.getType(letter) == Character.SURROGATE));
    }

    @Test
    void theDaysOfANewCycleAreTheTrainersOwnChoice() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        Workshop next = meetings()
                .begin(rooms.trainer, earlier.id(), cycle(Optional.of(new MeetingPlan.Cycle(day, day.plusMonths(6)))));
        assertThat(next.cycleStart()).isEqualTo(day);
        assertThat(next.cycleEnd()).isEqualTo(day.plusMonths(6));
        assertThat(Refusals.codeOf(() -> meetings()
                        .begin(rooms.trainer, earlier.id(), cycle(Optional.of(new MeetingPlan.Cycle(day, day))))))
                .isEqualTo("workshop.cycle");
    }

    private MeetingPlan cycle(Optional<MeetingPlan.Cycle> days) {
        return new MeetingPlan(SmallTemplate.ID, "Next", "short", List.of(falcons.id()), days);
    }

    @Test
    void whatDoesNotFitIsRefusedAndMakesNothing() {
        int documents = rooms.documents.count();
        Workshop other = rooms.create(1, 4);
        documents += 1;
        var small = new MeetingPlan("none", "Again", "short", List.of(falcons.id()));
        assertThat(Refusals.codeOf(() -> meetings().begin(rooms.trainer, earlier.id(), small)))
                .isEqualTo("meeting.method");
        assertThat(Refusals.codeOf(() -> meetings().begin(rooms.trainer, earlier.id(), plan())))
                .isEqualTo("meeting.groups");
        assertThat(Refusals.codeOf(() -> meetings()
                        .begin(rooms.trainer, earlier.id(), plan(other.groups().getFirst()))))
                .isEqualTo("group.unknown");
        var untitled = new MeetingPlan(MeetingTemplates.LATER, " ", "short", List.of(falcons.id()));
        assertThat(Refusals.codeOf(() -> meetings().begin(rooms.trainer, earlier.id(), untitled)))
                .isEqualTo("workshop.title-empty");
        assertThat(rooms.documents.count()).isEqualTo(documents);
    }

    private void write(String id, CardKind kind, Map<String, Value> fields, Outgoing... links) {
        rooms.documents.write(
                falcons.document(),
                PersonId.random(),
                new Operation.Create(new CardId(id), kind, "write", "musts", "V", fields, List.of(links)));
    }

    private Workshop begin(Group... groups) {
        return meetings().begin(rooms.trainer, earlier.id(), plan(groups));
    }

    private static MeetingPlan plan(Group... groups) {
        return new MeetingPlan(
                MeetingTemplates.LATER,
                "Review",
                "short",
                List.of(groups).stream().map(Group::id).toList());
    }

    private LaterMeetings meetings() {
        return rooms.get(LaterMeetings.class);
    }

    private DocumentView board(Workshop meeting) {
        return rooms.documents.readWhole(meeting.groups().getFirst().document());
    }

    private static Card card(DocumentView board, String text) {
        return board.allCards().stream()
                .filter(card -> card.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
