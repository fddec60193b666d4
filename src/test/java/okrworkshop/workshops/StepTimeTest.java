package okrworkshop.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import org.junit.jupiter.api.Test;

class StepTimeTest {
    private static final Instant BEGUN = Instant.parse("2026-11-21T08:00:00Z");
    private static final Group GROUP = new Group(GroupId.random(), 1, "Group 1", DocumentId.random());
    private final List<WorkshopEvent> history = new ArrayList<>();

    @Test
    void eachStepCountsTheMinutesThatTheRoomWasInIt() {
        happens(0, "created", "");
        happens(5, "started", "one");
        happens(10, "timer-started", "");
        happens(20, "moved", "two");
        happens(25, "groups-moved", "three 1");
        assertThat(spent(1, 40)).containsExactly(15L, 20L, 0L, 0L);
    }

    @Test
    void aStepThatIsEnteredAgainGoesOnAndAClosedWorkshopStandsStill() {
        happens(0, "started", "one");
        happens(10, "moved", "two");
        happens(12, "move-undone", "one");
        happens(20, "closed", "");
        happens(600, "reopened", "");
        assertThat(spent(0, 605)).containsExactly(23L, 2L, 0L, 0L);
    }

    @Test
    void aRoomInTimeHasNothingToCatchUp() {
        happens(0, "started", "one");
        happens(10, "moved", "two");
        assertThat(catchUp(1, 25)).isEqualTo(new CatchUp(0, Map.of()));
        assertThat(catchUp(1, 30)).as("the end of the step").isEqualTo(new CatchUp(0, Map.of()));
    }

    @Test
    void aLateRoomShortensEveryStepToComeInProportion() {
        happens(0, "started", "one");
        happens(24, "moved", "two");
        CatchUp proposal = catchUp(1, 30);
        assertThat(proposal.late()).isEqualTo(14);
        assertThat(proposal.minutes()).containsExactly(entry("three", 24), entry("four", 32));
        assertThat(proposal.saved(workshop(1))).isEqualTo(14);
    }

    @Test
    void noStepGivesMoreThanHalf() {
        happens(0, "started", "one");
        happens(200, "moved", "two");
        CatchUp proposal = catchUp(1, 210);
        assertThat(proposal.minutes()).containsExactly(entry("three", 15), entry("four", 20));
        assertThat(proposal.saved(workshop(1))).isEqualTo(35).isLessThan(proposal.late());
    }

    @Test
    void timeThatWasWonEarlierIsSpentFirst() {
        happens(0, "started", "one");
        happens(2, "moved", "two");
        assertThat(catchUp(1, 35).late()).as("8 minutes won, 13 over").isEqualTo(5);
    }

    private void happens(int minute, String type, String detail) {
        Workshop workshop = workshop(0);
        history.add(new WorkshopEvent(workshop.id(), at(minute), workshop.trainer(), type, detail));
    }

    private List<Long> spent(int position, int minute) {
        return StepTime.of(workshop(position), history, at(minute)).stream()
                .map(time -> time.spent().toMinutes())
                .toList();
    }

    private CatchUp catchUp(int position, int minute) {
        Workshop workshop = workshop(position);
        return CatchUp.of(workshop, StepTime.of(workshop, history, at(minute)));
    }

    private static Workshop workshop(int position) {
        return Times.workshop(position, new Timer.Idle(Duration.ofMinutes(20)), GROUP, Map.of());
    }

    private static Instant at(int minute) {
        return BEGUN.plus(Duration.ofMinutes(minute));
    }
}
