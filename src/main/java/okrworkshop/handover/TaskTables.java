package okrworkshop.handover;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;

/** Tasks for tools that plan work. */
final class TaskTables {
    /** Names of fields that Jira's importer recognises; only the first is required there. */
    static final List<String> JIRA = List.of(
            "Summary",
            "Issue Type",
            "Description",
            "Assignee",
            "Start date",
            "Due date",
            "Labels",
            "External ID",
            "Parent Summary");

    /** Longest summary that Jira takes. */
    static final int SUMMARY = 255;

    private TaskTables() {}

    /** Columns in the workshop's language: the importers let people choose which column is which field. */
    static byte[] plain(Handover handover, HandoverOptions options) {
        CsvTable table = new CsvTable(Words.of(handover.about().language()).taskColumns());
        each(handover, placed -> {
            DraftOkr.Task task = placed.task();
            table.add(
                    placed.id(),
                    task.text(),
                    task.owner(),
                    task.start(),
                    task.due(),
                    task.effort(),
                    task.deliverable(),
                    placed.waitsFor(),
                    placed.keyResult(),
                    placed.objective(),
                    placed.team());
        });
        return table.bytes(options);
    }

    static byte[] jira(Handover handover, HandoverOptions options) {
        CsvTable table = new CsvTable(JIRA);
        // The importer refuses a row without a summary.
        String untitled = Words.of(handover.about().language()).untitled();
        each(handover, placed -> {
            DraftOkr.Task task = placed.task();
            table.add(
                    task.text().isBlank() ? untitled : OneLine.cut(task.text(), SUMMARY),
                    "Task",
                    described(placed),
                    task.owner(),
                    task.start(),
                    task.due(),
                    "okr-" + placed.id().toLowerCase(Locale.ROOT),
                    placed.id(),
                    OneLine.cut(placed.keyResult(), SUMMARY));
        });
        return table.bytes(options);
    }

    private static String described(Placed placed) {
        DraftOkr.Task task = placed.task();
        return Stream.of(
                        OneLine.fits(task.text(), SUMMARY) ? "" : task.text(),
                        task.deliverable(),
                        placed.waitsFor(),
                        placed.keyResult(),
                        placed.objective(),
                        placed.team())
                .filter(part -> !part.isBlank())
                .map(OneLine::of)
                .collect(Collectors.joining(" | "));
    }

    /** A task with the texts of what it serves. */
    private record Placed(
            String id, DraftOkr.Task task, String waitsFor, String keyResult, String objective, String team) {}

    private static void each(Handover handover, Consumer<Placed> use) {
        for (Handover.Team team : handover.teams()) {
            RowIds ids = new RowIds(team);
            DraftOkr draft = team.draft();
            for (DraftOkr.Objective objective : draft.objectives()) {
                objective.keyResults().forEach(keyResult -> tasks(team, ids, keyResult, objective.text(), use));
            }
            draft.looseKeyResults().forEach(keyResult -> tasks(team, ids, keyResult, "", use));
            draft.looseTasks().forEach(task -> use.accept(placed(team, ids, task, "", "")));
        }
    }

    private static void tasks(
            Handover.Team team, RowIds ids, DraftOkr.KeyResult keyResult, String objective, Consumer<Placed> use) {
        keyResult.tasks().forEach(task -> use.accept(placed(team, ids, task, keyResult.text(), objective)));
    }

    private static Placed placed(
            Handover.Team team, RowIds ids, DraftOkr.Task task, String keyResult, String objective) {
        String waitsFor = Stream.of(OneLine.of(task.depends()), ids.of(task.dependsOnIds()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
        return new Placed(ids.of(task.id()), task, waitsFor, keyResult, objective, team.name());
    }
}
