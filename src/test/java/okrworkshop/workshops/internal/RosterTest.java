package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.people.JoinedSeat;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.templates.Beat;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Roster;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {
    private BeatRoom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new BeatRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whoIsMovedSitsInTheOtherGroupAndTheirPageConnectsAnew() {
        room.all(Beat.SHARE);
        room.writes(room.ada, "c1");
        roster().move(trainer(), room.id, ada(), room.second);
        assertThat(group(ada())).isEqualTo(room.second);
        assertThat(room.rooms.broadcaster.reconnected()).containsExactly(ada());
        assertThat(room.cards(CardKind.FINDING)).as("words stay").hasSize(1);
        room.restart();
        assertThat(group(ada())).isEqualTo(room.second);
    }

    @Test
    void aTrainerFillsAGroupBeyondItsSizeButNobodyIsTakenForAnotherOne() {
        PersonId twin = join("bo").seat().person();
        for (int person = 1; person < 8; person++) {
            join("P" + person);
        }
        roster().move(trainer(), room.id, ada(), room.second);
        assertThat(group(ada())).isEqualTo(room.second);
        assertThat(Refusals.codeOf(() -> roster().move(trainer(), room.id, twin, room.first)))
                .isEqualTo("join.name-taken");
        assertThat(Refusals.codeOf(() -> roster().rename(trainer(), room.id, twin, "P3")))
                .isEqualTo("join.name-taken");
        assertThat(roster().rename(trainer(), room.id, twin, " Bo Chen ").name())
                .isEqualTo("Bo Chen");
    }

    @Test
    void whoIsTakenOutHasNoWayBackUntilTheyAreLetInAgain() {
        JoinedSeat cy = join("Cy");
        PersonId person = cy.seat().person();
        roster().remove(trainer(), room.id, person);
        assertThat(room.rooms.seats().of(room.id)).extracting(Seat::name).doesNotContain("Cy");
        assertThat(room.rooms.seats().byToken(cy.token())).isEmpty();
        assertThat(Refusals.codeOf(
                        () -> room.rooms.joining().comeBack(room.now().code(), cy.returnCode(), "::1")))
                .isEqualTo("return.removed");
        assertThat(room.rooms.broadcaster.dismissed()).containsExactly(person);
        room.restart();
        assertThat(roster().removed(trainer(), room.id)).extracting(Seat::name).containsExactly("Cy");

        roster().readmit(trainer(), room.id, person);

        assertThat(room.rooms.seats().byToken(cy.token())).map(Seat::name).contains("Cy");
        assertThat(room.rooms
                        .joining()
                        .comeBack(room.now().code(), cy.returnCode(), "::1")
                        .seat()
                        .group())
                .isEqualTo(room.second);
        assertThat(roster().removed(trainer(), room.id)).isEmpty();
    }

    @Test
    void theNameOfSomebodyWhoWasTakenOutIsFreeForOthers() {
        PersonId first = join("Cy").seat().person();
        roster().remove(trainer(), room.id, first);
        assertThat(join("Cy").seat().person()).isNotEqualTo(first);
    }

    @Test
    void onlyTheCrewOfTheWorkshopChangesItsPeople() {
        PersonId helper = PersonId.random();
        PersonId guest = PersonId.random();
        room.rooms.get(Crews.class).join(helper, room.id, CrewRole.CO_TRAINER);
        room.rooms.get(Crews.class).join(guest, room.id, CrewRole.OBSERVER);
        assertThat(roster().move(helper, room.id, ada(), room.second).group()).isEqualTo(room.second);
        assertThat(Refusals.codeOf(() -> roster().remove(guest, room.id, ada())))
                .isEqualTo("crew.observer");
        assertThat(Refusals.codeOf(() -> roster().remove(PersonId.random(), room.id, ada())))
                .isEqualTo("workshop.unknown");
        Workshop other = room.rooms.workshops().create(trainer(), BeatTemplate.plan(1));
        assertThat(Refusals.codeOf(() -> roster().remove(trainer(), other.id(), ada())))
                .isEqualTo("seat.unknown");
        assertThat(Refusals.codeOf(() -> roster().move(trainer(), room.id, ada(), GroupId.random())))
                .isEqualTo("group.unknown");
    }

    @Test
    void aGroupThatIsAddedBeginsInTheRoomsStepWithItsRounds() {
        room.step(BeatTemplate.CHOOSE);
        Workshop now = room.rooms.workshops().addGroup(trainer(), room.id);
        Group added = now.groups().getLast();
        assertThat(added.number()).isEqualTo(3);
        assertThat(added.position()).isEqualTo(BeatTemplate.CHOOSE);
        assertThat(room.openRounds(added)).contains("choose.more.1");
        room.restart();
        assertThat(room.now().groups()).hasSize(3).last().isEqualTo(added);
        assertThat(room.rooms.workshops().byDocument(added.document())).isPresent();
    }

    private JoinedSeat join(String name) {
        return room.rooms.joining().join(room.now().code(), name, Optional.of(room.second), List.of(), "::1");
    }

    private GroupId group(PersonId person) {
        return room.rooms.seats().byPerson(person).orElseThrow().group();
    }

    private PersonId ada() {
        return room.ada.person();
    }

    private PersonId trainer() {
        return room.rooms.trainer;
    }

    private Roster roster() {
        return room.rooms.get(Roster.class);
    }
}
