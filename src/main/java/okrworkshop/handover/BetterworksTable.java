package okrworkshop.handover;

import java.util.List;
import okrworkshop.okr.DraftOkr;

/** Betterworks's columns as published: goals, with their key results as milestones below them. Mails are not known here. */
final class BetterworksTable {
    static final List<String> COLUMNS =
            List.of("name", "type", "progress", "start_date", "end_date", "owner_email", "categories", "description");

    private BetterworksTable() {}

    static byte[] write(Handover handover, HandoverOptions options) {
        CsvTable table = new CsvTable(COLUMNS);
        for (Handover.Team team : handover.teams()) {
            for (DraftOkr.Objective objective : team.draft().objectives()) {
                table.add(
                        OneLine.cut(objective.text(), LongTable.TEXT),
                        "goal",
                        0,
                        handover.about().cycleStart(),
                        handover.about().cycleEnd(),
                        "",
                        categories(team.name(), objective.commitment()),
                        described(objective));
                objective.keyResults().forEach(keyResult -> milestone(handover, team, table, keyResult));
            }
            team.draft().looseKeyResults().forEach(keyResult -> milestone(handover, team, table, keyResult));
        }
        return table.bytes(options);
    }

    private static void milestone(Handover handover, Handover.Team team, CsvTable table, DraftOkr.KeyResult keyResult) {
        table.add(
                OneLine.cut(keyResult.text(), LongTable.TEXT),
                "milestone",
                0,
                handover.about().cycleStart(),
                keyResult.due().orElse(handover.about().cycleEnd()),
                "",
                categories(team.name(), keyResult.dimension()),
                (OneLine.fits(keyResult.text(), LongTable.TEXT) ? "" : OneLine.of(keyResult.text()))
                        + Range.behind(keyResult));
    }

    private static String described(DraftOkr.Objective objective) {
        String whole = OneLine.fits(objective.text(), LongTable.TEXT) ? "" : OneLine.of(objective.text()) + " ";
        return (whole + objective.owner()).strip();
    }

    /** The column parts its values by semicolons, so none may hold one. */
    private static String categories(String team, String kind) {
        String first = OneLine.of(team).replace(';', ',');
        return kind.isBlank() ? first : first + ";" + kind;
    }
}
