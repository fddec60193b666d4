package okrworkshop.writing.internal;

import java.math.BigDecimal;
import java.util.Optional;
import okrworkshop.okr.DraftOkr.KeyResult;

/**
 * A key result in one text, with what its fields say besides: who fills in "from 9 to 4 %" has measured it, whatever the text says.
 */
final class Worded {
    private Worded() {}

    /** Empty when the key result has no text. */
    static String of(KeyResult keyResult) {
        String text = keyResult.text().strip();
        if (text.isEmpty()) {
            return "";
        }
        var worded = new StringBuilder(text);
        boolean target = keyResult.to().filter(to -> !text.contains(plain(to))).isPresent();
        if (target) {
            worded.append(", ")
                    .append(keyResult.metric().strip())
                    .append(' ')
                    .append(keyResult
                            .from()
                            .map(from -> value(from, keyResult) + " → ")
                            .orElse(""))
                    .append(keyResult.to().map(to -> value(to, keyResult)).orElse(""));
        } else {
            keyResult
                    .from()
                    .filter(from -> !text.contains(plain(from)))
                    .ifPresent(from -> worded.append(", baseline ").append(value(from, keyResult)));
        }
        due(keyResult).ifPresent(due -> worded.append(", ").append(due));
        return worded.toString();
    }

    private static Optional<String> due(KeyResult keyResult) {
        return keyResult.due().map(Object::toString);
    }

    private static String value(double number, KeyResult keyResult) {
        String unit = keyResult.unit().strip();
        return plain(number) + (unit.equals("%") ? "%" : " " + unit).stripTrailing();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
