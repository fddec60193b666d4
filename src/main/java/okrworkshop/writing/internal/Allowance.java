package okrworkshop.writing.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;

/** How many statements a person may have read anew: many at once, then at a steady rate. Any thread may call. */
final class Allowance {
    private static final int PEOPLE = 5_000;
    private static final double BURST = 600;
    private static final double PER_SECOND = 60;
    private static final double MILLIS = 1000;

    private final Clock clock;
    private final RecentlyUsed<PersonId, Left> people = new RecentlyUsed<>(PEOPLE);

    Allowance(Clock clock) {
        this.clock = clock;
    }

    /** Whether the person may; then it is taken off. */
    synchronized boolean take(PersonId person, int statements) {
        Instant now = clock.instant();
        double left = people.get(person).map(known -> known.at(now)).orElse(BURST);
        boolean enough = statements <= left;
        people.put(person, new Left(enough ? left - statements : left, now));
        return enough;
    }

    private record Left(double statements, Instant when) {
        /** A clock that was set back gives nothing. */
        double at(Instant now) {
            double seconds = Math.max(0, Duration.between(when, now).toMillis()) / MILLIS;
            return Math.min(BURST, statements + seconds * PER_SECOND);
        }
    }
}
