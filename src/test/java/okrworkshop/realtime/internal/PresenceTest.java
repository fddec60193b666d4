package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.Role;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.SettableClock;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final SettableClock clock = new SettableClock();
    private final Presence presence = new Presence(clock, GRACE);
    private final DocumentId document = DocumentId.random();
    private final Identity anna = person("Anna");
    private final Identity bo = person("Bo");

    @Test
    void P3_whoLosesTheConnectionIsShownForTenMoreSeconds() {
        presence.enter(document, anna);
        presence.enter(document, bo);
        presence.leave(document, bo);
        assertThat(told()).containsExactly(2);

        clock.pass(GRACE);
        assertThat(told()).isEmpty();
        clock.pass(Duration.ofMillis(1));
        assertThat(told()).containsExactly(1);
    }

    @Test
    void P3_whoComesBackInTimeHasNeverBeenGone() {
        presence.enter(document, anna);
        presence.leave(document, anna);
        clock.pass(GRACE.minusSeconds(1));
        presence.enter(document, anna);
        clock.pass(GRACE.plusSeconds(1));
        assertThat(told()).containsExactly(1);
    }

    @Test
    void P3_oneOfTwoTabsThatIsLostTakesNobodyAway() {
        presence.enter(document, anna);
        presence.enter(document, anna);
        presence.leave(document, anna);
        clock.pass(GRACE.plusSeconds(1));
        assertThat(told()).containsExactly(1);
    }

    @Test
    void aClockThatJumpsAheadTakesOnlyThoseAwayWhoAreGone() {
        presence.enter(document, anna);
        presence.enter(document, bo);
        presence.leave(document, bo);
        clock.pass(Duration.ofDays(365));
        assertThat(told()).containsExactly(1);
    }

    @Test
    void aClockThatJumpsBackKeepsNobodyLongerThanTenSeconds() {
        presence.enter(document, anna);
        presence.enter(document, bo);
        presence.leave(document, bo);
        clock.pass(Duration.ofDays(-1));
        assertThat(told()).containsExactly(2);
        clock.pass(GRACE.plusMillis(1));
        assertThat(told()).containsExactly(1);
    }

    @Test
    void P1_nothingIsToldWhenNothingHasChanged() {
        presence.enter(document, anna);
        assertThat(told()).containsExactly(1);
        assertThat(told()).isEmpty();
    }

    /** How many people each list names that goes out now. */
    private List<Integer> told() {
        List<Integer> sizes = new ArrayList<>();
        presence.flush((id, who) -> sizes.add(who.size()));
        return sizes;
    }

    private static Identity person(String name) {
        return new Identity(
                PersonId.random(), name, Role.PARTICIPANT, WorkshopId.random(), Optional.empty(), List.of());
    }
}
