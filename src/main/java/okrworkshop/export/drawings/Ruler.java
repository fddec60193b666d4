package okrworkshop.export.drawings;

import java.util.List;
import java.util.Optional;
import okrworkshop.okr.DraftOkr;

/**
 * By what strategies are scored in one step of the method.
 *
 * @param title of the picture
 * @param product whether the scores are multiplied, instead of added by weight
 * @param alone whether each person scored alone: then the means count instead of what the group agreed on
 */
public record Ruler(String title, List<Criterion> criteria, boolean product, boolean alone) {
    private static final double HIGHEST = 5;

    public Ruler {
        criteria = List.copyOf(criteria);
    }

    /**
     * @param field of the strategy
     * @param name as people read it
     * @param weight counts in a sum
     * @param divides counts in a product
     */
    public record Criterion(String field, String name, int weight, boolean divides) {}

    /** What a strategy has got by a criterion, 0 to 5. */
    Optional<Double> points(DraftOkr.Strategy strategy, Criterion criterion) {
        Optional<Double> points = alone
                ? opinion(strategy, criterion).map(DraftOkr.Opinion::mean)
                : Optional.ofNullable(strategy.numbers().get(criterion.field()));
        return points.map(each -> Math.clamp(each, 0, HIGHEST));
    }

    /** Between the highest and the lowest of those who scored alone. */
    int spread(DraftOkr.Strategy strategy, Criterion criterion) {
        return alone
                ? opinion(strategy, criterion).map(DraftOkr.Opinion::spread).orElse(0)
                : 0;
    }

    /** As the board counts: a missing score adds nothing to a sum, and a product wants all of them. */
    Optional<Double> total(DraftOkr.Strategy strategy) {
        return product ? multiplied(strategy) : weighted(strategy);
    }

    /** The largest total that there can be. */
    double most() {
        return product
                ? criteria.stream()
                        .mapToDouble(each -> each.divides() ? 1 : HIGHEST)
                        .reduce(1, (a, b) -> a * b)
                : HIGHEST;
    }

    private Optional<Double> weighted(DraftOkr.Strategy strategy) {
        double sum = 0;
        long whole = 0;
        boolean scored = false;
        for (Criterion criterion : criteria) {
            whole += criterion.weight();
            Optional<Double> points = points(strategy, criterion);
            scored |= points.isPresent();
            sum += criterion.weight() * points.orElse(0.0);
        }
        return scored && whole > 0 ? Optional.of(sum / whole) : Optional.empty();
    }

    private Optional<Double> multiplied(DraftOkr.Strategy strategy) {
        double product = 1;
        for (Criterion criterion : criteria) {
            Optional<Double> points = points(strategy, criterion);
            if (points.isEmpty() || criterion.divides() && points.get() == 0) {
                return Optional.empty();
            }
            product = criterion.divides() ? product / points.get() : product * points.get();
        }
        return criteria.isEmpty() ? Optional.empty() : Optional.of(product);
    }

    private static Optional<DraftOkr.Opinion> opinion(DraftOkr.Strategy strategy, Criterion criterion) {
        return strategy.scores().stream()
                .filter(opinion -> opinion.criterion().equals(criterion.field()))
                .findFirst();
    }
}
