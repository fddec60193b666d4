package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.JoinedSeat;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.RoomServices;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Timer;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalsTest {
    private RoomServices rooms;
    private Workshop workshop;

    @BeforeEach
    void open(@TempDir Path folder) {
        rooms = new RoomServices(folder);
        workshop = rooms.create(2, 8);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void onlyAnEmptyLobbyCanBeRehearsed() {
        rooms.joining().join(workshop.code(), "Anna", Optional.empty(), "10.0.0.1");
        assertThat(Refusals.codeOf(this::begin)).isEqualTo("rehearsal.people");
        Workshop running = rooms.create(1, 8);
        rooms.workshops().start(rooms.trainer, running.id());
        assertThat(Refusals.codeOf(() -> rehearsals().begin(rooms.trainer, running.id())))
                .isEqualTo("rehearsal.not-lobby");
        assertThat(rehearsals().of(workshop.id())).isEmpty();
    }

    @Test
    void anotherTrainerKnowsOfNoSuchWorkshop() {
        begin();
        PersonId other = PersonId.random();
        assertThat(Refusals.codeOf(() -> rehearsals().begin(other, workshop.id())))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> rehearsals().reset(other, workshop.id())))
                .isEqualTo("workshop.unknown");
    }

    @Test
    void theResetBringsBackTheLobbyWithOtherDocumentsAndNobodyInIt() {
        rooms.workshops()
                .renameGroup(
                        rooms.trainer,
                        workshop.id(),
                        workshop.groups().getFirst().id(),
                        "Falcons");
        begin();
        JoinedSeat anna = rooms.joining().join(workshop.code(), "Anna", Optional.empty(), "10.0.0.1");
        rooms.workshops().start(rooms.trainer, workshop.id());
        rooms.workshops().moveTo(rooms.trainer, workshop.id(), 1, "no time");
        rooms.workshops().startTimer(rooms.trainer, workshop.id());
        List<DocumentId> old = workshop.groups().stream().map(Group::document).toList();

        Workshop after = rehearsals().reset(rooms.trainer, workshop.id());

        assertThat(after.phase()).isEqualTo(Phase.LOBBY);
        assertThat(after.position()).isZero();
        assertThat(after.timer()).isInstanceOf(Timer.Idle.class);
        assertThat(after.groups().getFirst().name()).isEqualTo("Falcons");
        assertThat(after.groups()).extracting(Group::document).doesNotContainAnyElementsOf(old);
        assertThat(after.groups()).allMatch(group -> rooms.documents.has(group.document()));
        assertThat(old).noneMatch(rooms.documents::has);
        assertThat(rooms.workshops().byDocument(old.getFirst())).isEmpty();
        assertThat(rooms.workshops().byDocument(after.groups().getFirst().document()))
                .contains(after);
        assertThat(rooms.seats().of(workshop.id())).isEmpty();
        assertThat(rooms.seats().byToken(anna.token())).isEmpty();
        assertThat(Refusals.codeOf(() -> rooms.joining().comeBack(workshop.code(), anna.returnCode(), "10.0.0.1")))
                .isEqualTo("return.unknown");
        assertThat(rooms.workshops().events(workshop.id()))
                .extracting(WorkshopEvent::type)
                .containsExactly("created", "group-renamed");
        assertThat(rooms.get(DepartureRows.class).of(workshop.id())).isEmpty();
        assertThat(rooms.broadcaster.dismissed()).containsExactly(anna.seat().person());
        assertThat(rehearsals().of(workshop.id())).isEmpty();
        assertThat(Refusals.codeOf(() -> rehearsals().reset(rooms.trainer, workshop.id())))
                .isEqualTo("rehearsal.none");
    }

    @Test
    void markAndWayBackSurviveARestart() {
        begin();
        rooms.joining().join(workshop.code(), "Anna", Optional.empty(), "10.0.0.1");
        rooms.workshops().start(rooms.trainer, workshop.id());

        rooms = rooms.restarted();

        assertThat(rehearsals().of(workshop.id())).isPresent();
        rehearsals().reset(rooms.trainer, workshop.id());
        rooms = rooms.restarted();
        Workshop after = rooms.workshops().byId(workshop.id()).orElseThrow();
        assertThat(after.phase()).isEqualTo(Phase.LOBBY);
        assertThat(after.groups())
                .extracting(Group::document)
                .doesNotContainAnyElementsOf(
                        workshop.groups().stream().map(Group::document).toList());
        assertThat(rehearsals().of(workshop.id())).isEmpty();
    }

    @Test
    void whoJoinsAfterwardsIsTheFirst() {
        begin();
        rooms.joining().join(workshop.code(), "Anna", Optional.empty(), "10.0.0.1");
        rehearsals().reset(rooms.trainer, workshop.id());
        rooms.joining().join(workshop.code(), "Anna", Optional.empty(), "10.0.0.1");
        assertThat(rooms.seats().of(workshop.id())).hasSize(1);
        rooms.workshops().start(rooms.trainer, workshop.id());
        assertThat(rooms.workshops().byId(workshop.id()).orElseThrow().phase()).isEqualTo(Phase.RUNNING);
    }

    private void begin() {
        rehearsals().begin(rooms.trainer, workshop.id());
    }

    private Rehearsals rehearsals() {
        return rooms.get(Rehearsals.class);
    }
}
