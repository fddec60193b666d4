package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import okrworkshop.cockpit.arrival.RehearsalStage;
import okrworkshop.cockpit.arrival.RoomAddress;
import okrworkshop.cockpit.arrival.ShownAddresses;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Documents;
import okrworkshop.people.Devices;
import okrworkshop.people.Seats;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.simulation.Extras;
import okrworkshop.testing.BoardClient;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** Everything before the people come: the room's address, the trainer's further devices, the rehearsal. */
class ArrivalTest extends WholeServer {
    private static final String TABLET = "Mozilla/5.0 (iPad) Version/18.0 Safari/604.1";

    @Autowired
    private Workshops workshops;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private RehearsalStage stage;

    @Autowired
    private Seats seats;

    @Autowired
    private Documents documents;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ShownAddresses addresses;

    @Autowired
    private Devices devices;

    @Test
    void simulatedPeopleWorkThroughTheStepsThatTheTrainerOpensAndLeaveNothingBehind() {
        Workshop workshop = empty();
        List<Extras.Scene> scenes = workshop.template().steps().stream()
                .map(step -> new Extras.Scene(step.id(), List.of()))
                .toList();
        stage.begin(workshop.trainer(), workshop.id(), 2, scenes);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> seats.of(workshop.id()).size() == 4 && stage.people(workshop.id()) == 4);
        workshops.start(workshop.trainer(), workshop.id());
        await().atMost(Duration.ofMinutes(2))
                .until(() -> workshop.groups().stream().allMatch(group -> cards(group.document()) > 0));

        Workshop after = stage.reset(workshop.trainer(), workshop.id());

        assertThat(after.phase()).isEqualTo(Phase.LOBBY);
        assertThat(seats.of(workshop.id())).isEmpty();
        assertThat(stage.people(workshop.id())).isZero();
        assertThat(after.groups()).allMatch(group -> cards(group.document()) == 0);
        assertThat(after.groups())
                .extracting(Group::document)
                .doesNotContainAnyElementsOf(
                        workshop.groups().stream().map(Group::document).toList());
    }

    @Test
    void V1_everybodyHearsOfTheRehearsalAndLosesTheSeatWithIt() {
        Room room = rehearsed();
        Workshop workshop = workshop(room);
        DocumentId written = room.anna.document();
        BoardClient anna = room.enters(room.anna);
        assertThat(anna.await("rehearsal").get("state").asString()).isEqualTo("on");
        anna.open(written, 0);
        anna.await("doc");
        anna.op(written, "anna.1", Operations.create("e1", "expectation", "expectations"));
        anna.await("ack");
        try (BoardClient trainer = room.trainerEnters()) {
            rehearsals.reset(workshop.trainer(), workshop.id());
            for (BoardClient everybody : List.of(anna, trainer)) {
                assertThat(everybody
                                .await(event -> event.path("state").asString("").equals("over"))
                                .get("t")
                                .asString())
                        .isEqualTo("rehearsal");
            }
            assertThat(anna.awaitClose()).isEqualTo(4401);
            trainer.send("{'t':'ping'}");
            assertThat(trainer.await("pong")).isNotNull();
            trainer.open(written, 0);
            assertThat(trainer.await("error").get("code").asString()).isEqualTo("document.no-access");
        }
        assertThat(anybody().as(room.anna.token()).get("/seat").status()).isEqualTo(401);
        assertThat(anybody()
                        .post("/join/" + room.code + "/return", "{'returnCode':'" + room.anna.returnCode() + "'}")
                        .status())
                .isEqualTo(404);

        Room.Person again = room.joins("Anna", room.groups.getFirst());
        assertThat(again.document()).isNotEqualTo(written);
        room.started();
        try (BoardClient back = room.enters(again)) {
            back.open(again.document(), 0);
            JsonNode cards = back.await("doc").at("/state/cards");
            assertThat(cards)
                    .extracting(card -> card.get(0).asString())
                    .contains("frame-expectations-whom")
                    .doesNotContain("e1");
        }
    }

    @Test
    void theReviewsOfARehearsalAreNotThoseOfTheWorkshop() {
        Room room = rehearsed().at(Room.REVIEW);
        Workshop workshop = workshop(room);
        await().until(() -> !reviews.of(workshop.id()).isEmpty());
        List<DocumentId> answers = reviews.of(workshop.id()).stream()
                .map(review -> review.answers())
                .toList();

        rehearsals.reset(workshop.trainer(), workshop.id());
        assertThat(reviews.of(workshop.id())).isEmpty();
        assertThat(reviews.byAnswers(answers.getFirst())).isEmpty();

        room.joins("Anna", room.groups.getFirst());
        room.joins("Bo", room.groups.get(1));
        room.started().at(Room.REVIEW);
        await().until(() -> !reviews.of(workshop.id()).isEmpty());
        assertThat(reviews.of(workshop.id()))
                .extracting(review -> review.answers())
                .doesNotContainAnyElementsOf(answers);
    }

    @Test
    void aRehearsalNeedsAnEmptyWorkshopOfOnesOwn() {
        Workshop joined = workshop(room());
        assertThat(Refusals.codeOf(() -> stage.begin(joined.trainer(), joined.id(), 2, List.of())))
                .isEqualTo("rehearsal.people");
        Workshop empty = empty();
        assertThat(Refusals.codeOf(() -> stage.begin(PersonId.random(), empty.id(), 2, List.of())))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> stage.begin(empty.trainer(), empty.id(), 99, List.of())))
                .isEqualTo("rehearsal.size");
        assertThat(Refusals.codeOf(() -> stage.reset(empty.trainer(), empty.id())))
                .isEqualTo("rehearsal.none");
    }

    @Test
    void theAddressOfARoomIsKeptForAllItsPages() {
        WorkshopId workshop = empty().id();
        assertThat(addresses.of(workshop)).isEmpty();
        var first = new RoomAddress("http://192.168.1.20:8080", true, "", Instant.parse("2026-11-21T08:00:00Z"));
        addresses.keep(workshop, first);
        assertThat(addresses.of(workshop)).contains(first);
        var moved = new RoomAddress("http://10.0.0.7:8080", true, first.address(), first.changedAt());
        addresses.keep(workshop, moved);
        assertThat(addresses.of(workshop)).contains(moved);
    }

    @Test
    void aReturnCodeRestoresTheSeatOnAnotherAddress() {
        Room room = room().started();
        try (BoardClient anna = room.follows(room.anna, room.anna.document())) {
            anna.op(room.anna.document(), "anna.1", Operations.create("e1", "expectation", "expectations"));
            anna.await("ack");
        }
        JsonNode back = new ApiClient(port, "", "en", "localhost")
                .made("/join/" + room.code + "/return", "{'returnCode':'" + room.anna.returnCode() + "'}");
        assertThat(back.get("person").asString()).isEqualTo(room.anna.id());
        assertThat(back.get("document").asString())
                .isEqualTo(room.anna.document().toString());
        assertThat(cards(room.anna.document())).isEqualTo(1);
    }

    @Test
    void aDeviceSignsInOnceWithinFiveMinutesAndIsRemembered() {
        PersonId trainer = empty().trainer();
        String token = devices.invite(trainer, "workshops/x");
        assertThat(devices.opens(token)).map(known -> known.id()).contains(trainer);
        assertThat(devices.opens("made-up")).isEmpty();
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", TABLET);
        var response = new MockHttpServletResponse();
        String before = Objects.requireNonNull(request.getSession()).getId();

        assertThat(devices.signIn(token, request, response)).isEqualTo("workshops/x");

        assertThat(Objects.requireNonNull(request.getSession()).getId()).isNotEqualTo(before);
        Cookie remembered = Objects.requireNonNull(response.getCookie("okr-trainer"));
        assertThat(remembered.isHttpOnly()).isTrue();
        assertThat(remembered.getMaxAge()).isEqualTo((int) Duration.ofDays(60).toSeconds());
        assertThat(devices.of(trainer)).extracting(Devices.Device::name).containsExactly("iPad Safari");
        assertThat(Refusals.codeOf(
                        () -> devices.signIn(token, new MockHttpServletRequest(), new MockHttpServletResponse())))
                .isEqualTo("device.link-spent");
    }

    @Test
    void aLinkEndsAfterFiveMinutesWithANewOneAndWhenItIsWithdrawn() {
        PersonId trainer = empty().trainer();
        String late = devices.invite(trainer, "");
        clock.pass(Devices.LIFE);
        assertThat(devices.opens(late)).isEmpty();
        assertThat(devices.of(trainer)).isEmpty();

        String first = devices.invite(trainer, "");
        String second = devices.invite(trainer, "");
        assertThat(devices.opens(first)).isEmpty();
        assertThat(devices.opens(second)).isPresent();
        Devices.Device waiting = devices.of(trainer).getFirst();
        devices.withdraw(empty().trainer(), waiting.id());
        assertThat(devices.opens(second)).as("of another trainer").isPresent();
        devices.withdraw(trainer, waiting.id());
        assertThat(devices.opens(second)).isEmpty();
    }

    private Workshop empty() {
        String id = trainer()
                .made("/workshops", Room.plan("Rehearsed", 6))
                .get("id")
                .asString();
        return workshops.byId(WorkshopId.of(id)).orElseThrow();
    }

    private Workshop workshop(Room room) {
        return workshops.byId(WorkshopId.of(room.id)).orElseThrow();
    }

    /** A room whose people came after the rehearsal began. */
    private Room rehearsed() {
        return new Room(trainer(), made -> {
                    Workshop workshop = workshops.byId(WorkshopId.of(made)).orElseThrow();
                    rehearsals.begin(workshop.trainer(), workshop.id());
                })
                .started();
    }

    private long cards(DocumentId document) {
        return documents.readWhole(document).allCards().stream()
                .filter(card -> card.kind() != CardKind.FRAME || !card.text().isEmpty())
                .map(Card::id)
                .count();
    }
}
