package okrworkshop.handover;

import java.util.List;
import okrworkshop.okr.DraftOkr;

/**
 * Peoplebox's second import form. Ids of goals that exist there, mails and review cycles are not known here and stay empty; rows
 * name their parent by its row.
 */
final class PeopleboxTable {
    static final List<String> COLUMNS = List.of(
            "Row ID",
            "Parent Row IDs",
            "Parent Goal IDs",
            "Goal ID",
            "Action",
            "Goal Title",
            "Owner Emails",
            "Goal Cycle",
            "Goal Type",
            "Scope",
            "Departments",
            "Start Date",
            "End Date",
            "Description",
            "Starting Value",
            "Target Value",
            "Current Value",
            "Progress Status",
            "Check-in Type",
            "Tags",
            "Review Cycle ID",
            "Weightage",
            "Approved");

    private final Handover handover;
    private final HandoverOptions options;
    private final CsvTable table = new CsvTable(COLUMNS);
    private int row;

    private PeopleboxTable(Handover handover, HandoverOptions options) {
        this.handover = handover;
        this.options = options;
    }

    static byte[] write(Handover handover, HandoverOptions options) {
        PeopleboxTable made = new PeopleboxTable(handover, options);
        handover.teams().forEach(made::team);
        return made.table.bytes(options);
    }

    private void team(Handover.Team team) {
        List<DraftOkr.Objective> objectives = team.draft().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            DraftOkr.Objective objective = objectives.get(i);
            int parent = objective(team, objective, i);
            keyResults(team, String.valueOf(parent), objective.keyResults());
        }
        keyResults(team, "", team.draft().looseKeyResults());
    }

    private int objective(Handover.Team team, DraftOkr.Objective objective, int index) {
        row++;
        table.add(
                row,
                "",
                "",
                "",
                "",
                OneLine.cut(objective.text(), LongTable.TEXT),
                "",
                cycle(),
                "Objective",
                "Team",
                team.name(),
                handover.about().cycleStart(),
                handover.about().cycleEnd(),
                OneLine.fits(objective.text(), LongTable.TEXT) ? "" : objective.text(),
                "",
                "",
                "",
                "",
                "",
                objective.commitment(),
                "",
                Weights.part(options, index, team.draft().objectives().size()),
                "");
        return row;
    }

    private void keyResults(Handover.Team team, String parent, List<DraftOkr.KeyResult> keyResults) {
        for (int i = 0; i < keyResults.size(); i++) {
            DraftOkr.KeyResult keyResult = keyResults.get(i);
            row++;
            table.add(
                    row,
                    parent,
                    "",
                    "",
                    "",
                    OneLine.cut(keyResult.text(), LongTable.TEXT),
                    "",
                    cycle(),
                    "Key Result",
                    "Team",
                    team.name(),
                    handover.about().cycleStart(),
                    keyResult.due().orElse(handover.about().cycleEnd()),
                    described(keyResult),
                    keyResult.from(),
                    keyResult.to(),
                    keyResult.from(),
                    "",
                    "",
                    keyResult.dimension(),
                    "",
                    Weights.part(options, i, keyResults.size()),
                    "");
        }
    }

    /** The columns have no place for the unit. */
    private static String described(DraftOkr.KeyResult keyResult) {
        String whole = OneLine.fits(keyResult.text(), LongTable.TEXT) ? "" : OneLine.of(keyResult.text()) + " ";
        return (whole + OneLine.of(keyResult.metric()) + " " + OneLine.of(keyResult.unit())).strip();
    }

    private String cycle() {
        return CycleName.of(handover.about().cycleStart(), handover.about().cycleEnd());
    }
}
