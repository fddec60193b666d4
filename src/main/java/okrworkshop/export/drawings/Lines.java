package okrworkshop.export.drawings;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks texts into lines for a picture that knows no fonts: widths are estimated, rather too wide than too narrow. Pure.
 *
 * @param size of the letters in pixels
 * @param bold bold letters are wider
 */
record Lines(double size, boolean bold) {
    private static final String NARROW = "iIjl.,:;'’‘|!()[]ftr ";
    private static final String WIDE = "mwMW@%";
    private static final double BROADER = 1.08;

    static final Lines PLAIN = new Lines(10, false);
    static final Lines SMALL = new Lines(9, false);
    static final Lines BOLD = new Lines(10, true);

    /** From one baseline to the next, in pixels. */
    double height() {
        return size * 1.3;
    }

    /**
     * At most so many lines of at most the width; the last one ends in an ellipsis when there is more. No lines for a blank
     * text.
     *
     * @param width in pixels
     */
    List<String> of(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String clean = text.strip().replaceAll("\\s+", " ");
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(clean);
        StringBuilder line = new StringBuilder();
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE && lines.size() <= most; from = to, to = places.next()) {
            String part = clean.substring(from, to);
            if (!line.isEmpty() && width(line + part.stripTrailing()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
            while (width(line.toString().stripTrailing()) > width && line.codePointCount(0, line.length()) > 1) {
                int fits = fitting(line, width);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines.size() <= most ? List.copyOf(lines) : cut(lines, width, most);
    }

    private List<String> cut(List<String> lines, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        StringBuilder last = new StringBuilder(kept.removeLast());
        while (!last.isEmpty() && width(last + "…") > width) {
            last.setLength(last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last.toString().strip() + "…");
        return List.copyOf(kept);
    }

    /** At least one sign, however narrow the line is, and not half a sign. */
    private int fitting(StringBuilder line, double width) {
        int end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && width(line.substring(0, line.offsetByCodePoints(end, 1))) <= width) {
            end = line.offsetByCodePoints(end, 1);
        }
        return end < line.length() ? end : line.offsetByCodePoints(line.length(), -1);
    }

    /** In pixels. */
    double width(String text) {
        double em = text.codePoints().mapToDouble(Lines::em).sum();
        return size * em * (bold ? BROADER : 1);
    }

    private static double em(int point) {
        if (point >= 0x2E80 && point < 0xFB00 || point >= 0xFE30 && point < 0xFFE7 || point > 0xFFFF) {
            return 1;
        }
        if (NARROW.indexOf(point) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(point) >= 0 || point >= 0x2000) {
            return 0.92;
        }
        return Character.isUpperCase(point) ? 0.7 : 0.58;
    }
}
