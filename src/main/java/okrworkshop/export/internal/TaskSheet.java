package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.Sheet;

/** Tasks and next steps, with the efforts that resources are counted by. */
final class TaskSheet {
    private final Drafts drafts;
    private final List<Grid.Item<Row>> items;
    private final Grid<Row> grid;

    /**
     * @param keyResult number of what the task serves; empty for nothing
     * @param with whom a next step is taken; empty for nobody, and for tasks
     */
    private record Row(DraftOkr.Task task, String keyResult, boolean todo, String with) {}

    TaskSheet(Drafts drafts) {
        this.drafts = drafts;
        this.items = drafts.items(this::rows);
        this.grid = new Grid<Row>(drafts, "sheet.tasks")
                .choice("sheet.doing", "doing", item -> item.value().todo() ? "todo" : "task")
                .text(
                        "task",
                        item -> item.material().titleOf(item.value().task().text()))
                .text("okr.key-result-short", item -> item.value().keyResult())
                .text("field.owner", item -> Drafts.spaced(item.value().task().owner()))
                .day("field.start", item -> Cell.day(item.value().task().start()))
                .day("field.due", item -> Cell.day(item.value().task().due()))
                .cell(
                        "field.effort",
                        column -> column.taking(new Column.Choices.Between(0, 9_999)),
                        item -> Cell.number(item.value().task().effort()))
                .text("field.deliverable", item -> item.value().task().deliverable())
                .text(
                        "field.depends",
                        item -> TasksSection.depends(
                                item.material(), item.value().task()))
                .waitingChoice("sheet.state", "progress")
                .cell("sheet.remark", Column::waiting, item -> Cell.text(with(item.value())));
    }

    private String with(Row row) {
        return row.with().isBlank()
                ? ""
                : drafts.label("todo.with")
                        + drafts.label("alignment.colon")
                        + row.with().strip();
    }

    Tab tab() {
        int effort = grid.at("field.effort");
        String cells =
                Column.letters(effort) + Sheet.FIRST_ROW + ":" + Column.letters(effort) + Sheet.lastRow(items.size());
        List<Cell> total = new ArrayList<>();
        for (int column = 0; column < effort; column++) {
            total.add(Cell.empty());
        }
        total.set(0, Cell.text(drafts.label("sheet.total"), Cell.Look.LABEL));
        total.add(new Cell.Formula("SUBTOTAL(9," + cells + ")", Optional.of(sum()), Cell.Format.GENERAL));
        return grid.tab(items, List.of(total));
    }

    private double sum() {
        return items.stream()
                .mapToDouble(item -> item.value().task().effort().orElse(0.0))
                .sum();
    }

    /** What the tasks of a resource's name take, as the model counts it: efforts below zero are none. */
    String allocated(Grid.Spot spot, Grid.Item<DraftOkr.Resource> resource) {
        String efforts = grid.reference("field.effort", items.size());
        String owners = grid.reference("field.owner", items.size()) + ","
                + Criterion.of(spot.cell("resource"), resource.value().text());
        String ofGroup = drafts.several()
                ? "," + grid.reference(Grid.GROUP, items.size()) + ","
                        + Criterion.of(spot.cell(Grid.GROUP), drafts.nameOf(resource.material()))
                : "";
        return "SUMIFS(" + efforts + "," + owners + ofGroup + "," + efforts + ",\">0\")";
    }

    /** Of everybody, or of the person whose page it is. */
    private List<Row> rows(Material material) {
        List<Row> rows = new ArrayList<>();
        for (Drafts.Line line : Drafts.keyResults(material)) {
            line.keyResult().tasks().forEach(task -> rows.add(new Row(task, line.number(), false, "")));
        }
        material.draft().looseTasks().forEach(task -> rows.add(new Row(task, "", false, "")));
        material.own()
                .map(TaskSheet::tasks)
                .ifPresent(
                        tasks -> rows.removeIf(row -> !tasks.contains(row.task().id())));
        material.own()
                .map(Own::promises)
                .orElseGet(() -> ClosingSections.promises(material))
                .forEach(promise -> rows.add(new Row(task(promise, material), "", true, promise.with())));
        return rows;
    }

    private static Set<String> tasks(Own own) {
        return own.tasks().stream().map(DraftOkr.Task::id).collect(Collectors.toSet());
    }

    private static DraftOkr.Task task(Promise promise, Material material) {
        return new DraftOkr.Task(
                "",
                promise.what(),
                promise.owner().isBlank() ? material.own().map(Own::name).orElse("") : promise.owner(),
                Optional.empty(),
                promise.until(),
                Optional.empty(),
                "",
                "",
                List.of());
    }
}
