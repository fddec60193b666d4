package okrworkshop.export.drawings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Spreads rows over as many drawings as they need, so that each fits on a page. */
final class Sheets {
    /** More pictures of the same tell nobody anything: the rest stands in the tables. */
    static final int MOST = 4;

    private static final int TOLD = 3000;
    private static final int SENTENCE = 600;

    private Sheets() {}

    /**
     * @param shown rows of each drawing, none empty
     * @param left how many rows no drawing has room for
     */
    record Spread<T>(List<List<T>> shown, int left) {
        boolean last(int sheet) {
            return sheet == shown.size() - 1;
        }
    }

    /**
     * @param room for rows in each drawing, in pixels; a row that is higher stands alone
     * @param height of a row
     */
    static <T> Spread<T> of(List<T> rows, double room, ToDoubleFunction<T> height) {
        List<List<T>> sheets = new ArrayList<>();
        List<T> sheet = new ArrayList<>();
        double used = 0;
        int shown = 0;
        for (T row : rows) {
            double needed = height.applyAsDouble(row);
            if (!sheet.isEmpty() && used + needed > room) {
                sheets.add(List.copyOf(sheet));
                sheet.clear();
                used = 0;
                if (sheets.size() == MOST) {
                    break;
                }
            }
            sheet.add(row);
            used += needed;
            shown++;
        }
        if (!sheet.isEmpty()) {
            sheets.add(List.copyOf(sheet));
        }
        return new Spread<>(List.copyOf(sheets), rows.size() - shown);
    }

    /** The title, with a number where there are several drawings. */
    static String title(Words words, String title, int sheet, int all) {
        return all == 1 ? title : words.text("picture.part", title, String.valueOf(sheet + 1), String.valueOf(all));
    }

    /** Says below a drawing that the table has more. */
    static double more(SvgPaper paper, Words words, int left, double y) {
        return left == 0 ? y : paper.note(words.text("picture.more", String.valueOf(left)), y);
    }

    /** For those who don't see the drawing, cut where it would become a book. */
    static String told(List<String> sentences) {
        StringBuilder told = new StringBuilder();
        for (String sentence : sentences) {
            if (told.length() > TOLD) {
                return told.append('…').toString();
            }
            told.append(told.isEmpty() || endsWide(told) ? "" : " ").append(brief(sentence));
        }
        return told.toString();
    }

    private static String brief(String sentence) {
        return sentence.codePointCount(0, sentence.length()) <= SENTENCE
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, SENTENCE)) + "…";
    }

    private static boolean endsWide(StringBuilder text) {
        return text.codePointBefore(text.length()) > 0x2E80;
    }
}
