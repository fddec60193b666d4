package okrworkshop.okr;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name that is looked for in texts.
 *
 * @param letters as {@link FoldedText#letters} gives them
 * @param word what stands in its place
 */
record SoughtName(List<Integer> letters, String word) {
    /** Scripts whose words need no blank between them, or take endings. */
    private static final Set<UnicodeScript> RUNNING = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final String SEPARATORS = ",;:|()[]@\n\r\u00b7\u3001\u3002\uff0c\uff1b\uff1a";

    /** @param end index behind the name in the text */
    record Found(String word, int end) {}

    int first() {
        return letters.getFirst();
    }

    int length() {
        return letters.size();
    }

    /** Whether the name stands there. */
    Optional<Found> at(FoldedText text, int start) {
        int at = start;
        for (int index = 0; index < letters.size(); index++) {
            if (index > 0) {
                at = afterGap(text, at, letters.get(index - 1), letters.get(index));
            }
            if (letters.get(index) == ' ') {
                continue;
            }
            if (at >= text.length() || text.letter(at) != letters.get(index)) {
                return Optional.empty();
            }
            at++;
        }
        // An accent that is written apart belongs to the last letter.
        while (at < text.length() && FoldedText.isSilent(text.letter(at))) {
            at++;
        }
        return free(text, start, at) ? Optional.of(new Found(word, at)) : Optional.empty();
    }

    /** Where the next letter is to be; the text's end when a blank is missing. */
    private static int afterGap(FoldedText text, int from, int before, int next) {
        int at = from;
        boolean blanks = next == ' ' || FoldedText.mayBeApart(before, next);
        while (at < text.length()
                && (FoldedText.isSilent(text.letter(at)) || (blanks && FoldedText.isBlank(text.letter(at))))) {
            at++;
        }
        return next == ' ' && at == from ? text.length() : at;
    }

    private boolean free(FoldedText text, int start, int end) {
        if (letters.stream().noneMatch(Character::isLetter)) {
            return isEdge(text, beside(text, start, -1)) && isEdge(text, beside(text, end - 1, 1));
        }
        if (letters.size() == 1) {
            return isSeparated(text, beside(text, start, -1)) && isSeparated(text, beside(text, end - 1, 1));
        }
        return !(joins(letters.getFirst()) && start > 0 && joins(text.letter(start - 1)))
                && !(joins(letters.getLast()) && end < text.length() && joins(text.letter(end)));
    }

    /** The next index in a direction at which something is to be seen; outside of the text when nothing is. */
    private static int beside(FoldedText text, int index, int direction) {
        int at = index + direction;
        while (!isEdge(text, at) && FoldedText.isBlank(text.letter(at))) {
            at += direction;
        }
        return at;
    }

    private static boolean isEdge(FoldedText text, int index) {
        return index < 0 || index >= text.length();
    }

    private static boolean isSeparated(FoldedText text, int index) {
        return isEdge(text, index) || SEPARATORS.indexOf(text.letter(index)) >= 0;
    }

    /** Whether the letter makes one word with letters beside it. */
    private static boolean joins(int letter) {
        return Character.isLetterOrDigit(letter) && !RUNNING.contains(UnicodeScript.of(letter));
    }
}
