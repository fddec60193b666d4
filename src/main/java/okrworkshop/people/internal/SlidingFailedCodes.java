package okrworkshop.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import okrworkshop.people.FailedCodes;
import okrworkshop.shared.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Counts the wrong codes of the last minute per address. From the tenth on, each one makes the address wait a second
 * longer, up to thirty; a minute without wrong codes forgets everything.
 */
@Component
class SlidingFailedCodes implements FailedCodes {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int FREE = 9;
    private static final int LONGEST_SECONDS = 30;
    private static final int REMEMBERED = FREE + LONGEST_SECONDS;
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    SlidingFailedCodes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void check(String address) {
        Deque<Instant> times = failures.get(address);
        if (times == null) {
            return;
        }
        Instant now = clock.instant();
        times.removeIf(time -> time.isBefore(now.minus(WINDOW)));
        if (times.isEmpty()) {
            failures.remove(address);
        } else if (times.size() > FREE) {
            Duration wait = Duration.between(now, times.getLast().plusSeconds(times.size() - FREE));
            if (wait.isPositive()) {
                throw new RefusedException(
                        "code.slow-down", wait.plusMillis(999).toSeconds());
            }
        }
    }

    @Override
    public synchronized void failed(String address) {
        Deque<Instant> times = failures.computeIfAbsent(address, unseen -> new ArrayDeque<>());
        times.addLast(clock.instant());
        if (times.size() > REMEMBERED) {
            times.removeFirst();
        }
    }

    /** How many addresses are remembered. */
    synchronized int size() {
        return failures.size();
    }
}
