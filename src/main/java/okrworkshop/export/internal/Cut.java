package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;

/** Cuts what is too long for its place and says how much is left out. */
final class Cut {
    private Cut() {}

    static <T> List<T> first(int most, List<T> items) {
        return items.subList(0, Math.min(most, items.size()));
    }

    /** A line about what {@link #first} left out; nothing when it left out nothing. */
    static List<Block> rest(Material material, int most, List<?> items) {
        return items.size() <= most
                ? List.of()
                : List.of(new Block.Remark(more(material.labels(), most, items.size())));
    }

    /** One line for each item, and one about those that are left out. */
    static String lines(Labels labels, int most, List<String> items) {
        List<String> lines = new ArrayList<>(first(most, items));
        if (items.size() > most) {
            lines.add(more(labels, most, items.size()));
        }
        return String.join("\n", lines);
    }

    private static String more(Labels labels, int most, int all) {
        return labels.text("more", String.valueOf(all - most));
    }
}
