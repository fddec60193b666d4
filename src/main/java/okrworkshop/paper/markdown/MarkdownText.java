package okrworkshop.paper.markdown;

import java.util.List;
import java.util.regex.Pattern;
import okrworkshop.paper.PlainText;

/** Writes text so that a Markdown reader shows exactly its characters: nothing becomes markup, HTML or a link. */
final class MarkdownText {
    private static final String MARKUP = "\\`*_[]#|~$";
    /** What makes a list, a quote, a rule or a table when a line begins with it. */
    private static final String LINE_START = "-+=:>";

    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])(?=\\s|$)");
    private static final Pattern WORLD_WIDE_WEB = Pattern.compile("(?i)(www)\\.");

    private MarkdownText() {}

    /** In one line, as headings and labels need it. */
    static String line(String text) {
        return String.join(" ", escaped(text));
    }

    /** For a cell of a table. */
    static String cell(String text) {
        return String.join("<br>", escaped(text));
    }

    /** Several lines with hard breaks; lines after the first are indented. */
    static String paragraph(String text, String indent) {
        return String.join("\\\n" + indent, escaped(text));
    }

    private static List<String> escaped(String text) {
        return PlainText.lines(text).stream().map(MarkdownText::escapedLine).toList();
    }

    private static String escapedLine(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.append(isMarkup(line, i) ? "\\" : "").append(character);
            }
        }
        String unlinked = WORLD_WIDE_WEB.matcher(escaped).replaceAll("$1\\\\.");
        return NUMBERED.matcher(unlinked).replaceFirst("$1\\\\$2");
    }

    private static boolean isMarkup(String line, int index) {
        char character = line.charAt(index);
        boolean opensLine = index == 0 && LINE_START.indexOf(character) >= 0;
        return opensLine
                || MARKUP.indexOf(character) >= 0
                || (character == ':' && opensName(line, index + 1))
                || (character == '@' && index > 0 && !Character.isWhitespace(line.charAt(index - 1)));
    }

    /** Addresses of pages that GitHub's Markdown turns into links by itself, and its names of emoji. */
    private static boolean opensName(String line, int index) {
        return index < line.length() && (line.charAt(index) == '/' || Character.isLetter(line.charAt(index)));
    }
}
