package okrworkshop.teaching.recognition;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bullet or number in front of a line.
 *
 * @param indent width of the white space before it
 * @param end index of what comes behind
 */
record Marker(Sort sort, int indent, int end) {
    private static final int TAB = 4;
    private static final String UNITS = "亿万千百倍元个成年月天次家人%名项份周分小双季";
    private static final Pattern DRESS = Pattern.compile("(?:#{1,6}\\s+|\\*{2,3}|_{2})+");
    private static final Map<Sort, Pattern> SHAPES = new EnumMap<>(Map.of(
            Sort.CHINESE,
                    Pattern.compile(
                            "^(?:[一二三四五六七八九十]{1,3}\\s*[、.,:]|第[一二三四五六七八九十]{1,2}[,、:\\s]|\\([一二三四五六七八九十]{1,2}\\))"),
            Sort.DECIMAL,
                    Pattern.compile(
                            "^(?:\\d{1,2}[.-]){1,2}\\d{1,2}[.)、:](?!\\d)|^(?:\\d{1,2}\\.){1,2}\\d{1,2}(?:\\s+(?!(?:million|billion|thousand|[kmx%]|times|points|stars|hours|days|seconds|minutes)(?![a-z]))|(?=[\\p{IsHan}&&[^"
                                    + UNITS + "]]))"),
            Sort.NUMBER, Pattern.compile("^\\d{1,2}\\s*[.、),:](?!\\d)"),
            Sort.ROUND, Pattern.compile("^(?:\\(\\d{1,2}\\)|[①-⑳])"),
            Sort.LETTER, Pattern.compile("^\\(?[a-hA-H][.)](?=\\s)"),
            Sort.BULLET, Pattern.compile("^(?:[•·●○◦▪■□◆◇►▶➢➤√✓☑☐※]|\\uF0B7|\\uF06C|[-*+>](?=[\\s\\p{IsHan}]))")));

    /** How it looks. */
    enum Sort {
        CHINESE,
        DECIMAL,
        NUMBER,
        ROUND,
        LETTER,
        BULLET,
        /** There is none. */
        NONE
    }

    /** What a line begins with; several bullets in a row count as the first one. */
    static Marker of(String line) {
        String folded = Fold.of(line);
        int at = 0;
        int indent = 0;
        while (at < folded.length() && Character.isWhitespace(folded.charAt(at))) {
            indent += folded.charAt(at) == '\t' ? TAB : line.charAt(at) == '\u3000' ? 2 : 1;
            at++;
        }
        at = undressed(folded, at);
        Sort sort = Sort.NONE;
        boolean more = true;
        while (more) {
            more = false;
            for (Sort each : SHAPES.keySet()) {
                Matcher shape = SHAPES.get(each).matcher(folded.substring(at));
                if (shape.find() && shape.end() > 0) {
                    sort = sort == Sort.NONE ? each : sort;
                    at += shape.end();
                    while (at < folded.length() && Character.isWhitespace(folded.charAt(at))) {
                        at++;
                    }
                    at = undressed(folded, at);
                    more = each == Sort.BULLET;
                    break;
                }
            }
        }
        return new Marker(sort, indent, at);
    }

    /** Headings and bold type of Markdown say nothing here. */
    private static int undressed(String folded, int at) {
        Matcher dress = DRESS.matcher(folded).region(at, folded.length());
        return dress.lookingAt() ? dress.end() : at;
    }
}
