package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.attention.GroupAttention;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.workshops.BoardPicture;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.GroupProgress.GateState;
import okrworkshop.workshops.Pulse;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.Test;

class TileOrderTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:30:00Z");
    private final MemoryWorkshops workshops =
            new MemoryWorkshops(new SampleTemplates(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Workshop workshop = running();
    private final List<Group> groups = workshop.groups();

    /** 1 is done, 2 is quiet, 3 wrote just now and calls for help, 4 wrote just now. */
    private final CockpitState state = state(
            Map.of(groups.get(2).id(), new GroupAttention(1, 0, Optional.of(NOW.minusSeconds(60)), 0, 3, false)),
            progress(0, 9, true),
            progress(1, 9, false),
            progress(2, 0, false),
            progress(3, 1, false));

    @Test
    void byNumberTheyStandAsTheTrainerCountsThem() {
        assertThat(order(TileOrder.Sort.NUMBER, TileOrder.Show.ALL)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whoCallsForHelpComesBeforeWhoIsQuiet() {
        assertThat(order(TileOrder.Sort.ATTENTION, TileOrder.Show.ALL)).containsExactly(3, 2, 1, 4);
        assertThat(order(TileOrder.Sort.ATTENTION, TileOrder.Show.ATTENTION)).containsExactly(3, 2);
    }

    @Test
    void theLeastDoneAndTheLongestQuietComeFirst() {
        assertThat(order(TileOrder.Sort.PROGRESS, TileOrder.Show.UNFINISHED)).containsExactly(2, 3, 4);
        assertThat(order(TileOrder.Sort.ACTIVITY, TileOrder.Show.ALL)).containsExactly(1, 2, 4, 3);
    }

    @Test
    void pinnedGroupsStandInFrontWhateverIsSortedBy() {
        GroupId pinned = groups.get(3).id();
        assertThat(numbers(TileOrder.of(state, TileOrder.Sort.ATTENTION, TileOrder.Show.ALL, Set.of(pinned))))
                .containsExactly(4, 3, 2, 1);
    }

    @Test
    void groupsInAnotherStepAreFound() {
        assertThat(order(TileOrder.Sort.NUMBER, TileOrder.Show.ELSEWHERE)).isEmpty();
        var ahead = new GroupProgress(groups.getFirst().entering(1), 3, 3, 1, List.of(), Optional.empty(), List.of());
        CockpitState moved = state(Map.of(), ahead, progress(1, 0, false));
        assertThat(numbers(TileOrder.of(moved, TileOrder.Sort.NUMBER, TileOrder.Show.ELSEWHERE, Set.of())))
                .containsExactly(1);
    }

    private List<Integer> order(TileOrder.Sort sort, TileOrder.Show show) {
        return numbers(TileOrder.of(state, sort, show, Set.of()));
    }

    private static List<Integer> numbers(List<GroupProgress> ordered) {
        return ordered.stream().map(group -> group.group().number()).toList();
    }

    private GroupProgress progress(int index, int minutesAgo, boolean done) {
        return new GroupProgress(
                groups.get(index),
                3,
                3,
                4,
                List.of(new GateState("enough", done, 1, 2)),
                Optional.of(NOW.minus(Duration.ofMinutes(minutesAgo))),
                List.of(),
                new Pulse(Optional.of(NOW), List.of()),
                BoardPicture.NONE);
    }

    private CockpitState state(Map<GroupId, GroupAttention> wants, GroupProgress... groups) {
        return new CockpitState(
                workshop,
                List.of(groups),
                List.of(),
                List.of(),
                List.of(),
                new CockpitState.Lead(true, "", false, true, true, Map.of()),
                Optional.empty(),
                wants,
                Map.of(),
                new StepTexts(workshop.template(), Language.EN),
                NOW);
    }

    /** Since twenty minutes on a clock of thirty. */
    private Workshop running() {
        PersonId trainer = PersonId.random();
        Workshop made = workshops.create(
                trainer,
                new WorkshopPlan(
                        "sample",
                        "T",
                        "",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 31),
                        4,
                        4,
                        Language.EN,
                        "express"));
        workshops.start(trainer, made.id());
        workshops.startTimer(trainer, made.id());
        Workshop started = workshops.byId(made.id()).orElseThrow();
        var clock = new okrworkshop.workshops.Timer.Running(Duration.ofMinutes(30), NOW.plus(Duration.ofMinutes(10)));
        return new Workshop(
                started.id(),
                started.crew(),
                started.code(),
                started.title(),
                started.parent(),
                started.cycleStart(),
                started.cycleEnd(),
                started.language(),
                started.preset(),
                started.groupSize(),
                started.template(),
                started.phase(),
                started.position(),
                clock,
                started.groups(),
                started.rules(),
                started.createdAt());
    }
}
