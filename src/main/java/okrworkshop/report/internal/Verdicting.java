package okrworkshop.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import okrworkshop.report.ReviewResult;
import okrworkshop.report.ReviewResult.Verdicts;
import okrworkshop.reviews.Reviews;
import okrworkshop.reviews.Reviews.Remark;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Group;

/** Adds up what reviewers said. Pure. */
final class Verdicting {
    private Verdicting() {}

    private record Use(String step, String checklist) {}

    /**
     * @param received items by the group that received them, in the order of the groups
     * @param remarks what was said beside them
     */
    static List<ReviewResult> of(
            WorkshopTemplate template, Map<Group, List<ReviewedItem>> received, List<Remark> remarks) {
        Map<Use, Map<Group, List<ReviewedItem>>> uses = new LinkedHashMap<>();
        received.forEach((group, items) -> Reviews.counting(items)
                .forEach(item -> uses.computeIfAbsent(
                                new Use(item.review().step(), item.review().checklist()), use -> new LinkedHashMap<>())
                        .computeIfAbsent(group, unseen -> new ArrayList<>())
                        .add(item)));
        return uses.entrySet().stream()
                .map(use -> result(
                        template,
                        use.getKey(),
                        use.getValue(),
                        remarks.stream()
                                .filter(remark -> remark.review()
                                        .step()
                                        .equals(use.getKey().step()))
                                .filter(remark -> !remark.kind().equals("passage"))
                                .toList()))
                .toList();
    }

    private static ReviewResult result(
            WorkshopTemplate template, Use use, Map<Group, List<ReviewedItem>> byGroup, List<Remark> remarks) {
        List<ReviewedItem> all = byGroup.values().stream().flatMap(List::stream).toList();
        return new ReviewResult(
                use.step(),
                use.checklist(),
                template.checklist(use.checklist()).stream()
                        .flatMap(checklist -> checklist.items().stream())
                        .map(item -> new ReviewResult.OfItem(
                                item.id(),
                                item.dimension(),
                                sum(all.stream()
                                        .filter(said -> said.item().equals(item.id()))
                                        .toList()),
                                split(byGroup, item.id())))
                        .toList(),
                byGroup.entrySet().stream()
                        .map(group -> group(group.getKey(), group.getValue(), remarks))
                        .toList());
    }

    private static ReviewResult.OfGroup group(Group group, List<ReviewedItem> items, List<Remark> remarks) {
        Set<UUID> reviews = items.stream().map(item -> item.review().id()).collect(Collectors.toSet());
        return new ReviewResult.OfGroup(
                group,
                sum(items),
                count(items, said -> !said.reply().isEmpty()),
                count(items, said -> !said.waived().isEmpty()),
                count(items, said -> !said.recheck().isEmpty()),
                count(
                        items,
                        said -> said.verdictNow().equals("no") && said.waived().isEmpty()),
                items.stream().allMatch(item -> item.review().selfCheck()),
                remarks.stream()
                        .filter(remark -> reviews.contains(remark.review().id()))
                        .toList());
    }

    private static int count(List<ReviewedItem> items, Predicate<ReviewedItem> which) {
        return (int) items.stream().filter(which).count();
    }

    /** What does not apply, and what nobody said, is no other opinion. */
    private static int split(Map<Group, List<ReviewedItem>> byGroup, String item) {
        return (int) byGroup.values().stream()
                .filter(items -> items.stream()
                                .filter(said -> said.item().equals(item))
                                .map(ReviewedItem::verdict)
                                .filter(verdict -> !verdict.isEmpty() && !verdict.equals("na"))
                                .distinct()
                                .count()
                        > 1)
                .count();
    }

    private static Verdicts sum(List<ReviewedItem> items) {
        Verdicts sum = Verdicts.NONE;
        for (ReviewedItem item : items) {
            sum = sum.and(item.verdict());
        }
        return sum;
    }
}
