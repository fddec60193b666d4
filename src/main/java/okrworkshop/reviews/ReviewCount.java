package okrworkshop.reviews;

import java.util.List;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;

/**
 * One review and what is written in it now.
 *
 * @param items all items of the checklist, in its order
 */
public record ReviewCount(Review review, List<ReviewedItem> items, List<Remark> remarks) {
    public ReviewCount {
        items = List.copyOf(items);
        remarks = List.copyOf(remarks);
    }

    /** Items with a verdict. */
    public int judged() {
        return (int) items.stream().filter(item -> !item.verdict().isEmpty()).count();
    }

    /** Items and passages that ask for an answer of the authors. */
    public int asking() {
        return (int) (items.stream().filter(item -> asks(item.verdict())).count()
                + remarks.stream()
                        .filter(remark -> remark.kind().equals("passage"))
                        .count());
    }

    /** Those of them that have one. */
    public int answered() {
        return (int) (items.stream()
                        .filter(item -> asks(item.verdict()) && !item.reply().isEmpty())
                        .count()
                + remarks.stream()
                        .filter(remark -> remark.kind().equals("passage")
                                && !remark.reply().isEmpty())
                        .count());
    }

    /** Items that were open and have a verdict of the second round. */
    public int rechecked() {
        return (int) items.stream().filter(item -> !item.recheck().isEmpty()).count();
    }

    /** Items that stand in the way: the last word is no, and no trainer lets them pass. */
    public List<ReviewedItem> unresolved() {
        return items.stream()
                .filter(item -> item.verdictNow().equals("no") && item.waived().isEmpty())
                .toList();
    }

    /** Whether a verdict asks for change. */
    public static boolean asks(String verdict) {
        return verdict.equals("no") || verdict.equals("partly");
    }
}
