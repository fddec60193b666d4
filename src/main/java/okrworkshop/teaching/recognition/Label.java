package okrworkshop.teaching.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.teaching.Part;

/**
 * What somebody wrote in front of a line to say what it is: {@code O1:}, 目标一、, {@code KR1.2}, Key result 3 –.
 *
 * @param end index of what it stands before
 * @param numbered whether a number belongs to it
 */
record Label(Part part, int end, boolean numbered) {
    private static final String COUNT = "(?:\\d{1,2}(?:\\s?[-.]\\s?\\d{1,2})?|[一二三四五六七八九十]{1,2})(?!\\s?[\\d亿万千百倍个成%])";
    private static final String SPAN = "(?:(?:20\\d\\d年?)?(?:年度|季度|月度|双月|本季度|本年度|团队|部门|个人)?)";
    private static final Pattern SHAPE = Pattern.compile(
            "^\\s*(?<open>[\\[(])?\\s*(?:"
                    + "(?<kr>(?:O\\s?\\d{1,2}\\s?[-_.]?\\s?)?KRs?(?:\\s?[-_.#]?\\s?(?<n1>\\d{1,2}(?:\\s?[-.]\\s?\\d{1,2})?))?(?![A-Za-z0-9]))"
                    + "|(?<krword>" + SPAN + "关键(?:结果|成果)\\s?(?:\\(?KRs?\\)?)?|key\\s*results?)\\s?#?(?<n2>" + COUNT
                    + ")?"
                    + "|(?<o>O\\s?[-_.#]?\\s?(?<n3>\\d{1,2})(?![A-Za-z0-9%])|O(?![A-Za-z0-9'’%]))"
                    + "|(?<oword>" + SPAN + "目标\\s?(?:\\(?O\\)?(?![A-Za-z]))?|objectives?|goals?)\\s?#?(?<n4>" + COUNT
                    + ")?"
                    + ")\\s*(?<close>[\\])])?\\s*(?<note>\\([^()]{1,24}\\)|\\[[^\\[\\]]{1,24}\\])?"
                    + "(?<gap>\\s*)(?<sep>[:.、,)\\]|>=-]*)\\s*",
            Pattern.CASE_INSENSITIVE);

    /** The label at the beginning of a line that has neither bullet nor number in front any more. */
    static Optional<Label> of(String text) {
        Matcher shape = SHAPE.matcher(Fold.of(text));
        if (!shape.find()) {
            return Optional.empty();
        }
        boolean sign = shape.group("kr") != null || shape.group("o") != null;
        Part part = shape.group("kr") != null || shape.group("krword") != null ? Part.KEY_RESULT : Part.OBJECTIVE;
        boolean numbered = shape.group("n1") != null
                || shape.group("n2") != null
                || shape.group("n3") != null
                || shape.group("n4") != null;
        boolean bare = shape.end() == text.length();
        boolean cut = !shape.group("sep").isEmpty() || shape.group("close") != null || shape.group("note") != null;
        boolean apart = !shape.group("gap").isEmpty();
        boolean right = bare || cut || (sign ? apart || numbered && han(text, shape.end()) : numbered && apart);
        return right ? Optional.of(new Label(part, shape.end(), numbered)) : Optional.empty();
    }

    /** Whether nothing but a label stands there. */
    static Optional<Label> bare(String text) {
        return of(text).filter(label -> label.end() == text.length());
    }

    private static boolean han(String text, int at) {
        return Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.HAN;
    }
}
