package okrworkshop.export.drawings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as people read them: no exponent, no needless zeros, no thousands separators. */
final class Figures {
    private Figures() {}

    static String rounded(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** With one decimal always, for columns of numbers. */
    static String fixed(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** A share of 1 in percent. */
    static String percent(double share) {
        return rounded(share * 100, 0) + "%";
    }

    /** With the unit behind; nothing without a number. */
    static String withUnit(Optional<Double> number, String unit) {
        return number.map(value -> rounded(value, 3) + space(unit.strip()) + unit.strip())
                .orElse("");
    }

    private static String space(String unit) {
        return !unit.isEmpty() && Character.isLetter(unit.codePointAt(0)) && unit.codePointAt(0) < 0x250 ? " " : "";
    }
}
