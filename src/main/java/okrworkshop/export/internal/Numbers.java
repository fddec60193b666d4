package okrworkshop.export.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as people read them: no exponent, no needless zeros, no thousands separators. */
final class Numbers {
    private Numbers() {}

    static String plain(double number) {
        return exact(number).toPlainString();
    }

    static String plain(Optional<Double> number) {
        return number.map(Numbers::plain).orElse("");
    }

    /** With the unit behind; nothing without a number. */
    static String plain(Optional<Double> number, String unit) {
        return number.map(value -> unit.isBlank() ? plain(value) : withUnit(plain(value), unit.strip()))
                .orElse("");
    }

    /** {@code 91% → 98%}, or what of it there is. */
    static String fromTo(Optional<Double> from, Optional<Double> to, String unit) {
        return from.isPresent() && to.isPresent()
                ? plain(from, unit) + " → " + plain(to, unit)
                : to.isPresent() ? "→ " + plain(to, unit) : plain(from, unit);
    }

    /** Computed numbers, which may carry the dust of binary fractions. */
    static String rounded(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        return plain(rounded.doubleValue());
    }

    static BigDecimal exact(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static String withUnit(String number, String unit) {
        return Character.isLetter(unit.codePointAt(0)) && unit.codePointAt(0) < 0x250
                ? number + " " + unit
                : number + unit;
    }
}
