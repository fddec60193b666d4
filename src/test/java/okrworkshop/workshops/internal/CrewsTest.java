package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.realtime.AccessRule;
import okrworkshop.realtime.Beats;
import okrworkshop.realtime.Rooms;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Beat;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrewsTest {
    private static final Duration AWAY = Duration.ofSeconds(90);
    private final PersonId helper = PersonId.random();
    private final PersonId guest = PersonId.random();
    private BeatRoom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new BeatRoom(folder);
        crews().join(helper, room.id, CrewRole.CO_TRAINER);
        crews().join(guest, room.id, CrewRole.OBSERVER);
        crews().here(room.rooms.trainer, room.id);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theCrewFindsTheWorkshopInItsListAndStrangersDoNot() {
        assertThat(room.rooms.workshops().of(helper)).extracting(Workshop::id).containsExactly(room.id);
        assertThat(room.rooms.workshops().get(guest, room.id).id()).isEqualTo(room.id);
        PersonId stranger = PersonId.random();
        assertThat(room.rooms.workshops().of(stranger)).isEmpty();
        assertThat(Refusals.codeOf(() -> room.rooms.workshops().get(stranger, room.id)))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> crews().takeLead(stranger, room.id))).isEqualTo("workshop.unknown");
    }

    @Test
    void onlyWhoeverLeadsMovesTheRoom() {
        for (PersonId person : List.of(helper, guest)) {
            String code = person.equals(helper) ? "crew.not-leading" : "crew.observer";
            assertThat(Refusals.codeOf(() -> room.rooms.workshops().moveTo(person, room.id, 1)))
                    .isEqualTo(code);
            assertThat(Refusals.codeOf(() -> room.rooms.workshops().startTimer(person, room.id)))
                    .isEqualTo(code);
            assertThat(Refusals.codeOf(() -> room.rooms.workshops().close(person, room.id)))
                    .isEqualTo(code);
        }
        crews().handOver(room.rooms.trainer, room.id, helper);
        assertThat(room.rooms.workshops().moveTo(helper, room.id, 1).position()).isEqualTo(1);
        assertThat(Refusals.codeOf(() -> room.rooms.workshops().moveTo(room.rooms.trainer, room.id, 0)))
                .isEqualTo("crew.not-leading");
    }

    @Test
    void aCoTrainerHelpsInGroupsWithoutLeading() {
        Workshop now = room.rooms.workshops().moveBeat(helper, room.id, Optional.of(room.first), Beat.SHARE);
        assertThat(now.groups().getFirst().beat().at()).isEqualTo(2);
        room.rooms.workshops().renameGroup(helper, room.id, room.first, "Falcons");
        assertThat(Refusals.codeOf(() -> room.rooms.workshops().renameGroup(guest, room.id, room.first, "Owls")))
                .isEqualTo("crew.observer");
    }

    @Test
    void aCoTrainerTakesTheLeadOnceTheLeadersLaptopIsOff() {
        assertThat(Refusals.codeOf(() -> crews().takeLead(helper, room.id))).isEqualTo("crew.leader-here");
        room.rooms.clock.pass(AWAY);
        assertThat(crews().leaderAway(room.id)).isTrue();

        crews().takeLead(helper, room.id);

        assertThat(leader()).isEqualTo(helper);
        assertThat(crews().leaderAway(room.id)).as("the new one is here").isFalse();
    }

    @Test
    void theOwnerTakesTheLeadBackAtAnyTime() {
        crews().handOver(room.rooms.trainer, room.id, helper);
        crews().here(helper, room.id);
        crews().takeLead(room.rooms.trainer, room.id);
        assertThat(leader()).isEqualTo(room.rooms.trainer);
    }

    @Test
    void aLeaderWhosePageIsOpenIsNotTakenForGone() {
        for (int minute = 0; minute < 10; minute++) {
            room.rooms.clock.pass(Duration.ofSeconds(30));
            crews().here(room.rooms.trainer, room.id);
            crews().here(helper, room.id);
        }
        assertThat(crews().leaderAway(room.id)).isFalse();
        room.rooms.clock.pass(AWAY);
        crews().here(helper, room.id);
        assertThat(crews().leaderAway(room.id))
                .as("a co-trainer's page says nothing of the leader")
                .isTrue();
    }

    @Test
    void theLeadIsNotForObserversNorForStrangers() {
        assertThat(Refusals.codeOf(() -> crews().handOver(room.rooms.trainer, room.id, guest)))
                .isEqualTo("crew.cannot-lead");
        assertThat(Refusals.codeOf(() -> crews().handOver(room.rooms.trainer, room.id, PersonId.random())))
                .isEqualTo("crew.cannot-lead");
        assertThat(Refusals.codeOf(() -> crews().handOver(helper, room.id, helper)))
                .isEqualTo("crew.not-leading");
        assertThat(Refusals.codeOf(() -> crews().takeLead(guest, room.id))).isEqualTo("crew.observer");
    }

    @Test
    void crewAndLeadSurviveARestart() {
        crews().handOver(room.rooms.trainer, room.id, helper);
        Crew before = room.now().crew();
        room.restart();
        assertThat(room.now().crew()).isEqualTo(before);
        assertThat(crews().leaderAway(room.id)).isFalse();
    }

    @Test
    void whoLeavesTheCrewGivesTheLeadBack() {
        crews().handOver(room.rooms.trainer, room.id, helper);
        assertThat(Refusals.codeOf(() -> crews().leave(guest, room.id, helper))).isEqualTo("crew.owner-only");
        assertThat(Refusals.codeOf(() -> crews().leave(room.rooms.trainer, room.id, room.rooms.trainer)))
                .isEqualTo("crew.owner-stays");
        crews().leave(helper, room.id, helper);
        assertThat(leader()).isEqualTo(room.rooms.trainer);
        assertThat(Refusals.codeOf(() -> room.rooms.workshops().get(helper, room.id)))
                .isEqualTo("workshop.unknown");
    }

    @Test
    void anObserversLinkTakesNothingFromACoTrainer() {
        crews().join(helper, room.id, CrewRole.OBSERVER);
        assertThat(room.now().crew().role(helper)).contains(CrewRole.CO_TRAINER);
        crews().join(guest, room.id, CrewRole.CO_TRAINER);
        assertThat(room.now().crew().role(guest)).contains(CrewRole.CO_TRAINER);
        crews().join(room.rooms.trainer, room.id, CrewRole.OBSERVER);
        assertThat(room.now().crew().role(room.rooms.trainer)).contains(CrewRole.OWNER);
    }

    @Test
    void G5_anObserverReadsEveryBoardAndWritesOnNone() {
        assertThat(room.rooms.get(Rooms.class).role(guest, room.id)).contains(Role.OBSERVER);
        var viewer = new Viewer(guest, "Guest", Role.OBSERVER, room.id, Optional.empty(), Language.EN);
        var grant =
                room.rooms.get(AccessRule.class).grant(viewer, room.document).orElseThrow();
        assertThat(grant.write()).isFalse();
        assertThat(Refusals.codeOf(() -> room.rooms.get(Beats.class).move(viewer, room.document, "share")))
                .isEqualTo("crew.observer");
        var other = new Viewer(guest, "Guest", Role.OBSERVER, WorkshopId.random(), Optional.empty(), Language.EN);
        assertThat(room.rooms.get(AccessRule.class).grant(other, room.document)).isEmpty();
    }

    private PersonId leader() {
        return room.now().crew().leader();
    }

    private Crews crews() {
        return room.rooms.get(Crews.class);
    }
}
