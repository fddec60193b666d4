package okrworkshop.handover;

import java.math.BigDecimal;
import java.util.Optional;
import okrworkshop.okr.DraftOkr;

/** Start and target of a key result in a few characters. */
final class Range {
    private Range() {}

    /** {@code " (91 → 98 %, 2026-05-15)"}; empty when there is nothing to say. */
    static String behind(DraftOkr.KeyResult keyResult) {
        String numbers = keyResult.from().isEmpty() && keyResult.to().isEmpty()
                ? ""
                : (plain(keyResult.from()) + " → " + plain(keyResult.to()) + " " + OneLine.of(keyResult.unit()))
                        .strip();
        String due = keyResult.due().map(Object::toString).orElse("");
        String both = numbers + (numbers.isEmpty() || due.isEmpty() ? "" : ", ") + due;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    static String plain(Optional<Double> number) {
        return number.map(
                        value -> BigDecimal.valueOf(value).stripTrailingZeros().toPlainString())
                .orElse("–");
    }
}
