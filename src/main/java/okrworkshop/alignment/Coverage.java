package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which part of the superior OKR is served by whom. Pure.
 *
 * @param rows one for each entry in reading order; what is gone only when somebody serves it
 * @param unbound written objectives that serve nothing of the superior OKR
 */
public record Coverage(List<Row> rows, List<Served> unbound) {
    /** Groups from which on an entry counts as served by many. */
    public static final int MANY = 3;

    public Coverage {
        rows = List.copyOf(rows);
        unbound = List.copyOf(unbound);
    }

    /**
     * @param by objectives that were bound to it, in the order of the groups
     * @param below of an objective, groups that serve one of its key results and not itself
     */
    public record Row(SuperiorOkr.Entry entry, List<Served> by, List<GroupOkr> below) {
        public Row {
            by = List.copyOf(by);
            below = List.copyOf(below);
        }

        /** In their order, each once. */
        public List<GroupOkr> groups() {
            return by.stream().map(Served::group).distinct().toList();
        }

        /** Nobody serves it, nor a part of it. */
        public boolean open() {
            return by.isEmpty() && below.isEmpty() && !entry.gone();
        }

        /** So many groups that somebody should ask whether they all have to. */
        public boolean crowded() {
            return groups().size() >= MANY;
        }
    }

    /** A group's objective. */
    public record Served(GroupOkr group, GroupOkr.Objective objective) {}

    static Coverage of(SuperiorOkr superior, List<GroupOkr> groups) {
        List<Row> rows = superior.entries().stream()
                .map(entry -> new Row(entry, serving(entry.id(), groups), below(superior, entry, groups)))
                .filter(row -> !row.entry().gone() || !row.by().isEmpty())
                .toList();
        Set<String> known = new LinkedHashSet<>();
        superior.entries().forEach(entry -> known.add(entry.id()));
        List<Served> unbound = all(groups).stream()
                .filter(served -> served.objective().serves().stream().noneMatch(known::contains))
                .toList();
        return new Coverage(rows, unbound);
    }

    private static List<Served> serving(String entry, List<GroupOkr> groups) {
        return all(groups).stream()
                .filter(served -> served.objective().serves().contains(entry))
                .toList();
    }

    private static List<GroupOkr> below(SuperiorOkr superior, SuperiorOkr.Entry entry, List<GroupOkr> groups) {
        if (!entry.isObjective()) {
            return List.of();
        }
        List<String> parts = superior.entries().stream()
                .filter(each -> each.objective().equals(entry.id()) && !each.isObjective())
                .map(SuperiorOkr.Entry::id)
                .toList();
        return groups.stream()
                .filter(group -> group.objectives().stream()
                        .noneMatch(objective -> objective.serves().contains(entry.id())))
                .filter(group -> group.objectives().stream()
                        .anyMatch(objective -> objective.serves().stream().anyMatch(parts::contains)))
                .toList();
    }

    private static List<Served> all(List<GroupOkr> groups) {
        List<Served> all = new ArrayList<>();
        groups.forEach(group -> group.objectives().forEach(objective -> all.add(new Served(group, objective))));
        return all;
    }

    /** Entries that nobody serves. */
    public List<Row> open() {
        return rows.stream().filter(Row::open).toList();
    }

    /** Entries that many serve. */
    public List<Row> crowded() {
        return rows.stream().filter(Row::crowded).toList();
    }
}
