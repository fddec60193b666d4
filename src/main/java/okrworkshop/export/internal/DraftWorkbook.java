package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Sheet;
import okrworkshop.paper.Workbook;

/** Drafts as workbooks, to go on with after the workshop. */
final class DraftWorkbook {
    private DraftWorkbook() {}

    /** A group's eleven sheets. */
    static Workbook group(Material material) {
        return whole(
                Drafts.of(material),
                material.label("cover.title", material.group().name()));
    }

    /** The objectives and what is to be done, no more. */
    static Workbook brief(Material material) {
        Drafts drafts = Drafts.of(material);
        return of(
                drafts,
                material.label("cover.title", material.group().name()),
                List.of(OkrSheet.of(drafts), new TaskSheet(drafts).tab()));
    }

    /**
     * The group's objectives with what one of its people does, and the sheets that this person fills.
     *
     * @param material with what the person owns
     */
    static Workbook own(Material material) {
        Drafts drafts = Drafts.of(material);
        return of(
                drafts,
                material.label("cover.title", material.group().name()),
                List.of(
                        OkrSheet.of(drafts),
                        new TaskSheet(drafts).tab(),
                        new ScoreSheet(drafts).tab(),
                        WeeklySheet.of(drafts)));
    }

    /** All groups in the same sheets, and how they serve the superior OKR. */
    static Workbook workshop(List<Material> groups) {
        Drafts drafts = Drafts.of(groups);
        return whole(
                drafts, drafts.label("cover.title", drafts.first().workshop().title()));
    }

    private static Workbook whole(Drafts drafts, String title) {
        TaskSheet tasks = new TaskSheet(drafts);
        List<Tab> tabs = new ArrayList<>(List.of(
                OkrSheet.of(drafts),
                tasks.tab(),
                ResourceSheet.of(drafts, tasks),
                PlanSheets.support(drafts),
                PlanSheets.risks(drafts),
                ReviewSheet.of(drafts),
                OgsmSheet.of(drafts),
                new ScoreSheet(drafts).tab(),
                WeeklySheet.of(drafts)));
        if (drafts.several()) {
            tabs.add(1, AlignmentSheet.of(drafts));
        }
        return of(drafts, title, tabs);
    }

    private static Workbook of(Drafts drafts, String title, List<Tab> tabs) {
        List<Sheet> sheets = new ArrayList<>(tabs.stream().map(Tab::sheet).toList());
        sheets.add(DictionarySheet.of(drafts, tabs));
        sheets.addFirst(
                CoverSheet.of(drafts, title, sheets.stream().map(Sheet::name).toList()));
        return new Workbook(drafts.first().language(), title, drafts.first().date(), sheets);
    }
}
