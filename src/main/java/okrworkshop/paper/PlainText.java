package okrworkshop.paper;

import java.util.List;

/** What people typed, without characters that no file format can hold. */
public final class PlainText {
    private PlainText() {}

    /** Line breaks become {@code \n}; control characters and half surrogate pairs are left out. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::allowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** All on one line. */
    public static String line(String text) {
        return clean(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** The lines with something on them, without space around. */
    public static List<String> lines(String text) {
        return clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The characters of XML 1.0, less the second set of controls. */
    private static boolean allowed(int character) {
        return character == '\n'
                || character == '\t'
                || (character >= 0x20 && character < 0x7f)
                || (character >= 0xa0 && character <= 0xd7ff)
                || (character >= 0xe000 && character <= 0xfffd)
                || (character >= 0x10000 && character <= 0x10ffff);
    }
}
