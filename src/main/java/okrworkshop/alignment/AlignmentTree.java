package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The alignment as branches: a superior objective, its key results, and under each what of the groups serves it. Pure.
 *
 * @param branches in the order of the superior OKR, those that serve nothing of it last
 */
record AlignmentTree(List<Branch> branches) {
    AlignmentTree {
        branches = List.copyOf(branches);
    }

    /** @param head the objective, with what serves it itself */
    record Branch(String id, Twig head, List<Twig> twigs) {
        Branch {
            twigs = List.copyOf(twigs);
        }
    }

    /**
     * An entry of the superior OKR.
     *
     * @param open whether nobody serves it
     */
    record Twig(String label, String text, boolean gone, boolean open, List<Leaf> leaves) {
        Twig {
            leaves = List.copyOf(leaves);
        }
    }

    /** @param text empty when the leaf is folded */
    record Leaf(String group, String labels, String text) {}

    static AlignmentTree of(Alignment alignment, TreeWords words, TreeView view) {
        Coverage coverage = alignment.coverage();
        List<Branch> branches = new ArrayList<>();
        Map<String, List<Coverage.Row>> byObjective = coverage.rows().stream()
                .collect(
                        Collectors.groupingBy(row -> row.entry().objective(), LinkedHashMap::new, Collectors.toList()));
        byObjective.forEach((id, rows) -> {
            if (view.branch().isEmpty() || view.branch().equals(id)) {
                branches.add(branch(id, rows, alignment.superior(), view.folded()));
            }
        });
        boolean rest = view.branch().isEmpty() || view.branch().equals(TreeView.UNBOUND);
        if (rest && !coverage.unbound().isEmpty()) {
            branches.add(new Branch(
                    TreeView.UNBOUND,
                    new Twig("", words.unbound(), false, false, leaves(coverage.unbound(), view.folded())),
                    List.of()));
        }
        return new AlignmentTree(branches);
    }

    /** A key result may still be served when its objective is gone and nobody serves that one: the head stands for both. */
    private static Branch branch(String id, List<Coverage.Row> rows, SuperiorOkr superior, boolean folded) {
        SuperiorOkr.Entry head = superior.entry(id).orElseThrow();
        List<Leaf> direct = rows.stream()
                .filter(row -> row.entry().isObjective())
                .flatMap(row -> leaves(row.by(), folded).stream())
                .toList();
        List<Twig> twigs = rows.stream()
                .filter(row -> !row.entry().isObjective())
                .map(row -> twig(row.entry(), row.open(), leaves(row.by(), folded)))
                .toList();
        return new Branch(id, twig(head, twigs.isEmpty() && direct.isEmpty() && !head.gone(), direct), twigs);
    }

    private static Twig twig(SuperiorOkr.Entry entry, boolean open, List<Leaf> leaves) {
        return new Twig(entry.label(), entry.text(), entry.gone(), open, leaves);
    }

    private static List<Leaf> leaves(List<Coverage.Served> by, boolean folded) {
        if (!folded) {
            return by.stream()
                    .map(served -> new Leaf(
                            served.group().name(),
                            served.objective().label(),
                            served.objective().text()))
                    .toList();
        }
        Map<GroupOkr, List<String>> labels = new LinkedHashMap<>();
        by.forEach(served -> labels.computeIfAbsent(served.group(), any -> new ArrayList<>())
                .add(served.objective().label()));
        return labels.entrySet().stream()
                .map(entry -> new Leaf(entry.getKey().name(), String.join(", ", entry.getValue()), ""))
                .toList();
    }
}
