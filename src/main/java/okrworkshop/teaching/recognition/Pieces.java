package okrworkshop.teaching.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several statements in one line or cell, taken apart. */
final class Pieces {
    private static final Pattern LABELS = Pattern.compile(
            "(?<=^|[\\s;。,、/|)\\]])(?:"
                    + "(?:O\\s?\\d{1,2}\\s?[-_.]?\\s?)?KR\\s?\\d{0,2}(?:[-.]\\d{1,2})?\\s*[:、.)-](?!\\d)"
                    + "|(?:O\\s?\\d{1,2}\\s?[-_.]?\\s?)?KR\\s?\\d{1,2}(?:[-.]\\d{1,2})?(?=\\s+\\S|\\p{IsHan})"
                    + "|O\\s?\\d{0,2}\\s*[:-](?!\\d)"
                    + "|关键(?:结果|成果)\\s?[\\d一二三四五六七八九十]{0,2}\\s*:"
                    + "|目标\\s?[\\d一二三四五六七八九十]{1,2}\\s*:"
                    + "|key\\s*results?\\s?\\d{0,2}\\s*:)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTS =
            Pattern.compile("(?<=^|[\\s;。,])(?:\\(?(\\d{1,2})\\s?[.、)](?!\\d)|([①-⑨]))\\s*");

    private Pieces() {}

    /** Split before every label but the first, as in 「O1：… KR1：… KR2：…」. */
    static List<String> byLabels(String text) {
        List<Integer> cuts = new ArrayList<>();
        Matcher label = LABELS.matcher(Fold.of(text));
        while (label.find()) {
            cuts.add(label.start());
        }
        return cut(text, cuts);
    }

    /** Split before 1. 2. 3., when they count on from 1. */
    static List<String> byCounts(String text) {
        List<Integer> cuts = new ArrayList<>();
        Matcher count = COUNTS.matcher(Fold.of(text));
        int next = 1;
        while (count.find()) {
            int said = count.group(1) == null ? count.group(2).charAt(0) - '①' + 1 : Integer.parseInt(count.group(1));
            if (said == next) {
                cuts.add(count.start());
                next++;
            }
        }
        return cuts.size() < 2 ? List.of(text) : cut(text, cuts);
    }

    private static List<String> cut(String text, List<Integer> cuts) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            add(pieces, text.substring(from, cut));
            from = cut;
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (Tidy.says(piece)) {
            pieces.add(piece);
        }
    }
}
