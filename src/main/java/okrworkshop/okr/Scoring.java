package okrworkshop.okr;

import java.util.List;
import java.util.Optional;

/**
 * How strategies become comparable in one step.
 *
 * @param product whether the criteria are multiplied, instead of added by weight
 * @param round revealed round in which each person scored alone; empty when the group agreed on its scores
 */
public record Scoring(List<Criterion> criteria, boolean product, Optional<String> round) {
    public Scoring {
        criteria = List.copyOf(criteria);
    }

    /**
     * @param field field of the strategy, scored from 1 to 5
     * @param weight counts in a sum
     * @param divides counts in a product
     */
    public record Criterion(String field, int weight, boolean divides) {}
}
