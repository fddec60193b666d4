package okrworkshop.alignment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okrworkshop.lint.Likeness;

/**
 * Where groups write the same, or against each other. Pure. A hint to look and to talk, never a verdict.
 *
 * @param alike statements of several groups that say the same
 * @param against key results of two groups that want different things of one metric
 */
public record Overlaps(List<Alike> alike, List<Against> against) {
    /** A room that copies would have them by the thousand; then the first ones are enough to talk about. */
    static final int MOST = 200;

    public Overlaps {
        alike = List.copyOf(alike);
        against = List.copyOf(against);
    }

    /** An objective or key result of a group. */
    public record Said(GroupOkr group, String label, String text) {}

    /**
     * @param said by two groups or more, in their order
     * @param objective whether they are objectives, else key results
     */
    public record Alike(List<Said> said, boolean objective) {
        public Alike {
            said = List.copyOf(said);
        }
    }

    /** How two key results go apart. */
    public enum How {
        /** One wants the metric up, the other one down. */
        DIRECTION,
        /** Both want it somewhere else. */
        TARGET
    }

    public record Against(
            String metric, Said one, Said other, How how, GroupOkr.KeyResult first, GroupOkr.KeyResult second) {}

    private record Compared(Said said, Likeness.Said text, Optional<GroupOkr.KeyResult> keyResult) {}

    static Overlaps of(List<GroupOkr> groups) {
        List<Compared> objectives = new ArrayList<>();
        List<Compared> keyResults = new ArrayList<>();
        for (GroupOkr group : groups) {
            for (GroupOkr.Objective objective : group.objectives()) {
                objectives.add(compared(group, objective.label(), objective.text(), Optional.empty()));
                objective
                        .keyResults()
                        .forEach(one -> keyResults.add(compared(group, one.label(), one.text(), Optional.of(one))));
            }
        }
        List<Alike> alike = new ArrayList<>(alike(objectives, true));
        alike.addAll(alike(keyResults, false));
        return new Overlaps(alike, against(keyResults));
    }

    private static Compared compared(
            GroupOkr group, String label, String text, Optional<GroupOkr.KeyResult> keyResult) {
        return new Compared(new Said(group, label, text), Likeness.Said.of(text), keyResult);
    }

    /** Whoever says the same as the first of a heap belongs to it; a heap of one group is nobody else's matter. */
    private static List<Alike> alike(List<Compared> all, boolean objective) {
        List<List<Compared>> heaps = new ArrayList<>();
        for (Compared one : all) {
            heaps.stream()
                    .filter(heap -> heap.getFirst().text().same(one.text()) && !goApart(heap.getFirst(), one))
                    .findFirst()
                    .ifPresentOrElse(heap -> heap.add(one), () -> heaps.add(new ArrayList<>(List.of(one))));
        }
        return heaps.stream()
                .filter(heap -> heap.stream().anyMatch(one -> apart(heap.getFirst(), one)))
                .limit(MOST)
                .map(heap -> new Alike(heap.stream().map(Compared::said).toList(), objective))
                .toList();
    }

    /** What goes against each other is said as that alone. */
    private static boolean goApart(Compared one, Compared other) {
        return one.keyResult().isPresent()
                && other.keyResult().isPresent()
                && metric(one.keyResult().get()).equals(metric(other.keyResult().get()))
                && how(one.keyResult().get(), other.keyResult().get()).isPresent();
    }

    private static List<Against> against(List<Compared> keyResults) {
        Map<String, List<Compared>> byMetric = new LinkedHashMap<>();
        keyResults.forEach(
                one -> byMetric.computeIfAbsent(metric(one.keyResult().orElseThrow()), any -> new ArrayList<>())
                        .add(one));
        byMetric.remove("");
        List<Against> found = new ArrayList<>();
        byMetric.values().forEach(same -> pairs(same, found));
        return found;
    }

    private static void pairs(List<Compared> same, List<Against> found) {
        for (int first = 0; first < same.size(); first++) {
            for (int second = first + 1; second < same.size() && found.size() < MOST; second++) {
                Compared one = same.get(first);
                Compared other = same.get(second);
                GroupOkr.KeyResult left = one.keyResult().orElseThrow();
                GroupOkr.KeyResult right = other.keyResult().orElseThrow();
                if (apart(one, other)) {
                    how(left, right)
                            .ifPresent(how -> found.add(
                                    new Against(left.metric().strip(), one.said(), other.said(), how, left, right)));
                }
            }
        }
    }

    private static boolean apart(Compared one, Compared other) {
        return !one.said().group().equals(other.said().group());
    }

    private static Optional<How> how(GroupOkr.KeyResult one, GroupOkr.KeyResult other) {
        if (way(one) * way(other) < 0) {
            return Optional.of(How.DIRECTION);
        }
        boolean targets = one.to().isPresent()
                && other.to().isPresent()
                && plain(one.unit()).equals(plain(other.unit()))
                && Double.compare(one.to().get(), other.to().get()) != 0;
        return targets ? Optional.of(How.TARGET) : Optional.empty();
    }

    /** 1 up, -1 down, 0 when nobody said; numbers say it where the direction is not chosen. */
    private static int way(GroupOkr.KeyResult keyResult) {
        return switch (keyResult.direction()) {
            case "increase" -> 1;
            case "decrease" -> -1;
            default ->
                keyResult.from().isPresent() && keyResult.to().isPresent()
                        ? (int) Math.signum(
                                keyResult.to().get() - keyResult.from().get())
                        : 0;
        };
    }

    private static String metric(GroupOkr.KeyResult keyResult) {
        return plain(keyResult.metric());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}，。、：；（）“”·]", "");
    }
}
