package okrworkshop.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.GroupProgress.GateState;
import org.junit.jupiter.api.Test;

class SignalTest {
    private static final Instant BEGUN = Instant.parse("2026-11-21T08:00:00Z");
    private static final Group GROUP = new Group(GroupId.random(), 1, "Group 1", DocumentId.random());
    private final Workshop workshop = Times.workshop(
            new Timer.Running(Duration.ofMinutes(30), BEGUN.plus(Duration.ofMinutes(30))), GROUP, Map.of());

    @Test
    void aGroupThatWritesNothingForThreeMinutesIsQuiet() {
        assertThat(signal(4, at(2), at(2))).as("2 minutes").isEmpty();
        assertThat(signal(5, at(2), at(2))).contains(Signal.QUIET);
        assertThat(signal(3, Optional.empty(), Optional.empty()))
                .as("never a word")
                .contains(Signal.QUIET);
    }

    @Test
    void wordsFromBeforeTheClockStartedDoNotCount() {
        assertThat(signal(2, at(-60), at(-60))).isEmpty();
    }

    @Test
    void aGroupThatWritesWithoutGettingNearerForAThirdOfTheStepIsStuck() {
        assertThat(signal(11, at(10), at(2))).isEmpty();
        assertThat(signal(12, at(11), at(2))).contains(Signal.STUCK);
        assertThat(signal(12, at(11), at(3))).as("something was met since").isEmpty();
    }

    @Test
    void whoIsDoneOrAwayOrHasNoClockNeedsNobody() {
        var done = progress(3, at(0), at(0), true);
        assertThat(Signal.of(done, workshop, at(20).orElseThrow())).isEmpty();
        var empty = progress(0, at(0), at(0), false);
        assertThat(Signal.of(empty, workshop, at(20).orElseThrow())).isEmpty();
        Workshop paused =
                Times.workshop(new Timer.Paused(Duration.ofMinutes(30), Duration.ofMinutes(10)), GROUP, Map.of());
        assertThat(Signal.of(progress(3, at(0), at(0), false), paused, at(20).orElseThrow()))
                .isEmpty();
    }

    private Optional<Signal> signal(int minute, Optional<Instant> wrote, Optional<Instant> metSince) {
        return Signal.of(
                progress(3, wrote, metSince, false), workshop, at(minute).orElseThrow());
    }

    private static GroupProgress progress(
            int present, Optional<Instant> wrote, Optional<Instant> metSince, boolean met) {
        return new GroupProgress(
                GROUP,
                3,
                present,
                5,
                List.of(new GateState("enough", met, 1, 2)),
                wrote,
                List.of(),
                new Pulse(metSince, List.of()),
                BoardPicture.NONE);
    }

    private static Optional<Instant> at(int minute) {
        return Optional.of(BEGUN.plus(Duration.ofMinutes(minute)));
    }
}
