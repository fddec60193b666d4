package okrworkshop.export.drawings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okrworkshop.okr.DraftOkr;
import org.jspecify.annotations.Nullable;

/** The chain from expectations to people's time, read as the board reads it. */
final class Chain {
    /** One after the other; requests for support stand beside the resources. */
    enum Stage {
        EXPECTATION,
        FINDING,
        STRATEGY,
        OBJECTIVE,
        KEY_RESULT,
        TASK,
        RESOURCE
    }

    /** A card in the chain. */
    static final class Node {
        final Stage stage;
        final String label;
        final String text;
        /** Cards of earlier stages that it comes from, and of later ones that come of it. */
        final Set<Node> from = new LinkedHashSet<>();

        final Set<Node> to = new LinkedHashSet<>();
        /** Needs no origin, and whether the group decided against it. */
        final boolean alone;

        final boolean left;
        boolean aside;
        boolean gap;

        private Node(Stage stage, String label, String text, boolean alone, boolean left) {
            this.stage = stage;
            this.label = label;
            this.text = text;
            this.alone = alone;
            this.left = left;
        }
    }

    private final Map<String, Node> byId = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, List<Node>> people = new HashMap<>();

    private Chain(DraftOkr draft) {
        add(draft);
        connect(draft);
        setAside();
        markGaps();
    }

    static Chain of(DraftOkr draft) {
        return new Chain(draft);
    }

    /** Stages with their cards in an order that keeps lines short; without what the group went on without. */
    Map<Stage, List<Node>> stages(Set<Node> shown) {
        Map<Node, Double> place = new IdentityHashMap<>();
        Map<Stage, List<Node>> stages = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            List<Node> cards = nodes.stream()
                    .filter(node -> node.stage == stage && shown.contains(node))
                    .toList();
            Map<Node, Double> weights = new IdentityHashMap<>();
            cards.forEach(node -> weights.put(
                    node,
                    node.from.stream()
                            .filter(place::containsKey)
                            .mapToDouble(one -> place.getOrDefault(one, 0.0))
                            .average()
                            .orElse(stage == Stage.EXPECTATION ? 0 : 1e6)));
            List<Node> sorted = cards.stream()
                    .sorted(Comparator.comparingDouble(node -> weights.getOrDefault(node, 0.0)))
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                place.put(sorted.get(i), (i + 0.5) / sorted.size());
            }
            if (!sorted.isEmpty()) {
                stages.put(stage, sorted);
            }
        }
        return stages;
    }

    /** All cards that the group went on with. */
    Set<Node> kept() {
        Set<Node> kept = new LinkedHashSet<>();
        nodes.stream().filter(node -> !node.aside).forEach(kept::add);
        return kept;
    }

    List<Node> objectives() {
        return nodes.stream().filter(node -> node.stage == Stage.OBJECTIVE).toList();
    }

    /** The card with everything that it comes from and everything that comes of it. */
    Set<Node> path(Node node) {
        Set<Node> path = new HashSet<>(Set.of(node));
        reach(node, path, each -> each.from);
        reach(node, path, each -> each.to);
        path.removeIf(each -> each.aside);
        return path;
    }

    private static void reach(Node start, Set<Node> found, Function<Node, Set<Node>> next) {
        List<Node> open = new ArrayList<>(List.of(start));
        Set<Node> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (Node node : next.apply(open.removeLast())) {
                if (seen.add(node)) {
                    open.add(node);
                    found.add(node);
                }
            }
        }
    }

    private void add(DraftOkr draft) {
        boolean key = draft.findings().stream().anyMatch(DraftOkr.Finding::key);
        boolean chosen = draft.strategies().stream()
                .anyMatch(strategy -> strategy.decision().equals("chosen"));
        draft.expectations().forEach(each -> add(each.id(), Stage.EXPECTATION, "", each.text(), true, false));
        draft.findings().forEach(each -> add(each.id(), Stage.FINDING, "", each.text(), false, key && !each.key()));
        draft.strategies()
                .forEach(each -> add(
                        each.id(),
                        Stage.STRATEGY,
                        "",
                        each.text(),
                        false,
                        each.decision().equals("rejected")
                                || chosen && !each.decision().equals("chosen")));
        int number = 0;
        for (DraftOkr.Objective each : draft.objectives()) {
            number++;
            add(
                    each.id(),
                    Stage.OBJECTIVE,
                    "O" + number,
                    each.text(),
                    !each.serves().isEmpty(),
                    false);
            add("KR" + number + ".", each.keyResults());
        }
        add("KR", draft.looseKeyResults());
        draft.looseTasks().forEach(each -> add(each.id(), Stage.TASK, "", each.text(), false, false));
        for (DraftOkr.Resource each : draft.resources()) {
            boolean thing = Workload.thing(each);
            Node node = add(each.id(), Stage.RESOURCE, "", each.text(), thing, false);
            if (!thing && !Workload.key(each.text()).isEmpty()) {
                people.computeIfAbsent(Workload.key(each.text()), name -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    private void add(String prefix, List<DraftOkr.KeyResult> keyResults) {
        int number = 0;
        for (DraftOkr.KeyResult each : keyResults) {
            number++;
            add(each.id(), Stage.KEY_RESULT, prefix + number, each.text(), false, false);
            each.tasks().forEach(task -> add(task.id(), Stage.TASK, "", task.text(), false, false));
        }
    }

    private Node add(String id, Stage stage, String label, String text, boolean alone, boolean left) {
        var node = new Node(stage, label, text, alone, left);
        nodes.add(node);
        byId.put(id, node);
        return node;
    }

    private void connect(DraftOkr draft) {
        draft.findings().forEach(each -> each.originIds().forEach(id -> tie(each.id(), id)));
        draft.strategies().forEach(each -> each.originIds().forEach(id -> tie(each.id(), id)));
        for (DraftOkr.Objective each : draft.objectives()) {
            each.originIds().forEach(id -> tie(each.id(), id));
            each.keyResults().forEach(keyResult -> tie(keyResult.id(), each.id()));
            each.keyResults().forEach(this::connect);
        }
        draft.looseKeyResults().forEach(this::connect);
        Workload.tasks(draft)
                .forEach(task -> people.getOrDefault(Workload.key(task.owner()), List.of())
                        .forEach(person -> tie(byId.get(task.id()), person)));
        for (DraftOkr.SupportRequest each : draft.support()) {
            var node = new Node(Stage.RESOURCE, each.team().strip(), each.text(), false, false);
            nodes.add(node);
            each.keyResultIds().forEach(id -> tie(node, byId.get(id)));
        }
    }

    private void connect(DraftOkr.KeyResult keyResult) {
        keyResult.originIds().forEach(id -> tie(keyResult.id(), id));
        keyResult.tasks().forEach(task -> tie(task.id(), keyResult.id()));
    }

    private void tie(String a, String b) {
        tie(byId.get(a), byId.get(b));
    }

    /** Ties two cards of different stages, the earlier one first. */
    private static void tie(@Nullable Node a, @Nullable Node b) {
        if (a == null || b == null || a.stage == b.stage) {
            return;
        }
        Node first = a.stage.compareTo(b.stage) < 0 ? a : b;
        Node second = first == a ? b : a;
        first.to.add(second);
        second.from.add(first);
    }

    /** Late stages first, since a card that something goes on from is not aside. */
    private void setAside() {
        nodes.stream()
                .sorted(Comparator.comparing((Node node) -> node.stage).reversed())
                .forEach(node -> node.aside = node.left && node.to.stream().allMatch(each -> each.aside));
    }

    /** Only where the chain has gone on: what is still to come in later steps is no gap. */
    private void markGaps() {
        for (Node node : nodes) {
            if (node.aside) {
                continue;
            }
            boolean nowhere = node.from.isEmpty() && !node.alone && begun(node, -1);
            boolean nothing = begun(node, 1)
                    && (node.stage == Stage.FINDING
                            ? node.to.isEmpty()
                            : node.to.stream().allMatch(Chain::leadsAside));
            node.gap = nowhere || nothing;
        }
    }

    private boolean begun(Node node, int way) {
        return nodes.stream().anyMatch(each -> !each.aside && Integer.signum(each.stage.compareTo(node.stage)) == way);
    }

    /** Whether the group has gone on neither from the card nor from anything that comes of it. */
    private static boolean leadsAside(Node node) {
        return node.aside
                || node.stage == Stage.FINDING
                        && !node.to.isEmpty()
                        && node.to.stream().allMatch(Chain::leadsAside);
    }
}
