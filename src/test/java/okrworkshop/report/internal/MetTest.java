package okrworkshop.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.report.Conditions;
import okrworkshop.report.Conditions.OfStep;
import okrworkshop.report.Conditions.State;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.GroupProgress.GateState;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import org.junit.jupiter.api.Test;

class MetTest {
    private final Workshop workshop = ReportRoom.workshop(2);
    private final Group first = workshop.groups().get(0);
    private final Group second = workshop.groups().get(1);
    private final List<Departure> departures = new ArrayList<>();
    private final List<WorkshopEvent> history = new ArrayList<>();

    @Test
    void aStepThatWasLeftSaysWhatWasOpenThenAndWhy() {
        left("no time", first, "answered");
        assertThat(met(first).steps().getFirst())
                .isEqualTo(new OfStep("one", State.LEFT, 2, List.of("answered"), Optional.of("no time")));
        assertThat(met(second).steps().getFirst())
                .isEqualTo(new OfStep("one", State.LEFT, 2, List.of(), Optional.empty()));
    }

    @Test
    void theLastTimeCounts() {
        left("first", first, "enough", "answered");
        left(" ", first, "enough");
        assertThat(met(first).steps().getFirst().open()).containsExactly("enough");
        assertThat(met(first).steps().getFirst().reason()).isEmpty();
    }

    @Test
    void theStepInWhichTheGroupIsSaysWhatStandsNowAndThoseToComeNothing() {
        OfStep now = met(first).steps().get(1);
        assertThat(now.state()).isEqualTo(State.NOW);
        assertThat(now.met()).isEqualTo(1);
        assertThat(now.open()).containsExactly("answered");
        assertThat(met(first).steps().get(2).state()).isEqualTo(State.AHEAD);
    }

    @Test
    void ofAStepThatAGroupLeftByItselfNothingIsClaimed() {
        history.add(new WorkshopEvent(workshop.id(), Instant.EPOCH, workshop.trainer(), "started", "one"));
        history.add(new WorkshopEvent(
                workshop.id(), Instant.EPOCH.plusSeconds(60), PersonId.random(), "groups-moved", "two 1"));
        assertThat(met(first).steps().getFirst().state()).isEqualTo(State.UNKNOWN);
        assertThat(met(second).steps().getFirst().state()).isEqualTo(State.LEFT);
    }

    @Test
    void aStepThatTheRoomJumpedOverCountsAsNoneThatWasMet() {
        history.add(new WorkshopEvent(workshop.id(), Instant.EPOCH, workshop.trainer(), "started", "two"));
        assertThat(met(first).steps().getFirst().state()).isEqualTo(State.AHEAD);
    }

    private void left(String reason, Group group, String... open) {
        departures.add(new Departure(
                workshop.id(),
                Instant.EPOCH.plus(Duration.ofMinutes(departures.size())),
                workshop.trainer(),
                "one",
                reason,
                List.of(open).stream()
                        .map(gate -> new Departure.Unmet(group.id(), gate, 0, 1))
                        .toList()));
    }

    private Conditions met(Group group) {
        var now = new GroupProgress(
                group,
                4,
                4,
                0,
                List.of(new GateState("enough", true, 2, 2), new GateState("answered", false, 0, 1)),
                Optional.empty(),
                List.of());
        return new Met(workshop, departures, Course.of(workshop, history, Instant.EPOCH.plusSeconds(600)))
                .of(group, now);
    }
}
