package okrworkshop.reviews.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Reviews;
import okrworkshop.reviews.Reviews.ReviewedItem;
import okrworkshop.shared.GroupId;

/**
 * How often each verdict was given to one item in the first round.
 *
 * @param mean a yes counts 100, a partly 50, a no 0; empty where none of them was said
 * @param split groups whose reviewers said different things of their draft
 */
record ItemTally(String checklist, String item, int yes, int partly, int no, OptionalInt mean, List<GroupId> split) {
    private record Key(String checklist, String item) {}

    /** In the order of the checklists; what is set aside, and a self-check beside a review, counts nowhere. */
    static List<ItemTally> of(List<ReviewCount> counts) {
        Map<Key, List<ReviewedItem>> items = new LinkedHashMap<>();
        Map<GroupId, List<ReviewedItem>> byAuthor = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> !count.review().setAside())
                .forEach(count -> byAuthor.computeIfAbsent(count.review().author(), author -> new ArrayList<>())
                        .addAll(count.items()));
        byAuthor.values().stream()
                .flatMap(draft -> Reviews.counting(draft).stream())
                .forEach(item -> items.computeIfAbsent(
                                new Key(item.review().checklist(), item.item()), key -> new ArrayList<>())
                        .add(item));
        return items.entrySet().stream()
                .map(entry -> tally(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ItemTally tally(Key key, List<ReviewedItem> said) {
        int yes = count(said, "yes");
        int partly = count(said, "partly");
        int no = count(said, "no");
        int all = yes + partly + no;
        OptionalInt mean =
                all == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round((100f * yes + 50f * partly) / all));
        return new ItemTally(key.checklist(), key.item(), yes, partly, no, mean, split(said));
    }

    private static List<GroupId> split(List<ReviewedItem> said) {
        Map<GroupId, List<String>> byAuthor = new LinkedHashMap<>();
        said.stream()
                .filter(item -> !item.verdict().isEmpty() && !item.verdict().equals("na"))
                .forEach(item -> byAuthor.computeIfAbsent(item.review().author(), author -> new ArrayList<>())
                        .add(item.verdict()));
        return byAuthor.entrySet().stream()
                .filter(entry -> entry.getValue().stream().distinct().count() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int count(List<ReviewedItem> said, String verdict) {
        return (int)
                said.stream().filter(item -> item.verdict().equals(verdict)).count();
    }
}
