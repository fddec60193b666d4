package okrworkshop.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.report.TimeSpent.Range;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final PersonId MEMBER = PersonId.random();
    private final Workshop workshop = ReportRoom.workshop(3);
    private final List<WorkshopEvent> history = new ArrayList<>();

    @Test
    void asLongAsAllGoTogetherThereAreNoOwnTimes() {
        happens(0, "started", "one");
        happens(10, "moved", "two");
        assertThat(course(30).own(0)).isEmpty();
    }

    @Test
    void ownTimesGoFromTheFastestToTheSlowestGroup() {
        happens(0, "started", "one");
        happens(10, "groups-moved", "two 1");
        happens(16, "groups-moved", "two 2");
        happens(20, "moved", "two");
        Course course = course(50);
        assertThat(course.own(0)).isEqualTo(range(10, 20));
        assertThat(course.own(1)).isEqualTo(range(30, 40));
        assertThat(course.own(2)).isEmpty();
    }

    @Test
    void anUndoneMoveTakesTheGroupsBackAndAPauseOfTheWorkshopDoesNotCount() {
        happens(0, "started", "one");
        happens(10, "groups-moved", "two 1");
        happens(11, "move-undone", "one");
        happens(20, "closed", "");
        happens(500, "reopened", "");
        Course course = course(505);
        assertThat(course.own(0)).isEqualTo(range(24, 25));
        assertThat(course.own(1)).isEqualTo(range(1, 1));
    }

    @Test
    void onlyAGroupThatWentForwardByItselfLeftAStepUnnoted() {
        happens(0, "started", "one");
        happens(10, "groups-moved", "two 1");
        history.add(event(12, MEMBER, "groups-moved", "two 2"));
        history.add(event(14, MEMBER, "groups-moved", "one 1"));
        Course course = course(20);
        assertThat(course.leftByItself(workshop.groups().get(0), 0)).isFalse();
        assertThat(course.leftByItself(workshop.groups().get(1), 0)).isTrue();
        assertThat(course.leftByItself(workshop.groups().get(1), 1)).isFalse();
        assertThat(course.leftByItself(workshop.groups().get(0), 1)).isFalse();
    }

    private void happens(int minute, String type, String detail) {
        history.add(event(minute, workshop.trainer(), type, detail));
    }

    private WorkshopEvent event(int minute, PersonId by, String type, String detail) {
        return new WorkshopEvent(workshop.id(), at(minute), by, type, detail);
    }

    private Course course(int minute) {
        return Course.of(workshop, history, at(minute));
    }

    private static Instant at(int minute) {
        return Instant.EPOCH.plus(Duration.ofMinutes(minute));
    }

    private static Optional<Range> range(int shortest, int longest) {
        return Optional.of(new Range(Duration.ofMinutes(shortest), Duration.ofMinutes(longest)));
    }
}
