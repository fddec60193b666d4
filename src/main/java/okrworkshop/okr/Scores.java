package okrworkshop.okr;

import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.Card;

/** The weighted total of a strategy's scores. */
final class Scores {
    private static final double HIGHEST = 5;

    private Scores() {}

    /**
     * The mean over all criteria by weight; a criterion without a score adds nothing, so a half scored strategy does not
     * overtake a fully scored one.
     *
     * @return 0 to 5, empty when nothing is scored
     */
    static Optional<Double> total(Card strategy, Map<String, Integer> weights) {
        double sum = 0;
        long whole = 0;
        boolean scored = false;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            whole += weight.getValue();
            Optional<Double> score = strategy.number(weight.getKey());
            if (score.isPresent()) {
                scored = true;
                sum += weight.getValue() * Math.clamp(score.get(), 0, HIGHEST);
            }
        }
        return scored && whole > 0 ? Optional.of(sum / whole) : Optional.empty();
    }
}
