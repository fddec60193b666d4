package okrworkshop.alignment;

import java.util.List;
import java.util.Locale;

/** Writes the parts of a picture. Every text goes through {@link #escaped}: what people typed is never markup. Used by one thread. */
final class SvgText {
    private final StringBuilder parts = new StringBuilder();

    /** Signs that XML has no way to write are left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean writable = point >= 0x20 && point != 0x7F && point < 0xD800
                            || point >= 0xE000 && point < 0xFFFE
                            || point >= 0x10000;
                    if (writable) {
                        safe.appendCodePoint(point);
                    }
                }
            }
        });
        return safe.toString();
    }

    /** @param look attributes, ours alone */
    SvgText box(double x, double y, double width, double height, String look) {
        return add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"6\" %s/>", x, y, width, height, look);
    }

    /** @param size of the font in pixels */
    SvgText lines(List<String> lines, double x, double baseline, double lineHeight, double size, String look) {
        double y = baseline;
        for (String line : lines) {
            add("<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" %s>%s</text>", x, y, size, look, escaped(line));
            y += lineHeight;
        }
        return this;
    }

    /** From the right of one box to the left of another. */
    SvgText edge(double x, double y, double toX, double toY) {
        double middle = (x + toX) / 2;
        return add(
                "<path d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\" fill=\"none\" stroke=\"#a9a392\"/>",
                x, y, middle, y, middle, toY, toX, toY);
    }

    /** What a mouse that rests there is told. */
    SvgText open(String whole) {
        return add("<g><title>%s</title>", escaped(whole));
    }

    SvgText close() {
        return add("</g>");
    }

    /** @param label for those who do not see it */
    String svg(double width, double height, String label) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\""
                        + " role=\"img\" aria-label=\"%s\" font-family=\"system-ui, 'PingFang SC', 'Microsoft YaHei',"
                        + " 'Noto Sans CJK SC', sans-serif\" fill=\"#22302b\">"
                        + "<rect width=\"%.0f\" height=\"%.0f\" fill=\"#fffdf9\"/>%s</svg>",
                width,
                height,
                width,
                height,
                escaped(label),
                width,
                height,
                parts);
    }

    private SvgText add(String format, Object... values) {
        parts.append(String.format(Locale.ROOT, format, values));
        return this;
    }
}
