package okrworkshop.handover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Equal parts that add up to exactly 1; the last one takes what rounding leaves. */
final class Weights {
    private static final int DECIMALS = 4;

    private Weights() {}

    /** @param index from 0 */
    static Optional<BigDecimal> part(HandoverOptions options, int index, int count) {
        if (!options.weights()) {
            return Optional.empty();
        }
        BigDecimal part = BigDecimal.ONE.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.DOWN);
        return Optional.of(
                index < count - 1 ? part : BigDecimal.ONE.subtract(part.multiply(BigDecimal.valueOf(count - 1L))));
    }
}
