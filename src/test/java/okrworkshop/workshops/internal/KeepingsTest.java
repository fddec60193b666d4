package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.JoinedSeat;
import okrworkshop.realtime.EventMessage;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.RoomServices;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.DeletedWorkshop;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Sweep;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingsTest {
    private RoomServices rooms;
    private Workshop made;
    private WorkshopId id;
    private PersonId owner;

    @BeforeEach
    void open(@TempDir Path folder) {
        rooms = new RoomServices(folder);
        owner = rooms.trainer;
        made = rooms.create(2, 6);
        id = made.id();
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void closingSaysWhenTheWorkshopIsDeletedAndTheOwnerMaySayOtherwise() {
        assertThat(keepings().of(id).until()).isEmpty();
        closed();
        assertThat(keepings().of(id).until()).contains(today().plusDays(90));

        keepings().keep(owner, id, Optional.of(today().plusDays(10)));
        restart();
        assertThat(keepings().of(id)).isEqualTo(new Keeping(Optional.of(today().plusDays(10)), false, 90, ""));

        keepings().keep(owner, id, Optional.empty());
        rooms.workshops().reopen(owner, id);
        rooms.workshops().close(owner, id);
        assertThat(keepings().of(id).until()).as("the owner keeps it on").isEmpty();
    }

    @Test
    void aDayThatWasChosenBeforeStaysUnlessItIsOver() {
        keepings().keep(owner, id, Optional.of(today().plusDays(3)));
        closed();
        assertThat(keepings().of(id).until()).contains(today().plusDays(3));
        rooms.workshops().reopen(owner, id);
        rooms.clock.pass(Duration.ofDays(5));
        sweep();
        assertThat(rooms.workshops().byId(id))
                .as("only closed ones go by themselves")
                .isPresent();
        rooms.workshops().close(owner, id);
        assertThat(keepings().of(id).until()).contains(today().plusDays(90));
    }

    @Test
    void onlyTheOwnerDecidesAndOnlyAboutDaysToCome() {
        PersonId helper = PersonId.random();
        rooms.get(Crews.class).join(helper, id, CrewRole.CO_TRAINER);
        assertThat(Refusals.codeOf(() -> keepings().delete(helper, id))).isEqualTo("crew.owner-only");
        assertThat(Refusals.codeOf(() -> keepings().keep(helper, id, Optional.empty())))
                .isEqualTo("crew.owner-only");
        assertThat(Refusals.codeOf(() -> keepings().contact(PersonId.random(), id, "me")))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> keepings().keep(owner, id, Optional.of(today()))))
                .isEqualTo("keeping.day");
        assertThat(Refusals.codeOf(() -> keepings().keep(owner, id, Optional.of(today().plusYears(11)))))
                .isEqualTo("keeping.day");
        assertThat(Refusals.codeOf(() -> keepings().contact(owner, id, "x".repeat(301))))
                .isEqualTo("text.too-long");
        assertThat(keepings().contact(owner, id, " privacy@example.org ").contact())
                .isEqualTo("privacy@example.org");
    }

    @Test
    void aRunningWorkshopAndARehearsalAreNotDeleted() {
        rooms.get(Rehearsals.class).begin(owner, id);
        assertThat(Refusals.codeOf(() -> keepings().delete(owner, id))).isEqualTo("keeping.rehearsal");
        rooms.get(Rehearsals.class).reset(owner, id);
        rooms.workshops().start(owner, id);
        assertThat(Refusals.codeOf(() -> keepings().delete(owner, id))).isEqualTo("keeping.running");
    }

    @Test
    void nobodyReachesAWorkshopInTheBinAndItComesBackAsItWas() {
        JoinedSeat ada = rooms.joining().join(made.code(), "Ada", Optional.empty(), "::1");
        closed();

        keepings().delete(owner, id);

        assertThat(rooms.broadcaster.dismissed())
                .containsExactlyInAnyOrder(ada.seat().person(), owner);
        assertThat(last(ada)).isEqualTo(KeepingBody.DELETED);
        for (int time = 0; time < 2; time++) {
            assertThat(rooms.workshops().byId(id)).isEmpty();
            assertThat(rooms.workshops().byCode(made.code())).isEmpty();
            assertThat(rooms.workshops().byDocument(made.groups().getFirst().document()))
                    .isEmpty();
            assertThat(rooms.workshops().of(owner)).isEmpty();
            assertThat(Refusals.codeOf(() -> rooms.joining().join(made.code(), "Bo", Optional.empty(), "::1")))
                    .isEqualTo("join.unknown-code");
            assertThat(Refusals.codeOf(() -> rooms.joining().comeBack(made.code(), ada.returnCode(), "::2")))
                    .isEqualTo("join.unknown-code");
            assertThat(Refusals.codeOf(() -> rooms.workshops().reopen(owner, id)))
                    .isEqualTo("workshop.unknown");
            restart();
        }
        assertThat(keepings().deleted(owner))
                .containsExactly(new DeletedWorkshop(
                        id,
                        made.title(),
                        rooms.clock.instant(),
                        rooms.clock.instant().plus(Keepings.BIN)));
        assertThat(keepings().deleted(PersonId.random())).isEmpty();
        assertThat(Refusals.codeOf(() -> keepings().restore(PersonId.random(), id)))
                .isEqualTo("workshop.unknown");

        assertThat(keepings().restore(owner, id).title()).isEqualTo(made.title());

        assertThat(keepings().deleted(owner)).isEmpty();
        assertThat(rooms.workshops().of(owner)).extracting(Workshop::id).containsExactly(id);
        assertThat(rooms.joining()
                        .comeBack(made.code(), ada.returnCode(), "::3")
                        .seat())
                .isEqualTo(ada.seat());
    }

    @Test
    void aWorkshopGoesByItselfOnItsDayAndAWeekLaterForGood() {
        rooms.joining().join(made.code(), "Ada", Optional.empty(), "::1");
        closed();
        rooms.clock.pass(Duration.ofDays(89));
        sweep();
        assertThat(rooms.workshops().byId(id)).isPresent();
        rooms.clock.pass(Duration.ofDays(1));
        sweep();
        assertThat(rooms.workshops().byId(id)).isEmpty();

        keepings().restore(owner, id);
        assertThat(keepings().of(id).until()).as("not deleted again at once").contains(today().plusDays(90));
        keepings().delete(owner, id);
        rooms.clock.pass(Duration.ofDays(7).minusSeconds(1));
        sweep();
        assertThat(keepings().deleted(owner)).hasSize(1);
        rooms.clock.pass(Duration.ofSeconds(1));
        assertThat(Refusals.codeOf(() -> keepings().restore(owner, id))).isEqualTo("workshop.unknown");
        sweep();
        sweep();

        assertThat(keepings().deleted(owner)).isEmpty();
        assertThat(rooms.seats().of(id)).isEmpty();
        List<DocumentId> written = made.groups().stream().map(Group::document).toList();
        assertThat(written).noneMatch(rooms.documents::has);
    }

    @Test
    void F2_whoComesIntoAClosedWorkshopHearsUntilWhenItIsKept() {
        KeepingChannel channel = rooms.get(KeepingChannel.class);
        Viewer ada = viewer(rooms.joining().join(made.code(), "Ada", Optional.empty(), "::1"));
        assertThat(channel.greet(ada)).isEmpty();
        closed();
        assertThat(channel.greet(ada))
                .extracting(EventMessage::body)
                .containsExactly(new KeepingBody(today().plusDays(90).toString(), false));
        keepings().keep(owner, id, Optional.empty());
        assertThat(channel.greet(ada)).isEmpty();
    }

    private Object last(JoinedSeat person) {
        return rooms.broadcaster.published().stream()
                .map(published -> published.event().apply(viewer(person)).body())
                .filter(KeepingBody.class::isInstance)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private Viewer viewer(JoinedSeat joined) {
        return new Viewer(
                joined.seat().person(),
                joined.seat().name(),
                okrworkshop.people.Role.PARTICIPANT,
                id,
                Optional.of(joined.seat().group()),
                okrworkshop.shared.Language.EN);
    }

    private void closed() {
        rooms.workshops().start(owner, id);
        rooms.workshops().close(owner, id);
    }

    private Keepings keepings() {
        return rooms.get(Keepings.class);
    }

    private void sweep() {
        rooms.get(Sweep.class).now();
    }

    private LocalDate today() {
        return rooms.get(StoredKeepings.class).today();
    }

    private void restart() {
        rooms = rooms.restarted();
    }
}
