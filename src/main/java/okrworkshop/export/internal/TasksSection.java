package okrworkshop.export.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** Who does what by when, in one table over all key results, and what of it falls into the next thirty days. */
final class TasksSection implements Section {
    /** The nearest first, those without a day last. */
    static final Comparator<DraftOkr.Task> BY_DUE =
            Comparator.comparing(task -> task.due().orElse(LocalDate.MAX));

    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>(table(material, material.tasks()));
        List<Block> plan = MonthPlan.of(material, material.tasks(), ClosingSections.promises(material));
        if (blocks.isEmpty() && !plan.isEmpty()) {
            blocks.add(new Block.Remark(material.label("section.tasks.empty")));
        }
        blocks.addAll(plan);
        return Pictures.above(Pictures.timeline(material), blocks);
    }

    static List<Block> table(Material material, List<DraftOkr.Task> tasks) {
        return Tables.of(
                tasks,
                new Tables.Column<>(material.label("task"), DraftOkr.Task::text),
                new Tables.Column<>(material.label("okr.key-result-short"), task -> material.place(task.id())),
                new Tables.Column<>(material.label("field.owner"), DraftOkr.Task::owner),
                new Tables.Column<>(material.label("field.start"), task -> Material.day(task.start())),
                new Tables.Column<>(material.label("field.due"), task -> Material.day(task.due())),
                new Tables.Column<>(material.label("field.effort"), task -> Numbers.plain(task.effort())),
                new Tables.Column<>(material.label("field.deliverable"), DraftOkr.Task::deliverable),
                new Tables.Column<>(material.label("field.depends"), task -> depends(material, task)));
    }

    /** What it waits for: what people wrote, and the tasks that they chose. */
    static String depends(Material material, DraftOkr.Task task) {
        return String.join(
                material.label("list-separator"),
                Stream.of(task.depends(), material.textsOf(task.dependsOnIds()))
                        .filter(text -> !text.isBlank())
                        .toList());
    }
}
