package okrworkshop.documents.internal;

import java.util.concurrent.TimeUnit;

/**
 * Keeps commits apart when very much is told to very many, so that what happens in between shares a flush and a frame.
 * A workshop never gets there: nothing waits below ten thousand deliveries a second. Only the engine's thread calls.
 */
final class Pacing {
    /** Deliveries a second that need no pacing; sixty groups of six who act once a second make 2,160. */
    private static final double CALM = 10_000;

    /** Further deliveries a second for each millisecond between commits. */
    private static final double PER_MILLI = 2_500;

    private static final double LONGEST_MILLIS = 40;
    private static final double MEMORY_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private double perSecond;
    private long last;

    /**
     * @param deliveries events that a commit brought to readers
     * @param now of {@link System#nanoTime()}
     */
    void told(long deliveries, long now) {
        perSecond = rate(now) + deliveries * TimeUnit.SECONDS.toNanos(1) / MEMORY_NANOS;
        last = now;
    }

    /** Nanoseconds that should lie between the beginnings of two commits now. */
    long gap(long now) {
        double millis = Math.clamp((rate(now) - CALM) / PER_MILLI, 0, LONGEST_MILLIS);
        return (long) (millis * TimeUnit.MILLISECONDS.toNanos(1));
    }

    private double rate(long now) {
        return perSecond * Math.exp(-Math.max(0, now - last) / MEMORY_NANOS);
    }
}
