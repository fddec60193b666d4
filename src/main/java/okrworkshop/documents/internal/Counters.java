package okrworkshop.documents.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A set of numbers that are mostly counted upwards, kept as ranges: what a tab has sent without a gap is one range.
 */
final class Counters {
    private final TreeMap<Long, Long> lastByFirst = new TreeMap<>();

    /** @param text as {@link #toString()} wrote it, {@code 1-57,60-61} */
    static Counters of(String text) {
        var counters = new Counters();
        for (String range : text.split(",")) {
            int dash = range.indexOf('-');
            counters.lastByFirst.put(
                    Long.parseLong(range.substring(0, dash)), Long.parseLong(range.substring(dash + 1)));
        }
        return counters;
    }

    boolean contains(long number) {
        Map.Entry<Long, Long> range = lastByFirst.floorEntry(number);
        return range != null && number <= range.getValue();
    }

    void add(long number) {
        if (contains(number)) {
            return;
        }
        Map.Entry<Long, Long> before = lastByFirst.floorEntry(number);
        long first = before != null && before.getValue() == number - 1 ? before.getKey() : number;
        Long behind = lastByFirst.remove(number + 1);
        lastByFirst.put(first, behind == null ? number : behind);
    }

    @Override
    public String toString() {
        return lastByFirst.entrySet().stream()
                .map(range -> range.getKey() + "-" + range.getValue())
                .collect(Collectors.joining(","));
    }
}
