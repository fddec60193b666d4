package okrworkshop.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;

/** One row for each expectation, objective, key result and task; rows name their parent, which stands before them. */
final class LongTable {
    static final List<String> COLUMNS = List.of(
            "row_id",
            "parent_row_id",
            "type",
            "text",
            "description",
            "owner_name",
            "owner_email",
            "team",
            "cycle",
            "start_date",
            "due_date",
            "metric",
            "unit",
            "start_value",
            "target_value",
            "direction",
            "weight",
            "confidence",
            "commit_type",
            "dimension",
            "rank",
            "aligned_to",
            "support_teams",
            "lint_open",
            "review_status",
            "source_cards");

    /** Tools that cut a title do it here or later; the whole text then stands in the description. */
    static final int TEXT = 250;

    private final Handover handover;
    private final HandoverOptions options;
    private final CsvTable table = new CsvTable(COLUMNS);

    private LongTable(Handover handover, HandoverOptions options) {
        this.handover = handover;
        this.options = options;
    }

    static byte[] write(Handover handover, HandoverOptions options) {
        LongTable made = new LongTable(handover, options);
        handover.teams().forEach(made::team);
        return made.table.bytes(options);
    }

    private void team(Handover.Team team) {
        RowIds ids = new RowIds(team);
        DraftOkr draft = team.draft();
        draft.expectations().forEach(expectation -> expectation(team, ids, expectation));
        for (int i = 0; i < draft.objectives().size(); i++) {
            DraftOkr.Objective objective = draft.objectives().get(i);
            objective(team, ids, objective, i);
            keyResults(team, ids, objective.id(), objective.keyResults());
        }
        keyResults(team, ids, "", draft.looseKeyResults());
        draft.looseTasks().forEach(task -> task(team, ids, "", task));
    }

    private void expectation(Handover.Team team, RowIds ids, DraftOkr.Expectation expectation) {
        row(team, ids.of(expectation.id()), "", "expectation", expectation.text())
                .put("description", joined(expectation.source(), expectation.stakeholder()))
                .put("metric", expectation.metric())
                .put("unit", expectation.unit())
                .put("start_value", expectation.from())
                .put("target_value", expectation.to())
                .add();
    }

    private void objective(Handover.Team team, RowIds ids, DraftOkr.Objective objective, int index) {
        row(team, ids.of(objective.id()), "", "objective", objective.text())
                .put("description", joined(objective.alsoWritten()))
                .put("owner_name", objective.owner())
                .put("start_date", handover.about().cycleStart())
                .put("due_date", handover.about().cycleEnd())
                .put(
                        "weight",
                        Weights.part(options, index, team.draft().objectives().size()))
                .put("commit_type", objective.commitment())
                .put("rank", index + 1)
                .put("aligned_to", alignedTo(team, objective))
                .put("lint_open", lint(team, objective.id()))
                .put("review_status", review(team))
                .put("source_cards", ids.of(objective.originIds()))
                .add();
    }

    private void keyResults(Handover.Team team, RowIds ids, String objective, List<DraftOkr.KeyResult> keyResults) {
        for (int i = 0; i < keyResults.size(); i++) {
            DraftOkr.KeyResult keyResult = keyResults.get(i);
            row(team, ids.of(keyResult.id()), ids.of(objective), "key_result", keyResult.text())
                    .put(
                            "description",
                            joined(Stream.concat(keyResult.alsoWritten().stream(), Stream.of(keyResult.source()))
                                    .toList()))
                    .put("owner_name", keyResult.owner())
                    .put("start_date", handover.about().cycleStart())
                    .put("due_date", keyResult.due())
                    .put("metric", keyResult.metric())
                    .put("unit", keyResult.unit())
                    .put("start_value", keyResult.from())
                    .put("target_value", keyResult.to())
                    .put("direction", keyResult.direction())
                    .put("weight", Weights.part(options, i, keyResults.size()))
                    .put("confidence", keyResult.confidence())
                    .put("dimension", keyResult.dimension())
                    .put("rank", i + 1)
                    .put("support_teams", supporters(team, keyResult))
                    .put("lint_open", lint(team, keyResult.id()))
                    .put("review_status", review(team))
                    .put("source_cards", ids.of(keyResult.originIds()))
                    .add();
            keyResult.tasks().forEach(task -> task(team, ids, keyResult.id(), task));
        }
    }

    private void task(Handover.Team team, RowIds ids, String keyResult, DraftOkr.Task task) {
        row(team, ids.of(task.id()), ids.of(keyResult), "task", task.text())
                .put("description", task.deliverable())
                .put("owner_name", task.owner())
                .put("start_date", task.start())
                .put("due_date", task.due())
                .put("metric", task.effort().isPresent() ? "person_days" : "")
                .put("target_value", task.effort())
                .add();
    }

    private Row row(Handover.Team team, String id, String parent, String type, String text) {
        return new Row()
                .put("row_id", id)
                .put("parent_row_id", parent)
                .put("type", type)
                .put("text", OneLine.cut(text, TEXT))
                .put("full", OneLine.fits(text, TEXT) ? "" : OneLine.of(text))
                .put("team", team.name())
                .put(
                        "cycle",
                        CycleName.of(
                                handover.about().cycleStart(), handover.about().cycleEnd()));
    }

    private static String alignedTo(Handover.Team team, DraftOkr.Objective objective) {
        return objective.serves().stream()
                .map(entry -> team.superior().get(entry))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static String supporters(Handover.Team team, DraftOkr.KeyResult keyResult) {
        return team.draft().support().stream()
                .filter(request -> request.keyResultIds().contains(keyResult.id()))
                .map(DraftOkr.SupportRequest::team)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String lint(Handover.Team team, String card) {
        return String.join(";", team.lintOpen().getOrDefault(card, List.of()));
    }

    private static String review(Handover.Team team) {
        return team.reviewed() ? "reviewed" : "open";
    }

    private static String joined(String... texts) {
        return joined(List.of(texts));
    }

    private static String joined(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" | "));
    }

    /** The cells of a row by column; what is not put stays empty. */
    private final class Row {
        private final Map<String, Object> cells = new LinkedHashMap<>();

        Row put(String column, Object value) {
            cells.put(column, value);
            return this;
        }

        void add() {
            Object full = cells.getOrDefault("full", "");
            Object description = cells.getOrDefault("description", "");
            cells.put("description", joined(full.toString(), description.toString()));
            List<Object> row = new ArrayList<>();
            COLUMNS.forEach(column -> row.add(cells.getOrDefault(column, "")));
            table.add(row);
        }
    }
}
