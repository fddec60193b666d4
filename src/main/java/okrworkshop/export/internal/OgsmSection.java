package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/**
 * The draft read as OGSM, on one page: why (objective), how much (goals: key results with numbers), by which way (strategies),
 * and by what one sees it on the way (measures: milestones and dated tasks).
 */
final class OgsmSection implements Section {
    /** Lines of measures in one cell. */
    private static final int MEASURES = 6;

    @Override
    public List<Block> blocks(Material material) {
        DraftOkr draft = material.draft();
        List<DraftOkr.Strategy> chosen = draft.strategies().stream()
                .filter(strategy -> strategy.decision().equals("chosen"))
                .toList();
        Set<String> bound = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (DraftOkr.Objective objective : draft.objectives()) {
            List<String> origins = Stream.concat(
                            objective.originIds().stream(),
                            objective.keyResults().stream().flatMap(keyResult -> keyResult.originIds().stream()))
                    .toList();
            List<DraftOkr.Strategy> own = chosen.stream()
                    .filter(strategy -> origins.contains(strategy.id()))
                    .toList();
            own.forEach(strategy -> bound.add(strategy.id()));
            rows.add(new Row(
                    material.place(objective.id()) + " " + material.titleOf(objective.text()),
                    goals(material, objective),
                    texts(own),
                    measures(material, objective)));
        }
        List<DraftOkr.Strategy> unbound = chosen.stream()
                .filter(strategy -> !bound.contains(strategy.id()))
                .toList();
        if (!unbound.isEmpty() && !rows.isEmpty()) {
            rows.add(new Row(material.label("ogsm.unbound"), "", texts(unbound), ""));
        }
        return Tables.of(
                rows,
                new Tables.Column<>(material.label("ogsm.objective"), Row::objective),
                new Tables.Column<>(material.label("ogsm.goals"), Row::goals),
                new Tables.Column<>(material.label("ogsm.strategies"), Row::strategies),
                new Tables.Column<>(material.label("ogsm.measures"), Row::measures));
    }

    private record Row(String objective, String goals, String strategies, String measures) {}

    private static String texts(List<DraftOkr.Strategy> strategies) {
        return String.join(
                "\n",
                strategies.stream()
                        .map(DraftOkr.Strategy::text)
                        .map(String::strip)
                        .toList());
    }

    private static String goals(Material material, DraftOkr.Objective objective) {
        return String.join(
                "\n",
                objective.keyResults().stream()
                        .filter(keyResult -> !isMilestone(keyResult))
                        .map(keyResult -> material.place(keyResult.id()) + " " + goal(material, keyResult))
                        .toList());
    }

    /** The numbers with the metric's name, else the words as they are. */
    private static String goal(Material material, DraftOkr.KeyResult keyResult) {
        String from = Numbers.plain(keyResult.from(), keyResult.unit());
        String to = Numbers.plain(keyResult.to(), keyResult.unit());
        return keyResult.metric().isBlank() || to.isEmpty()
                ? material.titleOf(keyResult.text())
                : keyResult.metric().strip() + " " + (from.isEmpty() ? to : from + " → " + to);
    }

    private static String measures(Material material, DraftOkr.Objective objective) {
        List<String> lines = new ArrayList<>();
        objective.keyResults().stream()
                .filter(OgsmSection::isMilestone)
                .map(keyResult -> dated(
                        material.place(keyResult.id()) + " " + material.titleOf(keyResult.text()),
                        Material.day(keyResult.due())))
                .forEach(lines::add);
        objective.keyResults().stream()
                .flatMap(keyResult -> keyResult.tasks().stream())
                .filter(task -> task.due().isPresent())
                .sorted(TasksSection.BY_DUE)
                .map(task -> dated(
                        material.place(task.id()) + " "
                                + material.titleOf(task.deliverable().isBlank() ? task.text() : task.deliverable()),
                        Material.day(task.due())))
                .forEach(lines::add);
        return Cut.lines(material.labels(), MEASURES, lines);
    }

    private static String dated(String text, String day) {
        return day.isEmpty() ? text : text + " · " + day;
    }

    private static boolean isMilestone(DraftOkr.KeyResult keyResult) {
        return keyResult.direction().equals("milestone");
    }
}
