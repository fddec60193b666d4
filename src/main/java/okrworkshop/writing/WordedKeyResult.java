package okrworkshop.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import okrworkshop.okr.DraftOkr;

/**
 * A key result with what its fields say besides: who fills in "from 9 to 4 %" has measured it, whatever the text says.
 *
 * @param typed the text as typed
 */
public record WordedKeyResult(
        String typed, String metric, Optional<Double> from, Optional<Double> to, String unit, Optional<LocalDate> due) {

    /** One of a draft. */
    static WordedKeyResult of(DraftOkr.KeyResult keyResult) {
        return new WordedKeyResult(
                keyResult.text(),
                keyResult.metric(),
                keyResult.from(),
                keyResult.to(),
                keyResult.unit(),
                keyResult.due());
    }

    /** All in one text that begins with the typed one, without the white space around it; empty when nothing was typed. */
    public String text() {
        String text = typed.strip();
        if (text.isEmpty()) {
            return "";
        }
        var worded = new StringBuilder(text);
        boolean target = to.filter(number -> !text.contains(plain(number))).isPresent();
        if (target) {
            worded.append(", ")
                    .append(metric.strip())
                    .append(' ')
                    .append(from.map(number -> value(number) + " → ").orElse(""))
                    .append(to.map(this::value).orElse(""));
        } else {
            from.filter(number -> !text.contains(plain(number)))
                    .ifPresent(number -> worded.append(", baseline ").append(value(number)));
        }
        due.ifPresent(day -> worded.append(", ").append(day));
        return worded.toString();
    }

    private String value(double number) {
        return plain(number) + (unit.strip().equals("%") ? "%" : " " + unit.strip()).stripTrailing();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
