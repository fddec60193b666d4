package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Timer;
import org.junit.jupiter.api.Test;

class TimerMovesTest {
    private static final Duration TEN = Duration.ofMinutes(10);
    private final SettableClock clock = new SettableClock();

    @Test
    void aPausedTimerRunsOnWithWhatWasLeft() {
        Timer timer = start(new Timer.Idle(TEN));
        clock.pass(Duration.ofMinutes(4));
        timer = TimerMoves.pause(timer, clock.instant());
        clock.pass(Duration.ofHours(1));
        assertThat(left(timer)).isEqualTo(Duration.ofMinutes(6));
        timer = start(timer);
        clock.pass(Duration.ofMinutes(1));
        assertThat(left(timer)).isEqualTo(Duration.ofMinutes(5));
        assertThat(timer.total()).isEqualTo(TEN);
    }

    @Test
    void startingARunningTimerChangesNothing() {
        Timer timer = start(new Timer.Idle(TEN));
        clock.pass(Duration.ofMinutes(1));
        assertThat(start(timer)).isSameAs(timer);
    }

    @Test
    void aTimerThatRanOutIsOverUntilItGetsTime() {
        Timer timer = start(new Timer.Idle(TEN));
        clock.pass(Duration.ofMinutes(11));
        assertThat(TimerMoves.over(timer, clock.instant())).isTrue();
        assertThat(left(timer)).isEqualTo(Duration.ZERO);
        assertThat(TimerMoves.pause(timer, clock.instant())).isSameAs(timer);
        Timer more = TimerMoves.change(timer, Duration.ofMinutes(2), clock.instant());
        assertThat(TimerMoves.over(more, clock.instant())).isFalse();
        assertThat(left(more)).isEqualTo(Duration.ofMinutes(2));
        assertThat(more.total()).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void timeIsNeverBelowZeroNorAboveADay() {
        Timer timer = TimerMoves.change(new Timer.Idle(TEN), Duration.ofHours(-5), clock.instant());
        assertThat(left(timer)).isEqualTo(Duration.ZERO);
        timer = TimerMoves.change(timer, Duration.ofSeconds(Long.MAX_VALUE), clock.instant());
        assertThat(left(timer)).isEqualTo(Duration.ofHours(24));
    }

    private Timer start(Timer timer) {
        return TimerMoves.start(timer, clock.instant());
    }

    private Duration left(Timer timer) {
        return timer.left(clock.instant());
    }
}
