package okrworkshop.export.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** What fits on one page: the overview, the nearest tasks, the next steps; each says how much it leaves out. */
final class BriefSections {
    static final List<Part> OF_A_GROUP = List.of(
            Part.must("section.overview", new OverviewSection(3, 5)),
            Part.must("section.nearest", material -> nearest(material, material.tasks())),
            Part.must("section.next", material -> next(material, ClosingSections.promises(material))));

    static final List<Part> OF_A_PERSON = List.of(
            Part.must("section.overview", new OverviewSection(3, 5)),
            Part.must(
                    "section.own-tasks",
                    material -> nearest(material, OwnPage.own(material).tasks())),
            Part.must(
                    "section.own-next",
                    material -> next(material, OwnPage.own(material).promises())));

    private static final int ROWS = 5;

    private BriefSections() {}

    private static List<Block> nearest(Material material, List<DraftOkr.Task> all) {
        List<DraftOkr.Task> tasks = all.stream()
                .filter(task -> !task.text().isBlank())
                .sorted(TasksSection.BY_DUE)
                .toList();
        List<Block> blocks = new ArrayList<>(Tables.of(
                Cut.first(ROWS, tasks),
                new Tables.Column<>(material.label("task"), DraftOkr.Task::text),
                new Tables.Column<>(material.label("okr.key-result-short"), task -> material.place(task.id())),
                new Tables.Column<>(material.label("field.owner"), DraftOkr.Task::owner),
                new Tables.Column<>(material.label("field.due"), task -> Material.day(task.due()))));
        blocks.addAll(Cut.rest(material, ROWS, tasks));
        return blocks;
    }

    private static List<Block> next(Material material, List<Promise> all) {
        List<Promise> promises = all.stream()
                .sorted(Comparator.comparing(promise -> promise.until().orElse(LocalDate.MAX)))
                .toList();
        List<Block> blocks = new ArrayList<>(ClosingSections.table(material, Cut.first(ROWS, promises)));
        blocks.addAll(Cut.rest(material, ROWS, promises));
        return blocks;
    }
}
