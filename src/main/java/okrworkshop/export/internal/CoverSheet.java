package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.Sheet;
import okrworkshop.workshops.Workshop;

/** What this is, of when and whose, and how to go on with it. */
final class CoverSheet {
    private CoverSheet() {}

    /** @param others names of the sheets behind the cover */
    static Sheet of(Drafts drafts, String title, List<String> others) {
        Material first = drafts.first();
        Workshop workshop = first.workshop();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text(title, Cell.Look.TITLE)));
        rows.add(List.of(Cell.empty(), Cell.text(version(drafts), Cell.Look.REMARK)));
        rows.add(List.of());
        fact(rows, drafts, "cover.workshop", Cell.text(workshop.title()));
        fact(rows, drafts, "sheet.cycle-start", new Cell.Day(workshop.cycleStart()));
        fact(rows, drafts, "sheet.cycle-end", new Cell.Day(workshop.cycleEnd()));
        fact(rows, drafts, "cover.parent", Cell.text(workshop.parent()));
        if (drafts.several()) {
            fact(
                    rows,
                    drafts,
                    "alignment.groups",
                    Cell.text(drafts.all().stream().map(drafts::nameOf).collect(Collectors.joining("\n"))));
        } else {
            fact(
                    rows,
                    drafts,
                    "cover.members",
                    Cell.text(String.join(drafts.label("list-separator"), first.members())));
        }
        fact(rows, drafts, "sheet.sheets", Cell.text(String.join(" · ", others)));
        rows.add(List.of());
        rows.add(List.of(Cell.empty(), Cell.text(drafts.label("sheet.hint"), Cell.Look.REMARK)));
        rows.add(List.of(Cell.empty(), Cell.text(drafts.label("scoring.note"), Cell.Look.REMARK)));
        return Sheet.plain(drafts.label("sheet.cover"), List.of(Column.of(""), Column.of("")), rows);
    }

    /** Of several drafts, each has a version of its own. */
    private static String version(Drafts drafts) {
        Material first = drafts.first();
        String day = first.date().toString();
        return drafts.several()
                ? drafts.label("draft") + " · " + day
                : drafts.label("cover.version", String.valueOf(first.version()), day);
    }

    private static void fact(List<List<Cell>> rows, Drafts drafts, String label, Cell value) {
        if (!(value instanceof Cell.Empty)) {
            rows.add(List.of(Cell.text(drafts.label(label), Cell.Look.LABEL), value));
        }
    }
}
