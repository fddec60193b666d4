package okrworkshop.workshops.internal;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs an action for a key at most once per interval, always once more after the last trigger. Triggers cost next to
 * nothing and may come from any thread; the action runs on the executor's. A key that was quiet for longer than the
 * interval is forgotten.
 */
final class Coalescer<K> {
    private static final Logger LOG = LoggerFactory.getLogger(Coalescer.class);
    /** Keys that may have piled up before the quiet ones among them are looked for. */
    static final int FEW = 256;

    private final ScheduledExecutorService executor;
    private final long intervalNanos;
    private final Consumer<K> action;
    private final ConcurrentMap<K, Boolean> waiting = new ConcurrentHashMap<>();
    private final ConcurrentMap<K, Long> lastRun = new ConcurrentHashMap<>();
    private volatile int sweepAt = FEW;

    Coalescer(ScheduledExecutorService executor, Duration interval, Consumer<K> action) {
        this.executor = executor;
        this.intervalNanos = interval.toNanos();
        this.action = action;
    }

    void trigger(K key) {
        if (executor.isShutdown() || waiting.putIfAbsent(key, true) != null) {
            return;
        }
        Long last = lastRun.get(key);
        long delay = last == null ? 0 : Math.max(0, last + intervalNanos - System.nanoTime());
        var unused = executor.schedule(() -> run(key), delay, TimeUnit.NANOSECONDS);
    }

    /** Keys whose last run is remembered. */
    int remembered() {
        return lastRun.size();
    }

    private void run(K key) {
        waiting.remove(key);
        if (intervalNanos > 0) {
            lastRun.put(key, System.nanoTime());
            forgetQuiet();
        }
        try {
            action.accept(key);
        } catch (RuntimeException failure) {
            LOG.warn("Could not tell the room what changed: {}", failure.toString());
        }
    }

    /** Waits until the remembered keys have doubled, so that each run pays for one key at most. */
    private void forgetQuiet() {
        if (lastRun.size() >= sweepAt) {
            long now = System.nanoTime();
            lastRun.values().removeIf(last -> now - last > intervalNanos);
            sweepAt = Math.max(FEW, 2 * lastRun.size());
        }
    }
}
