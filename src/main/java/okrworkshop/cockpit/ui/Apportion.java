package okrworkshop.cockpit.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole minutes out of shares. Pure. */
final class Apportion {
    private Apportion() {}

    /**
     * In proportion, whole numbers that add up to the total; none is 0 as long as there are enough.
     *
     * @param shares at least one above 0
     */
    static List<Integer> of(int total, List<Integer> shares) {
        long all = shares.stream().mapToLong(Integer::longValue).sum();
        int least = total >= shares.size() ? 1 : 0;
        List<Integer> parts = new ArrayList<>();
        for (int share : shares) {
            parts.add((int) Math.max(least, (long) total * share / Math.max(1, all)));
        }
        int open = total - parts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> byRest = IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparingLong(place -> -((long) total * shares.get(place) % Math.max(1, all))))
                .toList();
        for (int turn = 0; open > 0; turn++, open--) {
            add(parts, byRest.get(turn % byRest.size()), 1);
        }
        for (; open < 0; open++) {
            add(parts, largest(parts), -1);
        }
        return parts;
    }

    private static int largest(List<Integer> parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .max(Comparator.comparingInt(parts::get))
                .orElseThrow();
    }

    private static void add(List<Integer> parts, int place, int change) {
        parts.set(place, parts.get(place) + change);
    }
}
