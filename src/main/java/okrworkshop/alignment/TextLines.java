package okrworkshop.alignment;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks texts into lines for a picture that knows no fonts: widths are estimated, rather too wide than too narrow. Pure. */
final class TextLines {
    private static final double WIDE = 1.0;
    private static final double CAPITAL = 0.75;
    private static final double NARROW = 0.6;

    private TextLines() {}

    /**
     * At most so many lines of at most the width; the last one ends in an ellipsis when there is more.
     *
     * @param width in em
     */
    static List<String> of(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        StringBuilder line = new StringBuilder();
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; from = to, to = places.next()) {
            String part = text.substring(from, to);
            if (!line.isEmpty() && width(line + part.stripTrailing()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
            while (width(line.toString().stripTrailing()) > width) {
                int fits = fitting(line, width);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
            if (lines.size() > most) {
                break;
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines.size() <= most ? lines : cut(lines, width, most);
    }

    private static List<String> cut(List<String> lines, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        StringBuilder last = new StringBuilder(kept.removeLast());
        while (!last.isEmpty() && width(last + "…") > width) {
            last.setLength(last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last.toString().strip() + "…");
        return kept;
    }

    /** At least one sign, however narrow the line is. */
    private static int fitting(StringBuilder line, double width) {
        int end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && width(line.substring(0, line.offsetByCodePoints(end, 1))) <= width) {
            end = line.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** In em. */
    static double width(String text) {
        return text.codePoints().mapToDouble(TextLines::width).sum();
    }

    private static double width(int point) {
        if (point >= 0x2E80 && point < 0xFB00 || point >= 0xFE30 && point < 0xFFA0 || point > 0xFFFF) {
            return WIDE;
        }
        return Character.isUpperCase(point) || point == 'm' || point == 'w' || point == '%' || point > 0x2000
                ? CAPITAL
                : NARROW;
    }
}
