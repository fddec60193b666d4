package okrworkshop.export.drawings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;

/** Who is how busy in which stretch of the cycle, as the board counts it. Pure. */
record Workload(Weeks weeks, List<Row> rows) {
    /** Fits up to 85 % of what there is, tight up to all of it. */
    private static final double TIGHT = 0.85;
    /** Efforts are typed with decimals: 3 × 0.1 must not tip a full week over. */
    private static final double ROUNDING = 1e-9;

    enum Fit {
        NONE,
        FITS,
        TIGHT,
        OVER
    }

    /**
     * @param load what the tasks ask for
     * @param net what there is; empty when nobody said
     */
    record Cell(double load, Optional<Double> net) {
        Fit fit() {
            if (net.isEmpty() || net.get() == 0 && load == 0) {
                return Fit.NONE;
            }
            if (net.get() + ROUNDING < load) {
                return Fit.OVER;
            }
            return load <= net.get() * Workload.TIGHT + ROUNDING ? Fit.FITS : Fit.TIGHT;
        }

        /** Of 1. */
        Optional<Double> share() {
            return net.filter(each -> each > 0).map(each -> load / each);
        }
    }

    /**
     * @param known whether it is among the resources, not only an owner of tasks
     * @param cells empty for money and tools, which no week shows
     */
    record Row(String name, String unit, boolean known, Cell whole, List<Cell> cells, double outside) {}

    static Workload of(DraftOkr draft, Weeks weeks) {
        Map<String, List<DraftOkr.Task>> owned = new LinkedHashMap<>();
        tasks(draft)
                .filter(task -> !key(task.owner()).isEmpty())
                .forEach(task -> owned.computeIfAbsent(key(task.owner()), name -> new ArrayList<>())
                        .add(task));
        List<Row> rows = new ArrayList<>();
        for (DraftOkr.Resource resource : draft.resources()) {
            Cell whole = new Cell(resource.allocated(), resource.net());
            if (thing(resource)) {
                rows.add(new Row(resource.text(), resource.unit(), true, whole, List.of(), 0));
            } else {
                List<DraftOkr.Task> tasks = owned.getOrDefault(key(resource.text()), List.of());
                rows.add(row(resource.text(), resource.unit(), true, whole, tasks, weeks));
            }
        }
        Set<String> known = draft.resources().stream()
                .filter(resource -> !thing(resource))
                .map(resource -> key(resource.text()))
                .collect(Collectors.toSet());
        owned.forEach((name, tasks) -> {
            double load = tasks.stream().mapToDouble(Workload::effort).sum();
            if (!known.contains(name) && load > 0) {
                String owner = tasks.getFirst().owner().strip();
                rows.add(row(owner, "", false, new Cell(load, Optional.empty()), tasks, weeks));
            }
        });
        return new Workload(weeks, List.copyOf(rows));
    }

    static Stream<DraftOkr.Task> tasks(DraftOkr draft) {
        return Stream.concat(
                Stream.concat(
                                draft.objectives().stream().flatMap(each -> each.keyResults().stream()),
                                draft.looseKeyResults().stream())
                        .flatMap(each -> each.tasks().stream()),
                draft.looseTasks().stream());
    }

    private static Row row(
            String name, String unit, boolean known, Cell whole, List<DraftOkr.Task> tasks, Weeks weeks) {
        List<Weeks.Share> shares = tasks.stream()
                .map(task -> weeks.spread(effort(task), task.start(), task.due()))
                .toList();
        long days = weeks.workdays();
        List<Cell> cells = IntStream.range(0, weeks.stretches().size())
                .mapToObj(i -> new Cell(
                        shares.stream()
                                .mapToDouble(each -> each.within().get(i))
                                .sum(),
                        whole.net()
                                .map(net -> days == 0
                                        ? 0.0
                                        : net * weeks.stretches().get(i).workdays() / days)))
                .toList();
        double outside = shares.stream().mapToDouble(Weeks.Share::outside).sum();
        return new Row(name, unit, known, whole, cells, outside);
    }

    boolean outside() {
        return rows.stream().anyMatch(row -> row.outside() > ROUNDING);
    }

    /** Money and tools own no tasks. */
    static boolean thing(DraftOkr.Resource resource) {
        return resource.type().equals("budget") || resource.type().equals("tool");
    }

    private static double effort(DraftOkr.Task task) {
        return Math.max(0, task.effort().orElse(0.0));
    }

    /** A name as it is compared. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
