package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.paper.Block;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.reviews.Stage;

/** What the reviewing group said and what the authors answered; unanswered reviews are left out. */
final class ReviewSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>();
        List<Review> reviews =
                material.reviews().stream().map(ReviewedItem::review).distinct().toList();
        for (Review review : reviews) {
            List<ReviewedItem> items = material.reviews().stream()
                    .filter(item -> item.review().equals(review))
                    .toList();
            if (items.stream().anyMatch(ReviewSection::said)) {
                blocks.add(new Block.Heading(2, heading(material, review)));
                blocks.add(new Block.Paragraph(material.label(
                        "review.counts",
                        count(items, "yes"),
                        count(items, "partly"),
                        count(items, "no"),
                        count(items, "na"))));
                blocks.addAll(adoption(material, items, review));
                blocks.addAll(table(material, items));
            }
            blocks.addAll(remarks(material, review));
        }
        return blocks;
    }

    /** What the authors did with what they were told. */
    private static List<Block> adoption(Material material, List<ReviewedItem> items, Review review) {
        List<String> replies = Stream.concat(
                        items.stream()
                                .filter(item -> !item.comment().isBlank()
                                        || !item.reply().isEmpty())
                                .map(ReviewedItem::reply),
                        material.remarks().stream()
                                .filter(remark -> remark.review().id().equals(review.id()))
                                .map(Remark::reply))
                .toList();
        return review.selfCheck() || replies.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(material.label(
                        "review.adoption",
                        times(replies, "adopt"),
                        times(replies, "partly"),
                        times(replies, "reject"),
                        times(replies, ""))));
    }

    private static String times(List<String> replies, String reply) {
        return String.valueOf(replies.stream().filter(reply::equals).count());
    }

    private static String heading(Material material, Review review) {
        String by = review.selfCheck()
                ? material.label("review.self")
                : material.label("review.group") + " · " + material.groupName(review.reviewer());
        return review.stage() == Stage.OPEN ? by + " " + material.label("review.unfinished") : by;
    }

    /** What was said beside the checklist. */
    private static List<Block> remarks(Material material, Review review) {
        return Tables.of(
                material.remarks().stream()
                        .filter(remark -> remark.review().id().equals(review.id()))
                        .toList(),
                new Tables.Column<>(
                        material.label("review.remark"), remark -> material.label("review.remark." + remark.kind())),
                new Tables.Column<>(material.label("review.place"), remark -> material.place(remark.about())),
                new Tables.Column<>(material.label("review.quote"), Remark::quote),
                new Tables.Column<>(material.label("review.comment"), Remark::comment),
                new Tables.Column<>(
                        material.label("review.reply"),
                        remark -> said(material, "reply", remark.reply(), remark.replyReason())),
                new Tables.Column<>(material.label("review.changed"), remark -> material.place(remark.changed())));
    }

    private static List<Block> table(Material material, List<ReviewedItem> items) {
        return Tables.of(
                items,
                new Tables.Column<>(
                        material.label("review.item"),
                        item -> material.texts().checklistItem(item.review().checklist(), item.item())),
                new Tables.Column<>(
                        material.label("review.verdict"),
                        item -> material.labels().choice("verdict", item.verdict())),
                new Tables.Column<>(material.label("review.comment"), ReviewedItem::comment),
                new Tables.Column<>(
                        material.label("review.reply"),
                        item -> said(material, "reply", item.reply(), item.replyReason())),
                new Tables.Column<>(material.label("review.changed"), item -> material.place(item.changed())),
                new Tables.Column<>(
                        material.label("review.recheck"),
                        item -> said(material, "recheck", item.recheck(), item.recheckComment())),
                new Tables.Column<>(material.label("review.waived"), ReviewedItem::waived));
    }

    /** A choice with what was said about it. */
    private static String said(Material material, String field, String choice, String words) {
        String chosen = material.labels().choice(field, choice);
        return chosen.isEmpty() || words.isBlank()
                ? chosen + words.strip()
                : chosen + material.label("alignment.colon") + words.strip();
    }

    private static String count(List<ReviewedItem> items, String verdict) {
        return String.valueOf(
                items.stream().filter(item -> item.verdict().equals(verdict)).count());
    }

    private static boolean said(ReviewedItem item) {
        return !(item.verdict() + item.comment() + item.reply() + item.replyReason()).isBlank();
    }
}
