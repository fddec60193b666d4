package okrworkshop.lint.reading;

import okrworkshop.lint.Span;

/**
 * A number with its unit.
 *
 * @param value in units of its own, times its scale; NaN for "some" kinds that no arithmetic is done with
 * @param unit as written, in small letters, may be empty
 */
public record Quantity(Span span, double value, String unit, Measure measure) {
    /** What the number measures. */
    public enum Measure {
        PERCENT,
        MONEY,
        TIME,
        /** Things or people that are counted. */
        COUNT,
        /** Twice, half, double. */
        MULTIPLE,
        /** A bare number. */
        PLAIN
    }

    /** A single thing: 一篇, which is a figure of speech as often as a number. */
    public boolean single() {
        return measure == Measure.COUNT && value == 1;
    }
}
