package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/** Who does what by when, in one table over all key results. */
final class TasksSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        return Pictures.above(
                Pictures.timeline(material),
                Tables.of(
                        rows(material.draft()),
                        new Tables.Column<>(
                                material.label("task"), row -> row.task().text()),
                        new Tables.Column<>(material.label("okr.key-result-short"), Row::keyResult),
                        new Tables.Column<>(
                                material.label("field.owner"), row -> row.task().owner()),
                        new Tables.Column<>(
                                material.label("field.start"),
                                row -> Material.day(row.task().start())),
                        new Tables.Column<>(
                                material.label("field.due"),
                                row -> Material.day(row.task().due())),
                        new Tables.Column<>(
                                material.label("field.effort"),
                                row -> Numbers.plain(row.task().effort())),
                        new Tables.Column<>(
                                material.label("field.deliverable"),
                                row -> row.task().deliverable()),
                        new Tables.Column<>(material.label("field.depends"), row -> depends(material, row.task()))));
    }

    private static List<Row> rows(DraftOkr draft) {
        List<Row> rows = new ArrayList<>();
        int objective = 0;
        for (DraftOkr.Objective each : draft.objectives()) {
            objective++;
            add(rows, "KR" + objective + ".", each.keyResults());
        }
        add(rows, "KR", draft.looseKeyResults());
        draft.looseTasks().forEach(task -> rows.add(new Row("", task)));
        return rows;
    }

    private static void add(List<Row> rows, String prefix, List<DraftOkr.KeyResult> keyResults) {
        int number = 0;
        for (DraftOkr.KeyResult keyResult : keyResults) {
            number++;
            for (DraftOkr.Task task : keyResult.tasks()) {
                rows.add(new Row(prefix + number, task));
            }
        }
    }

    private static String depends(Material material, DraftOkr.Task task) {
        return String.join(
                material.label("list-separator"),
                Stream.of(task.depends(), material.textsOf(task.dependsOnIds()))
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private record Row(String keyResult, DraftOkr.Task task) {}
}
