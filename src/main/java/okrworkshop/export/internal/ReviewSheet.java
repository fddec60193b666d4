package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.reviews.Stage;
import okrworkshop.workshops.StepCheck;

/** What reviewers said, item by item and remark by remark, what the group answered, and how it saw its own work. */
final class ReviewSheet {
    private ReviewSheet() {}

    private record Row(
            String by,
            String item,
            String place,
            String quote,
            String verdict,
            String comment,
            String reply,
            String reason,
            String changed,
            String recheck,
            String recheckComment,
            String waived) {
        boolean said() {
            return !(verdict + comment + reply + reason).isBlank();
        }
    }

    static Tab of(Drafts drafts) {
        return new Grid<Row>(drafts, "sheet.reviews")
                .text("sheet.by", item -> item.value().by())
                .text("review.item", item -> item.value().item())
                .text("review.place", item -> item.value().place())
                .text("review.quote", item -> item.value().quote())
                .choice("review.verdict", "verdict", item -> item.value().verdict())
                .text("review.comment", item -> item.value().comment())
                .choice("review.reply", "reply", item -> item.value().reply())
                .text("review.reply-reason", item -> item.value().reason())
                .text("review.changed", item -> item.value().changed())
                .choice("review.recheck", "recheck", item -> item.value().recheck())
                .text("review.recheck-comment", item -> item.value().recheckComment())
                .text("review.waived", item -> item.value().waived())
                .tab(drafts.items(ReviewSheet::rows));
    }

    private static List<Row> rows(Material material) {
        List<Row> rows = new ArrayList<>();
        material.reviews().forEach(item -> rows.add(row(material, item)));
        material.remarks().forEach(remark -> rows.add(row(material, remark)));
        material.checks().forEach(check -> check.items().forEach(item -> rows.add(row(material, check, item))));
        return rows.stream().filter(Row::said).toList();
    }

    private static Row row(Material material, ReviewedItem item) {
        return new Row(
                by(material, item.review()),
                material.texts().checklistItem(item.review().checklist(), item.item()),
                "",
                "",
                item.verdict(),
                item.comment(),
                item.reply(),
                item.replyReason(),
                material.place(item.changed()),
                item.recheck(),
                item.recheckComment(),
                item.waived());
    }

    private static Row row(Material material, Remark remark) {
        return new Row(
                by(material, remark.review()),
                material.label("review.remark." + remark.kind()),
                material.place(remark.about()),
                remark.quote(),
                "",
                remark.comment(),
                remark.reply(),
                remark.replyReason(),
                material.place(remark.changed()),
                "",
                "",
                "");
    }

    private static Row row(Material material, StepCheck check, StepCheck.Item item) {
        return new Row(
                material.label("sheet.own-check", material.texts().step(check.step())),
                material.texts().checklistItem(check.checklist(), item.id()),
                "",
                "",
                item.verdict(),
                item.comment(),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static String by(Material material, Review review) {
        String by = review.selfCheck() ? material.label("review.self") : material.groupName(review.reviewer());
        return review.stage() == Stage.OPEN ? by + " " + material.label("review.unfinished") : by;
    }
}
