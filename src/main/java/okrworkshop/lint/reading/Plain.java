package okrworkshop.lint.reading;

import java.text.Normalizer;
import java.util.Arrays;
import okrworkshop.lint.Span;

/**
 * A text in NFKC and small letters, which remembers where each character came from. It is made piece by piece, a character with
 * the marks that belong to it, so that full-width signs, ligatures and the like keep their place.
 */
final class Plain {
    private static final int MOST = 600;

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Plain(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Reads no further than {@link #MOST} signs: whatever is longer is too long, and that is said of its beginning too. */
    static Plain of(String all) {
        String typed = all.length() > MOST ? all.substring(0, MOST) : all;
        var out = new StringBuilder(typed.length());
        int[] starts = new int[typed.length() + 8];
        int[] ends = new int[typed.length() + 8];
        int from = 0;
        while (from < typed.length()) {
            int to = from + Character.charCount(typed.codePointAt(from));
            while (to < typed.length() && mark(typed.codePointAt(to))) {
                to += Character.charCount(typed.codePointAt(to));
            }
            String piece = plain(typed, from, to);
            for (int i = 0; i < piece.length(); i++) {
                if (out.length() == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                    ends = Arrays.copyOf(ends, ends.length * 2);
                }
                starts[out.length()] = from;
                ends[out.length()] = to;
                out.append(small(piece.charAt(i)));
            }
            from = to;
        }
        return new Plain(out.toString(), starts, ends);
    }

    String text() {
        return text;
    }

    /** The same piece in the text as typed. */
    Span typed(Span span) {
        if (span.end() == span.start()) {
            return new Span(0, 0);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    private static String plain(String typed, int from, int to) {
        if (to - from == 1 && plainAlready(typed.charAt(from))) {
            return typed.substring(from, to);
        }
        return Normalizer.normalize(typed.substring(from, to), Normalizer.Form.NFKC);
    }

    /** ASCII, most Han characters and the Han comma of lists: what nearly all texts are made of. */
    private static boolean plainAlready(char sign) {
        return sign < 0x80 || (sign >= 0x4e00 && sign <= 0x9fa5) || sign == '、' || sign == '。';
    }

    private static boolean mark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** One character for one character, whatever the language of the machine. */
    private static char small(char letter) {
        return letter == '’' ? '\'' : Character.isWhitespace(letter) ? ' ' : Character.toLowerCase(letter);
    }
}
