package okrworkshop.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.templates.Beat;
import okrworkshop.templates.StepBeat;
import org.junit.jupiter.api.Test;

class BeatScheduleTest {
    private static final Duration TEN = Duration.ofMinutes(10);
    /** Ends after 1, 4, 7, 9 and 10 of ten minutes. */
    private static final List<StepBeat> BEATS = List.of(
            new StepBeat(Beat.BRIEF, 10),
            new StepBeat(Beat.SILENT, 30),
            new StepBeat(Beat.SHARE, 30),
            new StepBeat(Beat.DECIDE, 20),
            new StepBeat(Beat.REVIEW, 10));

    @Test
    void aGroupThatNobodyMovesFollowsThePlan() {
        assertThat(List.of(after(0), after(0.99), after(1), after(4), after(6.5), after(9), after(10)))
                .containsExactly(0, 0, 1, 2, 2, 4, 4);
    }

    @Test
    void aGroupThatIsPutAheadWaitsForThePlan() {
        BeatPosition ahead = put(2, 0.5);
        assertThat(schedule(0.5).reached(ahead)).isEqualTo(2);
        assertThat(schedule(6.9).reached(ahead)).isEqualTo(2);
        assertThat(schedule(7).reached(ahead)).isEqualTo(3);
    }

    @Test
    void aGroupThatIsPutBackStaysUntilTheNextEndOfAPartAndThenJoinsThePlan() {
        BeatPosition back = put(0, 5);
        assertThat(schedule(5).reached(back)).isZero();
        assertThat(schedule(6.9).reached(back)).isZero();
        assertThat(schedule(7).reached(back)).isEqualTo(3);
    }

    @Test
    void theTimeLeftOfABeatEndsWhereTheGroupWillGoOn() {
        assertThat(left(0, 0, 0.5)).isEqualTo(minutes(0.5));
        assertThat(left(2, 0.5, 0.5)).as("ahead").isEqualTo(minutes(6.5));
        assertThat(left(0, 5, 5)).as("put back").isEqualTo(minutes(2));
        assertThat(left(4, 9, 9.5)).as("the last ends with the step").isEqualTo(minutes(0.5));
    }

    @Test
    void moreMinutesStretchTheParts() {
        var longer = new BeatSchedule(BEATS, Duration.ofMinutes(20), minutes(4));
        assertThat(longer.reached(BeatPosition.FIRST)).isEqualTo(1);
        assertThat(longer.untilNext()).contains(minutes(4));
    }

    @Test
    void afterTheLastPartNothingIsAwaited() {
        assertThat(schedule(0).untilNext()).contains(minutes(1));
        assertThat(schedule(9).untilNext()).isEmpty();
    }

    @Test
    void aStepWithoutBeatsHasNone() {
        var none = new BeatSchedule(List.of(), TEN, Duration.ZERO);
        assertThat(none.beat(group(BeatPosition.FIRST))).isEmpty();
        assertThat(none.reached(BeatPosition.FIRST)).isZero();
        assertThat(none.untilNext()).isEqualTo(Optional.empty());
    }

    private static int after(double minutes) {
        return schedule(minutes).reached(BeatPosition.FIRST);
    }

    private static Duration left(int at, double since, double gone) {
        return schedule(gone).beat(group(put(at, since))).orElseThrow().left().orElseThrow();
    }

    private static BeatSchedule schedule(double gone) {
        return new BeatSchedule(BEATS, TEN, minutes(gone));
    }

    private static BeatPosition put(int at, double since) {
        return new BeatPosition(at, minutes(since));
    }

    private static Duration minutes(double minutes) {
        return Duration.ofMillis(Math.round(minutes * 60_000));
    }

    private static Group group(BeatPosition at) {
        return new Group(GroupId.random(), 1, "Group 1", DocumentId.random()).at(at);
    }
}
