package okrworkshop.okr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import okrworkshop.documents.Card;

/** What a resource has left for the plan, and what the plan takes of it. Pure. */
public final class Capacity {
    private static final double PERCENT = 100;
    /** Efforts are typed with decimals: 3 × 0.1 must not tip a full week over. */
    private static final double ROUNDING = 1e-9;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Capacity() {}

    /** Gross less fixed load and buffer; a share that nobody filled counts as none. */
    static Optional<Double> net(Card resource) {
        return resource.number("gross")
                .map(gross -> Math.max(0, gross) * left(resource, "load") * left(resource, "buffer"));
    }

    /**
     * Of people and roles the sum of the efforts of the tasks that are owned under the resource's name, case and spacing do
     * not matter; of money and tools, which own no tasks, what the group says that it needs.
     */
    static double allocated(Card resource, List<Card> tasks) {
        String type = resource.text("type");
        if (type.equals("budget") || type.equals("tool")) {
            return Math.max(0, resource.number("needed").orElse(0.0));
        }
        String name = key(resource.text());
        if (name.isEmpty()) {
            return 0;
        }
        return tasks.stream()
                .filter(task -> key(task.text("owner")).equals(name))
                .mapToDouble(task -> Math.max(0, task.number("effort").orElse(0.0)))
                .sum();
    }

    /** Whether the tasks take more than there is; a resource without a gross capacity takes anything. */
    public static boolean overloaded(Card resource, List<Card> tasks) {
        return net(resource)
                .filter(net -> allocated(resource, tasks) > net + ROUNDING)
                .isPresent();
    }

    private static double left(Card resource, String share) {
        return 1 - Math.clamp(resource.number(share).orElse(0.0), 0, PERCENT) / PERCENT;
    }

    private static String key(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
