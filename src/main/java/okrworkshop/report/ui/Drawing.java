package okrworkshop.report.ui;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okrworkshop.report.ReviewResult.Verdicts;

/**
 * Small pictures of numbers, without words: what they say stands beside them. Filled, striped and empty tell apart what colour
 * alone would not on paper.
 */
final class Drawing {
    private static final int WIDE = 200;
    private static final int HIGH = 16;
    private static final int DOT = 4;

    private Drawing() {}

    /**
     * A filled bar for what was, in an outline for what was planned.
     *
     * @param from shortest time of a group, -1 for none
     * @param to longest time of a group
     */
    static Svg planned(double planned, double actual, double from, double to, double most) {
        var parts = new StringBuilder();
        rect(parts, "okr-d-plan", 0, 1, scaled(planned, most), HIGH - 2);
        rect(parts, "okr-d-fill", 0, 4, scaled(actual, most), HIGH - 8);
        if (from >= 0) {
            double left = scaled(from, most);
            double right = scaled(to, most);
            line(parts, "okr-d-range", left, HIGH / 2.0, right, HIGH / 2.0);
            line(parts, "okr-d-range", left, 2, left, HIGH - 2);
            line(parts, "okr-d-range", right, 2, right, HIGH - 2);
        }
        return stretched(parts);
    }

    /** A part of a whole. */
    static Svg share(double part, double all) {
        var parts = new StringBuilder();
        rect(parts, "okr-d-plan", 0, 3, WIDE, HIGH - 6);
        rect(parts, "okr-d-fill", 0, 3, scaled(part, all), HIGH - 6);
        return stretched(parts);
    }

    /** Verdicts side by side: filled, striped, empty, and a thin line for the rest. */
    static Svg verdicts(Verdicts said) {
        var parts = new StringBuilder();
        int all = Math.max(1, said.all());
        double yes = scaled(said.yes(), all);
        double partly = scaled(said.partly(), all);
        double no = scaled(said.no(), all);
        line(parts, "okr-d-rest", 0, HIGH / 2.0, WIDE, HIGH / 2.0);
        rect(parts, "okr-d-fill", 0, 2, yes, HIGH - 4);
        rect(parts, "okr-d-half", yes, 2, partly, HIGH - 4);
        for (double x = yes + 3; x < yes + partly; x += 6) {
            line(parts, "okr-d-stripe", x, 2, x, HIGH - 2);
        }
        rect(parts, "okr-d-none", yes + partly, 2, no, HIGH - 4);
        return stretched(parts);
    }

    /** A dot for each person at what they contributed, those with the same on top of each other. */
    static Svg strip(List<Integer> counts, int most) {
        Map<Integer, Integer> heaps = new TreeMap<>();
        counts.forEach(count -> heaps.merge(count, 1, Integer::sum));
        int tallest = heaps.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int step = Math.min(2 * DOT + 1, Math.max(3, 45 / tallest));
        int high = 2 * DOT + step * (tallest - 1) + 3;
        int base = high - 1;
        var parts = new StringBuilder();
        line(parts, "okr-d-rest", 0, base, WIDE, base);
        heaps.forEach((count, people) -> {
            double x = DOT + 1 + (WIDE - 2.0 * (DOT + 1)) * count / Math.max(1, most);
            for (int person = 0; person < people; person++) {
                dot(parts, x, base - DOT - 1 - step * person);
            }
        });
        return svg(parts, high, "okr-strip", "xMinYMax meet");
    }

    private static double scaled(double value, double most) {
        return most <= 0 ? 0 : Math.clamp(value / most, 0, 1) * WIDE;
    }

    private static void rect(StringBuilder to, String look, double x, double y, double width, double height) {
        if (width > 0) {
            to.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    look,
                    x,
                    y,
                    width,
                    height));
        }
    }

    private static void line(StringBuilder to, String look, double x, double y, double x2, double y2) {
        to.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                look,
                x,
                y,
                x2,
                y2));
    }

    private static void dot(StringBuilder to, double x, double y) {
        to.append(String.format(
                Locale.ROOT, "<circle class=\"okr-d-dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"/>", x, y, DOT));
    }

    private static Svg stretched(StringBuilder parts) {
        return svg(parts, HIGH, "okr-bar-drawing", "none");
    }

    private static Svg svg(StringBuilder parts, int high, String look, String fit) {
        var drawing = new Svg(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" preserveAspectRatio=\"%s\""
                        + " aria-hidden=\"true\" focusable=\"false\" class=\"%s\">%s</svg>",
                WIDE,
                high,
                fit,
                look,
                parts));
        drawing.getElement().setAttribute("aria-hidden", "true");
        return drawing;
    }
}
