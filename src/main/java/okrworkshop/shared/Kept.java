package okrworkshop.shared;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One thing that is known of each workshop: read from the disk once, changed by one at a time. Any thread.
 *
 * @param <S> immutable
 */
public final class Kept<S> {
    private static final int MOST = 500;
    private static final int LOCKS = 64;

    private final RecentlyUsed<WorkshopId, S> known = new RecentlyUsed<>(MOST);
    private final ReentrantLock[] locks =
            IntStream.range(0, LOCKS).mapToObj(lock -> new ReentrantLock()).toArray(ReentrantLock[]::new);
    private final Function<WorkshopId, S> reader;

    /** @param reader what the disk has */
    public Kept(Function<WorkshopId, S> reader) {
        this.reader = reader;
    }

    public S of(WorkshopId workshop) {
        return known.get(workshop).orElseGet(() -> change(workshop, same -> same));
    }

    public void forget(WorkshopId workshop) {
        known.remove(workshop);
    }

    /** @param change writes to the disk what it changes; when it fails, nothing has changed */
    public S change(WorkshopId workshop, UnaryOperator<S> change) {
        ReentrantLock lock = locks[Math.floorMod(workshop.hashCode(), LOCKS)];
        lock.lock();
        try {
            S before = known.get(workshop).orElseGet(() -> reader.apply(workshop));
            S after = change.apply(before);
            known.put(workshop, after);
            return after;
        } finally {
            lock.unlock();
        }
    }
}
