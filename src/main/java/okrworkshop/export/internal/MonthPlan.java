package okrworkshop.export.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.Block;

/**
 * What begins and what falls due in the thirty days from the book's day, in four weeks; from the first day of the cycle when
 * nothing falls into them and the cycle is still to come.
 */
final class MonthPlan {
    /** Days from the first one to the last one of each week; the last is longer, so that it is thirty days. */
    private static final int[] ENDS = {6, 13, 20, 29};

    private static final int LAST = 29;

    private MonthPlan() {}

    static List<Block> of(Material material, List<DraftOkr.Task> tasks, List<Promise> promises) {
        List<Item> items = Stream.concat(
                        tasks.stream()
                                .filter(task -> !task.text().isBlank())
                                .map(task -> new Item(
                                        who(
                                                (material.place(task.id()) + " "
                                                                + task.text().strip())
                                                        .strip(),
                                                task.owner(),
                                                material),
                                        task.start(),
                                        task.due())),
                        promises.stream()
                                .map(promise -> new Item(
                                        who(promise.what().strip(), promise.owner(), material),
                                        Optional.empty(),
                                        promise.until())))
                .toList();
        LocalDate cycle = material.workshop().cycleStart();
        LocalDate first =
                fallsInto(items, material.date()) || !cycle.isAfter(material.date()) ? material.date() : cycle;
        if (!fallsInto(items, first)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, material.label("plan.month")));
        blocks.add(new Block.Table(
                List.of(material.label("plan.week"), material.label("plan.begins"), material.label("plan.due")),
                weeks(items, first)));
        return blocks;
    }

    private static List<List<String>> weeks(List<Item> items, LocalDate first) {
        List<List<String>> rows = new ArrayList<>();
        LocalDate from = first;
        for (int end : ENDS) {
            LocalDate to = first.plusDays(end);
            LocalDate since = from;
            rows.add(List.of(
                    from + " – " + to,
                    lines(items.stream().filter(item -> isWithin(item.begins(), since, to))),
                    lines(items.stream().filter(item -> isWithin(item.due(), since, to)))));
            from = to.plusDays(1);
        }
        return rows;
    }

    private static String lines(Stream<Item> items) {
        return String.join("\n", items.map(Item::text).toList());
    }

    private static boolean fallsInto(List<Item> items, LocalDate first) {
        LocalDate last = first.plusDays(LAST);
        return items.stream()
                .anyMatch(item -> isWithin(item.begins(), first, last) || isWithin(item.due(), first, last));
    }

    private static boolean isWithin(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        return day.filter(date -> !date.isBefore(first) && !date.isAfter(last)).isPresent();
    }

    private static String who(String text, String owner, Material material) {
        return owner.isBlank() ? text : material.label("plan.item", text, owner.strip());
    }

    private record Item(String text, Optional<LocalDate> begins, Optional<LocalDate> due) {}
}
