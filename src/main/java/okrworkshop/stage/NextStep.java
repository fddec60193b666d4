package okrworkshop.stage;

import java.time.Duration;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Announces the move to the next step to everybody, and makes it. Only who leads may do that. Any thread may call. */
public interface NextStep {
    /** Longest time of an announcement. */
    Duration LONGEST = Duration.ofMinutes(60);

    /** What is announced; empty for nothing. */
    Optional<Coming> of(WorkshopId id);

    /**
     * Announces the move of the whole room to the step after the present one, or anew with another time.
     *
     * @param byItself moves at the end without asking, unless a group lacks something or keeps something private
     * @throws okrworkshop.shared.RefusedException {@code workshop.unknown}, {@code crew.observer}, {@code crew.not-leading},
     *     {@code workshop.not-running}, {@code step.unknown} in the last step, {@code next-step.time} (most minutes)
     */
    void announce(PersonId leader, WorkshopId id, Duration in, boolean byItself);

    /**
     * Gives it more time.
     *
     * @throws okrworkshop.shared.RefusedException like {@link #announce}; nothing happens when nothing is announced
     */
    void prolong(PersonId leader, WorkshopId id, Duration by);

    /** Takes it back. */
    void stop(PersonId leader, WorkshopId id);
}
