package okrworkshop.lint.rules;

import java.util.List;
import okrworkshop.lint.reading.Quantity;
import okrworkshop.lint.reading.Quantity.Measure;

/** Makes two quantities comparable: "3 days" and "4 hours". */
final class Units {
    private static final List<List<String>> STEPS = List.of(
            List.of("ms", "毫秒"),
            List.of("s", "sec", "second", "秒", "秒钟"),
            List.of("min", "minute", "分钟"),
            List.of("h", "hr", "hour", "小时", "个小时"),
            List.of("d", "day", "天", "日", "工作日", "个工作日", "business day", "working day"),
            List.of("week", "周"),
            List.of("month", "个月"),
            List.of("year", "年"));
    private static final double[] SECONDS = {0.001, 1, 60, 3600, 86_400, 604_800, 2_592_000, 31_536_000};

    private Units() {}

    /** The value in a unit that both share; NaN when they share none. */
    static double comparable(Quantity quantity, Quantity other) {
        if (quantity.measure() == Measure.TIME && other.measure() == Measure.TIME) {
            return seconds(quantity);
        }
        // "From 8 to 10 minutes": the unit stands once.
        boolean once = (quantity.measure() == Measure.TIME && other.measure() == Measure.PLAIN)
                || (quantity.measure() == Measure.PLAIN && other.measure() == Measure.TIME);
        if (once) {
            return quantity.value();
        }
        boolean same = quantity.unit().equals(other.unit())
                || quantity.unit().isEmpty()
                || other.unit().isEmpty();
        boolean times = quantity.measure() == Measure.MULTIPLE || other.measure() == Measure.MULTIPLE;
        boolean mixed = quantity.measure() == Measure.TIME || other.measure() == Measure.TIME;
        boolean share = (quantity.measure() == Measure.PERCENT) != (other.measure() == Measure.PERCENT);
        return same && !times && !mixed && !share ? quantity.value() : Double.NaN;
    }

    private static double seconds(Quantity quantity) {
        String unit = quantity.unit();
        String single = unit.endsWith("s") && unit.length() > 2 && !unit.equals("ms")
                ? unit.substring(0, unit.length() - 1)
                : unit;
        for (int i = 0; i < SECONDS.length; i++) {
            if (STEPS.get(i).contains(single)) {
                return quantity.value() * SECONDS[i];
            }
        }
        return Double.NaN;
    }
}
