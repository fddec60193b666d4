package okrworkshop.people.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okrworkshop.people.Seat;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;

/**
 * The seats of the workshops that were asked for last, as the database has them: everybody who connects needs them, and a
 * hall reconnects at once. Any thread may call.
 */
final class Rosters {
    private static final int KEPT = 200;

    private final RecentlyUsed<WorkshopId, List<Seat>> known = new RecentlyUsed<>(KEPT);
    private long changes;

    /** @param loader reads from the database; what changes meanwhile is not remembered */
    List<Seat> of(WorkshopId workshop, Supplier<List<Seat>> loader) {
        Optional<List<Seat>> roster = known.get(workshop);
        if (roster.isPresent()) {
            return roster.get();
        }
        long before = changes();
        List<Seat> loaded = loader.get();
        remember(workshop, loaded, before);
        return loaded;
    }

    /** Call after the commit. */
    synchronized void changed(WorkshopId workshop) {
        changes++;
        known.remove(workshop);
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void remember(WorkshopId workshop, List<Seat> loaded, long before) {
        if (changes == before) {
            known.put(workshop, loaded);
        }
    }
}
