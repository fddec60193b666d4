package okrworkshop.workshops;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okrworkshop.templates.Beat;

/** What a trainer should look at in a group while the clock runs. Pure; thresholds are ours, to be tried in real rooms. */
public enum Signal {
    /** People are there and nothing is written for a while. */
    QUIET,
    /** People write, and what the step asks for gets no nearer. */
    STUCK;

    /** After so long without a word. */
    public static final Duration SILENCE = Duration.ofMinutes(3);

    /** After so long without a further condition met, or a third of the step if that is longer. */
    public static final Duration STANDSTILL = Duration.ofMinutes(5);

    private static final int THIRD = 3;

    /** @return empty for a group that is fine, done, empty, or listening */
    public static Optional<Signal> of(GroupProgress group, Workshop workshop, Instant now) {
        boolean working = workshop.phase() == Phase.RUNNING
                && group.present() > 0
                && group.met() < group.done().size()
                && beat(group, workshop, now)
                        .filter(beat -> beat == Beat.BRIEF || beat == Beat.REVIEW)
                        .isEmpty();
        if (!working || !(workshop.seenBy(group.group()).timer() instanceof Timer.Running clock)) {
            return Optional.empty();
        }
        Instant begun = clock.endsAt().minus(clock.total());
        if (!now.isBefore(later(begun, group.lastActivity()).plus(SILENCE))) {
            return Optional.of(QUIET);
        }
        Duration third = clock.total().dividedBy(THIRD);
        Duration patience = third.compareTo(STANDSTILL) > 0 ? third : STANDSTILL;
        Instant since = later(begun, group.pulse().unchangedSince());
        return now.isBefore(since.plus(patience)) ? Optional.empty() : Optional.of(STUCK);
    }

    private static Optional<Beat> beat(GroupProgress group, Workshop workshop, Instant now) {
        return BeatSchedule.of(workshop, group.group(), now).beat(group.group()).map(GroupBeat::beat);
    }

    private static Instant later(Instant begun, Optional<Instant> other) {
        return other.filter(begun::isBefore).orElse(begun);
    }
}
