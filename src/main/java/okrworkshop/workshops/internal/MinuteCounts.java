package okrworkshop.workshops.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okrworkshop.workshops.Pulse;

/**
 * How often something happened in each of the last minutes. Immutable.
 *
 * @param minute number of the newest counted minute since 1970
 * @param counts oldest first, the newest minute last
 */
record MinuteCounts(long minute, List<Integer> counts) {
    static final MinuteCounts NONE = new MinuteCounts(0, Collections.nCopies(Pulse.MINUTES, 0));
    private static final long SECONDS = 60;

    MinuteCounts {
        counts = List.copyOf(counts);
    }

    MinuteCounts plus(int times, Instant at) {
        long now = at.getEpochSecond() / SECONDS;
        List<Integer> moved = new ArrayList<>(until(at));
        int last = moved.size() - 1;
        moved.set(last, moved.get(last) + times);
        return new MinuteCounts(Math.max(now, minute), moved);
    }

    /** As they are seen at a moment; a clock that was set back changes nothing. */
    List<Integer> until(Instant at) {
        long passed = Math.clamp(at.getEpochSecond() / SECONDS - minute, 0, Pulse.MINUTES);
        List<Integer> moved = new ArrayList<>(counts.subList((int) passed, counts.size()));
        moved.addAll(Collections.nCopies((int) passed, 0));
        return moved;
    }
}
