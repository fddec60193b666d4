package okrworkshop.handover;

import okrworkshop.paper.PlainText;

/** Texts as other tools take them: in one line, not longer than they allow. */
final class OneLine {
    private static final String MORE = "…";

    private OneLine() {}

    static String of(String text) {
        return String.join(" ", PlainText.lines(text)).replace('\t', ' ');
    }

    /** @param most characters, counted as UTF-16 units as the tools do; a character outside the BMP is not torn */
    static String cut(String text, int most) {
        String line = of(text);
        if (line.length() <= most) {
            return line;
        }
        int end = most - MORE.length();
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end) + MORE;
    }

    static boolean fits(String text, int most) {
        return of(text).length() <= most;
    }
}
