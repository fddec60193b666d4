package okrworkshop.export.drawings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.okr.DraftOkr;

/** Tasks with a date, under the key results for which they are. Pure. */
record TaskRows(List<Row> rows, int undated) {
    sealed interface Row {
        /** @param place how the book calls the key result; empty for tasks without one */
        record Head(String place, String text, Optional<LocalDate> due) implements Row {}

        record Bar(DraftOkr.Task task, long first, long last, boolean point) implements Row {}
    }

    static TaskRows of(DraftOkr draft) {
        List<Row> rows = new ArrayList<>();
        int objective = 0;
        int undated = 0;
        for (DraftOkr.Objective each : draft.objectives()) {
            objective++;
            undated += add(rows, "KR" + objective + ".", each.keyResults());
        }
        undated += add(rows, "KR", draft.looseKeyResults());
        undated += add(rows, new Row.Head("", "", Optional.empty()), draft.looseTasks());
        return new TaskRows(List.copyOf(rows), undated);
    }

    private static int add(List<Row> rows, String prefix, List<DraftOkr.KeyResult> keyResults) {
        int number = 0;
        int undated = 0;
        for (DraftOkr.KeyResult each : keyResults) {
            number++;
            undated += add(rows, new Row.Head(prefix + number, each.text(), each.due()), each.tasks());
        }
        return undated;
    }

    /** @return how many have no date */
    private static int add(List<Row> rows, Row.Head head, List<DraftOkr.Task> tasks) {
        List<Row> bars = tasks.stream().flatMap(task -> bar(task).stream()).toList();
        if (!bars.isEmpty()) {
            rows.add(head);
            rows.addAll(bars);
        }
        return tasks.size() - bars.size();
    }

    /** One date alone is a point. */
    private static Optional<Row> bar(DraftOkr.Task task) {
        Optional<Long> start = task.start().or(task::due).map(LocalDate::toEpochDay);
        Optional<Long> due = task.due().or(task::start).map(LocalDate::toEpochDay);
        return start.flatMap(from -> due.map(to -> new Row.Bar(
                task,
                Math.min(from, to),
                Math.max(from, to),
                task.start().isEmpty() || task.due().isEmpty())));
    }
}
