package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.Sheet;

/** Who serves what of the superior OKR, what nobody serves, and what serves nothing of it. */
final class AlignmentSheet {
    private AlignmentSheet() {}

    static Tab of(Drafts drafts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SuperiorOkr.Entry entry : drafts.first().superior().entries()) {
            List<List<Cell>> serving = serving(drafts, entry);
            if (serving.isEmpty() && !entry.gone()) {
                serving.add(row(entry.label(), entry.text(), drafts.label("alignment.nobody"), "", ""));
            }
            rows.addAll(serving);
        }
        for (Material material : drafts.all()) {
            int number = 0;
            for (DraftOkr.Objective objective : material.draft().objectives()) {
                number++;
                if (material.serving(objective).isEmpty()) {
                    rows.add(row(
                            "",
                            drafts.label("alignment.unbound"),
                            drafts.nameOf(material),
                            "O" + number,
                            material.titleOf(objective.text())));
                }
            }
        }
        List<String> keys =
                List.of("sheet.superior-number", "alignment.superior", Grid.GROUP, "okr.number", "sheet.objective");
        return new Tab(
                Sheet.table(
                        drafts.label("sheet.alignment"),
                        keys.stream().map(key -> Column.of(drafts.label(key))).toList(),
                        rows),
                keys.stream().map(key -> new Tab.Meaning(key, "")).toList());
    }

    private static List<List<Cell>> serving(Drafts drafts, SuperiorOkr.Entry entry) {
        List<List<Cell>> rows = new ArrayList<>();
        String text = entry.gone() ? entry.text() + " (" + drafts.label("alignment.gone") + ")" : entry.text();
        for (Material material : drafts.all()) {
            int number = 0;
            for (DraftOkr.Objective objective : material.draft().objectives()) {
                number++;
                if (objective.serves().contains(entry.id())) {
                    rows.add(row(
                            entry.gone() ? "" : entry.label(),
                            text,
                            drafts.nameOf(material),
                            "O" + number,
                            material.titleOf(objective.text())));
                }
            }
        }
        return rows;
    }

    private static List<Cell> row(String label, String above, String group, String number, String objective) {
        return List.of(Cell.text(label), Cell.text(above), Cell.text(group), Cell.text(number), Cell.text(objective));
    }
}
