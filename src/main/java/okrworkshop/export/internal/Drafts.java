package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import okrworkshop.okr.DraftOkr;

/**
 * The drafts that a workbook is made of: a group's, or those of all groups.
 *
 * @param several whether rows name their group
 */
record Drafts(List<Material> all, boolean several) {
    Drafts {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("No draft");
        }
    }

    static Drafts of(Material material) {
        return new Drafts(List.of(material), false);
    }

    static Drafts of(List<Material> groups) {
        return new Drafts(groups, true);
    }

    Material first() {
        return all.getFirst();
    }

    Labels labels() {
        return first().labels();
    }

    String label(String key, Object... arguments) {
        return first().label(key, arguments);
    }

    /** The group's name, with its number where another group has the same. */
    String nameOf(Material material) {
        String name = material.group().name();
        boolean shared = all.stream()
                        .filter(each -> key(each.group().name()).equals(key(name)))
                        .count()
                > 1;
        return shared ? material.group().number() + " " + name : name;
    }

    /** Everything of all groups. */
    <T> List<Grid.Item<T>> items(Function<Material, List<T>> part) {
        List<Grid.Item<T>> items = new ArrayList<>();
        all.forEach(material -> part.apply(material).forEach(value -> items.add(new Grid.Item<>(material, value))));
        return items;
    }

    /** All key results with their numbers. */
    static List<Line> keyResults(Material material) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (DraftOkr.Objective objective : material.draft().objectives()) {
            number++;
            add(lines, "O" + number, "KR" + number + ".", Optional.of(objective), objective.keyResults());
        }
        add(lines, "", "KR", Optional.empty(), material.draft().looseKeyResults());
        return lines;
    }

    private static void add(
            List<Line> lines,
            String above,
            String prefix,
            Optional<DraftOkr.Objective> objective,
            List<DraftOkr.KeyResult> keyResults) {
        int number = 0;
        for (DraftOkr.KeyResult keyResult : keyResults) {
            number++;
            lines.add(new Line(above, prefix + number, objective, keyResult));
        }
    }

    /**
     * A key result in its place.
     *
     * @param above number of its objective; empty without one
     */
    record Line(String above, String number, Optional<DraftOkr.Objective> objective, DraftOkr.KeyResult keyResult) {}

    /** As owners are compared: case and spacing do not matter. */
    static String key(String name) {
        return spaced(name).toLowerCase(Locale.ROOT);
    }

    /** With single spaces, so that formulas find it again. */
    static String spaced(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
