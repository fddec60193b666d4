package okrworkshop.lint;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Counts pairs of row and rule. */
final class Tally {
    private final Map<RuleId, int[]> byRule = new EnumMap<>(RuleId.class);

    void count(Set<RuleId> expected, Set<RuleId> found) {
        found.forEach(rule -> of(rule)[expected.contains(rule) ? 0 : 1]++);
        expected.stream().filter(rule -> !found.contains(rule)).forEach(rule -> of(rule)[2]++);
    }

    void add(Tally other) {
        other.byRule.forEach((rule, counts) -> {
            for (int i = 0; i < counts.length; i++) {
                of(rule)[i] += counts[i];
            }
        });
    }

    /** Right, wrong and missed. */
    int[] of(RuleId rule) {
        return byRule.computeIfAbsent(rule, none -> new int[3]);
    }

    double precision() {
        return share(sum(0), sum(1));
    }

    double recall() {
        return share(sum(0), sum(2));
    }

    private int sum(int which) {
        Collection<int[]> all = byRule.values();
        return all.stream().mapToInt(counts -> counts[which]).sum();
    }

    private static double share(int right, int other) {
        return right + other == 0 ? 1 : (double) right / (right + other);
    }
}
