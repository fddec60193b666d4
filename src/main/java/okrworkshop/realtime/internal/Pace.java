package okrworkshop.realtime.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okrworkshop.shared.PersonId;

/**
 * Slows a person down who sends too much: the socket is read later, nothing is refused and nothing is lost. Runs on the
 * thread that reads the socket, a virtual one.
 */
final class Pace {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final int REMEMBERED = 5_000;

    private final Clock clock;
    private final RealtimeSettings settings;
    private final Map<PersonId, TokenBucket> buckets = new ConcurrentHashMap<>();

    Pace(Clock clock, RealtimeSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    void await(PersonId person) {
        Duration wait = bucket(person).take(clock.instant());
        if (!wait.isZero()) {
            try {
                Thread.sleep(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** For what can be left out. */
    boolean allows(PersonId person) {
        return bucket(person).tryTake(clock.instant());
    }

    private TokenBucket bucket(PersonId person) {
        if (buckets.size() > REMEMBERED) {
            buckets.values().removeIf(bucket -> bucket.isFull(clock.instant()));
        }
        return buckets.computeIfAbsent(
                person, key -> new TokenBucket(settings.framesPerSecond(), settings.frameBurst(), clock.instant()));
    }
}
