package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.Sheet;

/** What every column and every choice of the other sheets means. */
final class DictionarySheet {
    private DictionarySheet() {}

    static Sheet of(Drafts drafts, List<Tab> tabs) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Tab tab : tabs) {
            for (int column = 0; column < tab.meanings().size(); column++) {
                Tab.Meaning meaning = tab.meanings().get(column);
                rows.add(List.of(
                        Cell.text(tab.sheet().name()),
                        Cell.text(tab.sheet().columns().get(column).label()),
                        Cell.text(drafts.label("meaning." + meaning.key())),
                        Cell.text(choices(drafts, meaning.choices()))));
            }
        }
        return Sheet.table(
                drafts.label("sheet.dictionary"),
                List.of(
                        Column.of(drafts.label("sheet.dictionary.sheet")),
                        Column.of(drafts.label("sheet.dictionary.column")),
                        Column.of(drafts.label("sheet.dictionary.meaning")),
                        Column.of(drafts.label("sheet.dictionary.choices"))),
                rows);
    }

    private static String choices(Drafts drafts, String field) {
        return FieldChoices.of(field).stream()
                .map(choice -> drafts.label(
                        "sheet.dictionary.choice",
                        drafts.labels().choice(field, choice),
                        drafts.label("meaning.choice." + field + "." + choice)))
                .collect(Collectors.joining("\n"));
    }
}
