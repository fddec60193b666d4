package okrworkshop.okr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text letter by letter without what makes no difference in a name: case, width, accents. */
final class FoldedText {
    private static final int LAST_WITH_ACCENTS = 0x52f;
    private static final int ASCII = 0x80;
    private static final int MIDDLE_DOT = 0xb7;
    private static final String DOTS = "\u00b7\u2022\u2027\u30fb\uff65";

    private final int[] letters;
    private final int[] offsets;

    FoldedText(String text) {
        int length = text.codePointCount(0, text.length());
        letters = new int[length];
        offsets = new int[length + 1];
        int offset = 0;
        for (int index = 0; index < length; index++) {
            int letter = text.codePointAt(offset);
            letters[index] = fold(letter);
            offsets[index] = offset;
            offset += Character.charCount(letter);
        }
        offsets[length] = text.length();
    }

    /** The letters of a name: one blank stays between words, none between ideographs or beside dots. */
    static List<Integer> letters(String name) {
        FoldedText text = new FoldedText(name.strip());
        List<Integer> letters = new ArrayList<>();
        boolean blank = false;
        for (int index = 0; index < text.length(); index++) {
            int letter = text.letter(index);
            if (isBlank(letter)) {
                blank = true;
            } else if (!isSilent(letter)) {
                if (blank && !letters.isEmpty() && !mayBeApart(letters.getLast(), letter)) {
                    letters.add((int) ' ');
                }
                letters.add(letter);
                blank = false;
            }
        }
        return List.copyOf(letters);
    }

    int length() {
        return letters.length;
    }

    int letter(int index) {
        return letters[index];
    }

    /** Where the letter begins in the text, in UTF-16 units; the text's end for the index behind the last. */
    int offset(int index) {
        return offsets[index];
    }

    /** Between which two letters of a name blanks don't matter. */
    static boolean mayBeApart(int before, int after) {
        return (Character.isIdeographic(before) && Character.isIdeographic(after))
                || before == MIDDLE_DOT
                || after == MIDDLE_DOT;
    }

    static boolean isBlank(int letter) {
        return Character.isSpaceChar(letter) || letter == '\t';
    }

    /** What isn't seen, or stands over the letter before. */
    static boolean isSilent(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    private static int fold(int letter) {
        if (letter < ASCII) {
            return Character.toLowerCase(letter);
        }
        if (DOTS.indexOf(letter) >= 0) {
            return MIDDLE_DOT;
        }
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        int base = apart.codePointAt(0);
        boolean alone = apart.length() == Character.charCount(base);
        boolean accents =
                base <= LAST_WITH_ACCENTS && apart.codePoints().skip(1).allMatch(FoldedText::isSilent);
        return Character.toLowerCase(Character.toUpperCase(alone || accents ? base : letter));
    }
}
