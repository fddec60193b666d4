package okrworkshop.handover;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.okr.DraftOkr;

/** One row for each objective; the columns of a key result repeat as often as the longest objective needs. */
final class WideTable {
    private static final List<String> OBJECTIVE = List.of(
            "row_id",
            "objective",
            "description",
            "owner_name",
            "team",
            "cycle",
            "start_date",
            "due_date",
            "commit_type");
    private static final List<String> KEY_RESULT =
            List.of("title", "metric", "unit", "start_value", "target_value", "due_date", "owner_name", "confidence");

    private WideTable() {}

    static byte[] write(Handover handover, HandoverOptions options) {
        int most = handover.teams().stream()
                .flatMap(team -> team.draft().objectives().stream())
                .mapToInt(objective -> objective.keyResults().size())
                .max()
                .orElse(0);
        CsvTable table = new CsvTable(columns(most));
        for (Handover.Team team : handover.teams()) {
            RowIds ids = new RowIds(team);
            team.draft().objectives().forEach(objective -> table.add(row(handover, team, ids, objective, most)));
        }
        return table.bytes(options);
    }

    private static List<String> columns(int keyResults) {
        List<String> columns = new ArrayList<>(OBJECTIVE);
        for (int i = 1; i <= keyResults; i++) {
            String prefix = "key_result_" + i + "_";
            KEY_RESULT.forEach(column -> columns.add(prefix + column));
        }
        return columns;
    }

    private static List<Object> row(
            Handover handover, Handover.Team team, RowIds ids, DraftOkr.Objective objective, int most) {
        Handover.About about = handover.about();
        List<Object> cells = new ArrayList<>(List.of(
                ids.of(objective.id()),
                OneLine.cut(objective.text(), LongTable.TEXT),
                OneLine.fits(objective.text(), LongTable.TEXT) ? "" : OneLine.of(objective.text()),
                objective.owner(),
                team.name(),
                CycleName.of(about.cycleStart(), about.cycleEnd()),
                about.cycleStart(),
                about.cycleEnd(),
                objective.commitment()));
        for (int i = 0; i < most; i++) {
            cells.addAll(
                    i < objective.keyResults().size()
                            ? keyResult(objective.keyResults().get(i))
                            : KEY_RESULT.stream().map(column -> "").toList());
        }
        return cells;
    }

    private static List<Object> keyResult(DraftOkr.KeyResult keyResult) {
        return List.of(
                keyResult.text(),
                keyResult.metric(),
                keyResult.unit(),
                keyResult.from(),
                keyResult.to(),
                keyResult.due(),
                keyResult.owner(),
                keyResult.confidence());
    }
}
