package okrworkshop.report.ui;

import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.report.ReviewResult;
import okrworkshop.report.ReviewResult.Verdicts;

/** What reviewers said, by item and by group. */
final class ReviewPart extends Part {
    ReviewPart(ReviewResult result, ReportWords words) {
        super("report.review", words.checklist(result.checklist()));
        say(getTranslation("report.review.hint", words.step(result.step())));
        ReportTable items = table("report.review.item");
        result.items()
                .forEach(item -> row(
                        items,
                        words.item(result.checklist(), item.item()),
                        item.verdicts(),
                        item.split() == 0 ? "" : getTranslation("report.review.split", item.split())));
        var byGroup = new H3(getTranslation("report.review.by-group"));
        ReportTable groups = table("report.group");
        result.groups()
                .forEach(group -> row(
                        groups,
                        getTranslation("report.review.group", group.group().name(), group.replies(), group.asked()),
                        group.verdicts(),
                        String.join(" · ", notes(group))));
        add(items, byGroup, groups);
        result.groups()
                .forEach(group -> group.told()
                        .forEach(said -> say(getTranslation(
                                "report.review." + said.kind(), group.group().name(), said.comment()))));
    }

    private List<String> notes(ReviewResult.OfGroup group) {
        List<String> notes = new ArrayList<>();
        if (group.selfCheck()) {
            notes.add(getTranslation("report.review.self"));
        }
        if (group.rechecked() > 0) {
            notes.add(getTranslation("report.review.rechecked", group.rechecked()));
        }
        if (group.unresolved() > 0) {
            notes.add(getTranslation("report.review.unresolved", group.unresolved()));
        }
        if (group.waived() > 0) {
            notes.add(getTranslation("report.review.waived", group.waived()));
        }
        return notes;
    }

    private ReportTable table(String head) {
        return new ReportTable(
                getTranslation(head),
                List.of(
                        getTranslation(head),
                        getTranslation("report.review.yes"),
                        getTranslation("report.review.partly"),
                        getTranslation("report.review.no"),
                        getTranslation("report.review.rest"),
                        getTranslation("report.review.mean"),
                        "",
                        getTranslation("report.review.note")));
    }

    private static void row(ReportTable table, String name, Verdicts said, String note) {
        table.row(
                name,
                List.of(
                        ReportTable.number(said.yes()),
                        ReportTable.number(said.partly()),
                        ReportTable.number(said.no()),
                        ReportTable.number(said.notApplicable() + said.open()),
                        ReportTable.text(said.mean().isPresent() ? said.mean().getAsInt() + " %" : "–", "okr-number"),
                        Drawing.verdicts(said),
                        ReportTable.text(note, "okr-muted")));
    }
}
