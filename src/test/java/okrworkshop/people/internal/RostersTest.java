package okrworkshop.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import okrworkshop.people.Seat;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.junit.jupiter.api.Test;

class RostersTest {
    private final WorkshopId workshop = WorkshopId.random();
    private final List<Seat> one = List.of(seat("Anna"));
    private final List<Seat> two = List.of(seat("Anna"), seat("Bo"));
    private final Rosters rosters = new Rosters();

    @Test
    void theDatabaseIsAskedOnceUntilSomethingChanges() {
        assertThat(rosters.of(workshop, () -> one)).isSameAs(one);
        assertThat(rosters.of(workshop, () -> two)).isSameAs(one);
        rosters.changed(workshop);
        assertThat(rosters.of(workshop, () -> two)).isSameAs(two);
    }

    @Test
    void whatChangesWhileItIsReadIsNotRemembered() {
        List<Seat> read = rosters.of(workshop, () -> {
            rosters.changed(workshop);
            return one;
        });
        assertThat(read).isSameAs(one);
        assertThat(rosters.of(workshop, () -> two)).isSameAs(two);
    }

    private Seat seat(String name) {
        return new Seat(PersonId.random(), workshop, GroupId.random(), name, Instant.EPOCH);
    }
}
