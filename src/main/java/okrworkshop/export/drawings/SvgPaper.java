package okrworkshop.export.drawings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import okrworkshop.paper.Drawing;

/**
 * Writes the parts of a picture as plain SVG 1.1: shapes and texts with attributes, nothing that a simple reader lacks. Every
 * text is escaped: what people typed is never markup. Used by one thread.
 */
final class SvgPaper {
    /** In pixels; a page of paper has hardly more between its margins. */
    static final int WIDTH = 680;
    /** A drawing that is higher does not fit on a page with its heading. */
    static final int MOST = 900;

    private static final int NOTE_LINES = 3;

    private final StringBuilder parts = new StringBuilder();

    /** Where a text stands to its place. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String name;

        Anchor(String name) {
            this.name = name;
        }
    }

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
                    boolean writable = point >= 0x20 && point < 0x7F
                            || point >= 0xA0 && point < 0xD800
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

    SvgPaper box(double x, double y, double width, double height, Look look) {
        return box(x, y, width, height, 4, look);
    }

    /** @param round radius of its corners */
    SvgPaper box(double x, double y, double width, double height, double round, Look look) {
        parts.append("<rect");
        attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height);
        if (round > 0) {
            attribute("rx", round);
        }
        parts.append(look.attributes()).append("/>");
        return this;
    }

    SvgPaper line(double x, double y, double toX, double toY, Look look) {
        parts.append("<line");
        attribute("x1", x).attribute("y1", y).attribute("x2", toX).attribute("y2", toY);
        parts.append(look.attributes()).append("/>");
        return this;
    }

    SvgPaper circle(double x, double y, double radius, Look look) {
        parts.append("<circle");
        attribute("cx", x).attribute("cy", y).attribute("r", radius);
        parts.append(look.attributes()).append("/>");
        return this;
    }

    /** @param corners x and y in turn */
    SvgPaper polygon(Look look, double... corners) {
        parts.append("<polygon points=\"");
        for (int i = 0; i < corners.length; i++) {
            parts.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(corners[i]));
        }
        parts.append('"').append(look.attributes()).append("/>");
        return this;
    }

    /** Lines from point to point. */
    SvgPaper steps(Look look, double... points) {
        parts.append("<path d=\"");
        for (int i = 0; i < points.length; i += 2) {
            parts.append(i == 0 ? "M" : "L")
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        parts.append('"').append(look.attributes()).append("/>");
        return this;
    }

    /** From left to right in a bow. */
    SvgPaper bow(double x, double y, double toX, double toY, Look look) {
        double middle = (x + toX) / 2;
        parts.append("<path d=\"M%s %sC%s %s %s %s %s %s\""
                .formatted(
                        number(x),
                        number(y),
                        number(middle),
                        number(y),
                        number(middle),
                        number(toY),
                        number(toX),
                        number(toY)));
        parts.append(look.attributes()).append("/>");
        return this;
    }

    /** @param y of the baseline */
    SvgPaper text(String text, double x, double y, Lines letters, Anchor anchor, String colour) {
        return text(text, x, y, letters, anchor, colour, "");
    }

    SvgPaper text(String text, double x, double y, Lines letters, String colour) {
        return text(text, x, y, letters, Anchor.START, colour, "");
    }

    /** One line of it, cut where there is no room for more. */
    SvgPaper brief(String text, double x, double y, double width, Lines letters, Anchor anchor, String colour) {
        return text(String.join("", letters.of(text, width, 1)), x, y, letters, anchor, colour);
    }

    SvgPaper brief(String text, double x, double y, double width, Lines letters, String colour) {
        return brief(text, x, y, width, letters, Anchor.START, colour);
    }

    /**
     * A remark below the picture, as broad as it.
     *
     * @return where the next one may begin
     */
    double note(String text, double y) {
        List<String> lines = Lines.SMALL.of(text, WIDTH - 4, NOTE_LINES);
        lines(lines, 2, y + Lines.SMALL.size() + 2, Lines.SMALL, Anchor.START, Look.SOFT);
        return y + lines.size() * Lines.SMALL.height() + 2;
    }

    /** Lines under each other; {@code y} is the baseline of the first one. */
    SvgPaper lines(List<String> lines, double x, double y, Lines letters, Anchor anchor, String colour) {
        double at = y;
        for (String line : lines) {
            text(line, x, at, letters, anchor, colour, "");
            at += letters.height();
        }
        return this;
    }

    /** Beside an axis: signs of Chinese under each other, others turned. */
    SvgPaper upright(String text, double x, double y, Lines letters, Anchor anchor, String colour) {
        boolean stacked = !text.isBlank() && text.codePoints().allMatch(Character::isIdeographic);
        if (!stacked) {
            String turn = " transform=\"rotate(-90 " + number(x) + " " + number(y) + ")\"";
            return text(text, x, y, letters, anchor, colour, turn);
        }
        List<String> signs = text.codePoints().mapToObj(Character::toString).toList();
        double height = signs.size() * letters.size() * 1.1;
        double top =
                switch (anchor) {
                    case START -> y - height;
                    case MIDDLE -> y - height / 2;
                    case END -> y;
                };
        double at = top + letters.size() * 0.9;
        for (String sign : signs) {
            text(sign, x - 4, at, letters, Anchor.MIDDLE, colour, "");
            at += letters.size() * 1.1;
        }
        return this;
    }

    private SvgPaper text(
            String text, double x, double y, Lines letters, Anchor anchor, String colour, String transform) {
        if (text.isBlank()) {
            return this;
        }
        parts.append("<text");
        attribute("x", x).attribute("y", y).attribute("font-size", letters.size());
        if (letters.bold()) {
            parts.append(" font-weight=\"bold\"");
        }
        if (anchor != Anchor.START) {
            parts.append(" text-anchor=\"").append(anchor.name).append('"');
        }
        parts.append(" fill=\"").append(colour).append('"').append(transform);
        parts.append('>').append(escaped(text)).append("</text>");
        return this;
    }

    /** What follows until {@link #close()} belongs together; readers may show the text where a pointer rests. */
    SvgPaper open(String whole) {
        parts.append("<g><title>").append(escaped(whole)).append("</title>");
        return this;
    }

    SvgPaper close() {
        parts.append("</g>");
        return this;
    }

    /** The picture on white ground. */
    Drawing drawing(double height, String title, String description) {
        int high = (int) Math.ceil(height);
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + high
                + "\" viewBox=\"0 0 " + WIDTH + " " + high + "\" font-family=\"sans-serif\"><title>" + escaped(title)
                + "</title><rect width=\"" + WIDTH + "\" height=\"" + high + "\" fill=\"#ffffff\"/>" + parts
                + "</svg>";
        return new Drawing(svg, WIDTH, high, title, description);
    }

    private SvgPaper attribute(String name, double value) {
        parts.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    /** With one decimal at most. */
    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
