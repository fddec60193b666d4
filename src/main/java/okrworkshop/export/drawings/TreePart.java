package okrworkshop.export.drawings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.okr.DraftOkr;

/** A driver or a strategy with what hangs below it. */
record TreePart(Content content, List<TreePart> below) {
    TreePart {
        below = List.copyOf(below);
    }

    /** What stands in a box. */
    sealed interface Content {
        record Driver(DraftOkr.Driver driver) implements Content {}

        record Strategy(DraftOkr.Strategy strategy) implements Content {}
    }

    /** Drivers above each other in one tree; what is deeper begins a tree of its own. */
    static final int DEEPEST = 5;

    /** The trees of a draft; strategies that hang under no driver stand alone at the end. */
    static List<TreePart> of(DraftOkr draft) {
        return new Builder(draft).parts();
    }

    boolean strategy() {
        return content instanceof Content.Strategy;
    }

    /** How many drivers stand above each other here. */
    int depth() {
        return strategy()
                ? 0
                : 1 + below.stream().mapToInt(TreePart::depth).max().orElse(0);
    }

    /** Parts with nothing below, from top to bottom. */
    List<TreePart> ends() {
        return below.isEmpty()
                ? List.of(this)
                : below.stream().flatMap(part -> part.ends().stream()).toList();
    }

    /** The same with those ends alone, which are ends of this part; nothing of it without any. */
    List<TreePart> with(Set<TreePart> ends) {
        if (below.isEmpty()) {
            return ends.contains(this) ? List.of(this) : List.of();
        }
        List<TreePart> left =
                below.stream().flatMap(part -> part.with(ends).stream()).toList();
        return left.isEmpty() ? List.of() : List.of(new TreePart(content, left));
    }

    /** Each card occurs once, under the first of those it hangs under; a ring of drivers is cut where it closes. */
    private static final class Builder {
        private final Map<String, DraftOkr.Driver> drivers = new LinkedHashMap<>();
        private final Map<String, List<DraftOkr.Driver>> under = new HashMap<>();
        private final Map<String, List<DraftOkr.Strategy>> leaves = new HashMap<>();
        private final List<DraftOkr.Strategy> loose = new ArrayList<>();
        private final Set<String> placed = new HashSet<>();
        private final Deque<DraftOkr.Driver> deeper = new ArrayDeque<>();

        private Builder(DraftOkr draft) {
            draft.drivers().forEach(driver -> drivers.put(driver.id(), driver));
            draft.drivers()
                    .forEach(driver -> driver.parentIds().stream()
                            .filter(drivers::containsKey)
                            .findFirst()
                            .ifPresent(above -> under.computeIfAbsent(above, id -> new ArrayList<>())
                                    .add(driver)));
            draft.strategies()
                    .forEach(strategy -> strategy.driverIds().stream()
                            .filter(drivers::containsKey)
                            .findFirst()
                            .ifPresentOrElse(
                                    above -> leaves.computeIfAbsent(above, id -> new ArrayList<>())
                                            .add(strategy),
                                    () -> loose.add(strategy)));
            leaves.values().forEach(each -> each.sort(Comparator.comparing(TreePart::rank)));
        }

        private List<TreePart> parts() {
            List<TreePart> parts = new ArrayList<>();
            drivers.values().stream()
                    .filter(driver -> driver.parentIds().stream().noneMatch(drivers::containsKey))
                    .forEach(driver -> add(driver, parts));
            // Who is still missing hangs in a ring.
            drivers.values().forEach(driver -> add(driver, parts));
            loose.forEach(strategy -> parts.add(new TreePart(new Content.Strategy(strategy), List.of())));
            return parts;
        }

        private void add(DraftOkr.Driver driver, List<TreePart> parts) {
            deeper.add(driver);
            while (!deeper.isEmpty()) {
                DraftOkr.Driver next = deeper.remove();
                if (!placed.contains(next.id())) {
                    parts.add(part(next, 1));
                }
            }
        }

        private TreePart part(DraftOkr.Driver driver, int level) {
            placed.add(driver.id());
            List<TreePart> below = new ArrayList<>();
            for (DraftOkr.Driver child : under.getOrDefault(driver.id(), List.of())) {
                if (level == DEEPEST) {
                    deeper.add(child);
                } else if (!placed.contains(child.id())) {
                    below.add(part(child, level + 1));
                }
            }
            leaves.getOrDefault(driver.id(), List.of())
                    .forEach(strategy -> below.add(new TreePart(new Content.Strategy(strategy), List.of())));
            return new TreePart(new Content.Driver(driver), below);
        }
    }

    /** Chosen ones first, then those that are open. */
    private static int rank(DraftOkr.Strategy strategy) {
        return switch (strategy.decision()) {
            case "chosen" -> 0;
            case "rejected" -> 2;
            default -> 1;
        };
    }
}
