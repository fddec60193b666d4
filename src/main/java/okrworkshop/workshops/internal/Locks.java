package okrworkshop.workshops.internal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import okrworkshop.shared.WorkshopId;

/** One lock per workshop that exists. */
final class Locks {
    private final ConcurrentMap<WorkshopId, ReentrantLock> locks = new ConcurrentHashMap<>();

    <T> T holding(WorkshopId workshop, Supplier<T> work) {
        ReentrantLock lock = locks.computeIfAbsent(workshop, unseen -> new ReentrantLock());
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
