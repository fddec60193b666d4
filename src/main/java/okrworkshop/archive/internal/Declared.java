package okrworkshop.archive.internal;

import java.util.Comparator;
import java.util.List;
import okrworkshop.holdings.Holding;
import org.springframework.stereotype.Component;

/** What all modules have declared, in the order in which it is written and read. */
@Component
class Declared {
    private final List<Holding> holdings;

    Declared(List<Holding> holdings) {
        this.holdings = holdings.stream()
                .sorted(Comparator.comparing(
                                (Holding holding) -> !holding.name().equals(Holding.WORKSHOP))
                        .thenComparing(holding -> !holding.name().equals(Holding.PEOPLE))
                        .thenComparing(Holding::name))
                .toList();
    }

    List<Holding> all() {
        return holdings;
    }

    /** Those of which something is archived. */
    List<Holding> archived() {
        return holdings.stream().filter(holding -> !holding.tables().isEmpty()).toList();
    }

    static String part(Holding holding) {
        return holding.name() + ".json";
    }

    static String document(int number) {
        return "documents/" + number + ".json";
    }
}
