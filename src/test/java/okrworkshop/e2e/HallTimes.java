package okrworkshop.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the guests of a hall tell of how long things take. Nanoseconds of this process; any thread. */
final class HallTimes {
    private final Queue<Long> saved = new ConcurrentLinkedQueue<>();
    private final Queue<Long> seen = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Queue<Long>> moved = new ConcurrentHashMap<>();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger late = new AtomicInteger();

    void saved(long nanos) {
        saved.add(nanos);
    }

    void seen(long nanos) {
        seen.add(nanos);
    }

    void moved(int place, long at) {
        moved.computeIfAbsent(place, first -> new ConcurrentLinkedQueue<>()).add(at);
    }

    void lost(String what) {
        lost.add(what);
    }

    void refused(String why) {
        refused.add(why);
    }

    void late() {
        late.incrementAndGet();
    }

    /** How many have heard that the room is there. */
    int at(int place) {
        return moved.getOrDefault(place, new ConcurrentLinkedQueue<>()).size();
    }

    /** Milliseconds from a moment until each has heard of the move. */
    List<Double> movedAfter(int place, long from) {
        return moved.get(place).stream().map(at -> (at - from) / 1e6).toList();
    }

    /** Forgets what was before a measurement. */
    void begin() {
        saved.clear();
        seen.clear();
        late.set(0);
    }

    List<Double> savedMillis() {
        return saved.stream().map(nanos -> nanos / 1e6).toList();
    }

    List<Double> seenMillis() {
        return seen.stream().map(nanos -> nanos / 1e6).toList();
    }

    /** What went wrong, in words. */
    List<String> troubles() {
        List<String> all = new ArrayList<>(lost);
        all.addAll(refused);
        if (late.get() > 0) {
            all.add(late + " changes had to wait for the one before");
        }
        return all;
    }
}
