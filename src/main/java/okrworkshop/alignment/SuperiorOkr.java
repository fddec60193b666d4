package okrworkshop.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okrworkshop.shared.RefusedException;

/**
 * The OKR of the level above, from which the groups of a workshop pick what their objectives serve. Immutable. Entries keep their
 * ids whatever is done to them, since groups' objectives name them; one that was taken out while groups name it stays as
 * {@code gone}, so that what they chose can still be read.
 */
public record SuperiorOkr(List<Objective> objectives) {
    /** Nobody has written one. */
    public static final SuperiorOkr NONE = new SuperiorOkr(List.of());

    /** Most objectives. */
    public static final int OBJECTIVES = 40;

    /** Most key results of one objective. */
    public static final int KEY_RESULTS = 20;

    /** Most characters (UTF-16 units) of one text. */
    public static final int TEXT = 500;

    public SuperiorOkr {
        objectives = List.copyOf(objectives);
    }

    /** @param gone whether it was taken out, and is only kept for those who chose it */
    public record Objective(String id, String text, boolean gone, List<KeyResult> keyResults) {
        public Objective {
            keyResults = List.copyOf(keyResults);
        }

        private Objective with(List<KeyResult> others) {
            return new Objective(id, text, gone, others);
        }

        private Objective with(String other, boolean out) {
            return new Objective(id, other, out, keyResults);
        }
    }

    /** @param gone as with the objective */
    public record KeyResult(String id, String text, boolean gone) {}

    /** An objective as somebody has written it, with its key results. */
    public record Written(String text, List<String> keyResults) {
        public Written {
            keyResults = List.copyOf(keyResults);
        }
    }

    /**
     * One objective or key result, as people call it.
     *
     * @param label {@code O2} or {@code KR2.1}; empty for what is gone
     * @param objective id of the objective that it belongs to, its own for an objective
     */
    public record Entry(String id, String label, String text, boolean gone, String objective) {
        public boolean isObjective() {
            return id.equals(objective);
        }
    }

    /** Everything in reading order, each objective before its key results; what is gone stays in its place. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        int o = 0;
        for (Objective objective : objectives) {
            o += objective.gone() ? 0 : 1;
            entries.add(new Entry(
                    objective.id(),
                    objective.gone() ? "" : "O" + o,
                    objective.text(),
                    objective.gone(),
                    objective.id()));
            int k = 0;
            for (KeyResult keyResult : objective.keyResults()) {
                boolean gone = objective.gone() || keyResult.gone();
                k += gone ? 0 : 1;
                entries.add(new Entry(
                        keyResult.id(), gone ? "" : "KR" + o + "." + k, keyResult.text(), gone, objective.id()));
            }
        }
        return List.copyOf(entries);
    }

    public Optional<Entry> entry(String id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Without what is gone. */
    public SuperiorOkr current() {
        return new SuperiorOkr(objectives.stream()
                .filter(objective -> !objective.gone())
                .map(objective -> objective.with(objective.keyResults().stream()
                        .filter(keyResult -> !keyResult.gone())
                        .toList()))
                .toList());
    }

    /** Whether there is nothing to pick from. */
    public boolean isEmpty() {
        return current().objectives().isEmpty();
    }

    /** As people write it, without what is gone. */
    public List<Written> written() {
        return current().objectives().stream()
                .map(objective -> new Written(
                        objective.text(),
                        objective.keyResults().stream().map(KeyResult::text).toList()))
                .toList();
    }

    /**
     * With a further objective at the end.
     *
     * @throws RefusedException {@code superior.empty}, {@code text.too-long} (limit), {@code text.malformed},
     *     {@code superior.formula}, {@code superior.objectives} (limit)
     */
    public SuperiorOkr plusObjective(String text, Supplier<String> ids) {
        return plus(List.of(new Written(text, List.of())), ids);
    }

    /**
     * With a further key result at the end of an objective.
     *
     * @throws RefusedException as {@link #plusObjective}, {@code superior.key-results} (limit), {@code superior.unknown}
     */
    public SuperiorOkr plusKeyResult(String objective, String text, Supplier<String> ids) {
        String tidy = EntryText.of(text);
        known(objective);
        return checked(objectives.stream()
                .map(each -> each.id().equals(objective)
                        ? each.with(joined(each.keyResults(), new KeyResult(ids.get(), tidy, false)))
                        : each)
                .toList());
    }

    /** @throws RefusedException as {@link #plusObjective}, {@code superior.unknown} */
    public SuperiorOkr reworded(String id, String text) {
        String tidy = EntryText.of(text);
        return changed(
                id,
                objective -> objective.with(tidy, objective.gone()),
                found -> new KeyResult(id, tidy, found.gone()));
    }

    /**
     * Moved among its neighbours; at the end of them it stays.
     *
     * @param by -1 up, 1 down
     * @throws RefusedException {@code superior.unknown}
     */
    public SuperiorOkr moved(String id, int by) {
        Entry entry = known(id);
        if (entry.isObjective()) {
            return new SuperiorOkr(swapped(objectives, at(objectives, id), by, Objective::gone));
        }
        return new SuperiorOkr(objectives.stream()
                .map(objective -> objective.id().equals(entry.objective())
                        ? objective.with(
                                swapped(objective.keyResults(), place(objective.keyResults(), id), by, KeyResult::gone))
                        : objective)
                .toList());
    }

    /**
     * Without an entry, an objective with its key results. What is named in {@code used} stays and is gone.
     *
     * @throws RefusedException {@code superior.unknown}
     */
    public SuperiorOkr without(String id, Set<String> used) {
        Entry entry = known(id);
        return new SuperiorOkr(objectives.stream()
                .flatMap(each -> each.id().equals(entry.objective()) ? taken(each, id, used) : Stream.of(each))
                .toList());
    }

    /**
     * With what was gone; a key result comes with its objective.
     *
     * @throws RefusedException {@code superior.unknown}, {@code superior.objectives}, {@code superior.key-results} (limit)
     */
    public SuperiorOkr withAgain(String id) {
        Entry entry = known(id);
        return checked(objectives.stream()
                .map(objective -> objective.id().equals(entry.objective()) ? again(objective, id) : objective)
                .toList());
    }

    /** With more at the end. @throws RefusedException as {@link #plusObjective} and {@link #plusKeyResult} */
    public SuperiorOkr plus(List<Written> more, Supplier<String> ids) {
        List<Objective> all = new ArrayList<>(objectives);
        more.forEach(written -> all.add(new Objective(
                ids.get(),
                EntryText.of(written.text()),
                false,
                written.keyResults().stream()
                        .map(text -> new KeyResult(ids.get(), EntryText.of(text), false))
                        .toList())));
        return checked(all);
    }

    /**
     * Written anew. What says the same as before keeps its id, wherever it stands now; the rest is taken out as by {@link #without}.
     *
     * @throws RefusedException as {@link #plus}
     */
    public SuperiorOkr rewritten(List<Written> now, Set<String> used, Supplier<String> ids) {
        return checked(new Rewriting(this, now, used, ids).objectives());
    }

    private static Stream<Objective> taken(Objective objective, String id, Set<String> used) {
        boolean whole = objective.id().equals(id);
        List<KeyResult> rest = objective.keyResults().stream()
                .filter(keyResult -> !(whole || keyResult.id().equals(id)) || used.contains(keyResult.id()))
                .map(keyResult -> whole || keyResult.id().equals(id)
                        ? new KeyResult(keyResult.id(), keyResult.text(), true)
                        : keyResult)
                .toList();
        boolean stays = !whole || used.contains(id) || !rest.isEmpty();
        return stays
                ? Stream.of(new Objective(objective.id(), objective.text(), whole || objective.gone(), rest))
                : Stream.empty();
    }

    private static Objective again(Objective objective, String id) {
        return new Objective(
                objective.id(),
                objective.text(),
                false,
                objective.keyResults().stream()
                        .map(keyResult ->
                                keyResult.id().equals(id) ? new KeyResult(id, keyResult.text(), false) : keyResult)
                        .toList());
    }

    private interface Change<T> {
        T of(T before);
    }

    private SuperiorOkr changed(String id, Change<Objective> objective, Change<KeyResult> keyResult) {
        known(id);
        return checked(objectives.stream()
                .map(each -> each.id().equals(id)
                        ? objective.of(each)
                        : each.with(each.keyResults().stream()
                                .map(one -> one.id().equals(id) ? keyResult.of(one) : one)
                                .toList()))
                .toList());
    }

    private Entry known(String id) {
        return entry(id).orElseThrow(() -> new RefusedException("superior.unknown"));
    }

    /** Two entries that say the same could not be told apart by those who pick. */
    private static SuperiorOkr checked(List<Objective> all) {
        SuperiorOkr okr = new SuperiorOkr(all);
        SuperiorOkr current = okr.current();
        if (current.objectives().size() > OBJECTIVES || all.size() > 2 * OBJECTIVES) {
            throw new RefusedException("superior.objectives", OBJECTIVES);
        }
        boolean many = all.stream().anyMatch(objective -> objective.keyResults().size() > 2 * KEY_RESULTS)
                || current.objectives().stream()
                        .anyMatch(objective -> objective.keyResults().size() > KEY_RESULTS);
        if (many) {
            throw new RefusedException("superior.key-results", KEY_RESULTS);
        }
        distinct(current.objectives().stream().map(Objective::text).toList());
        current.objectives()
                .forEach(objective -> distinct(
                        objective.keyResults().stream().map(KeyResult::text).toList()));
        return okr;
    }

    private static void distinct(List<String> texts) {
        Set<String> known = new HashSet<>();
        for (String text : texts) {
            if (!known.add(EntryText.key(text))) {
                throw new RefusedException("superior.twice", text);
            }
        }
    }

    private static int at(List<Objective> all, String id) {
        return all.stream().map(Objective::id).toList().indexOf(id);
    }

    private static int place(List<KeyResult> all, String id) {
        return all.stream().map(KeyResult::id).toList().indexOf(id);
    }

    private static <T> List<T> joined(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }

    /** Over neighbours that nobody sees any more. */
    private static <T> List<T> swapped(List<T> all, int from, int by, Predicate<T> unseen) {
        int to = from + Integer.signum(by);
        while (to >= 0 && to < all.size() && unseen.test(all.get(to))) {
            to += Integer.signum(by);
        }
        if (to < 0 || to >= all.size()) {
            return all;
        }
        List<T> changed = new ArrayList<>(all);
        changed.add(to, changed.remove(from));
        return changed;
    }
}
