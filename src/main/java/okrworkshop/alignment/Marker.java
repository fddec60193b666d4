package okrworkshop.alignment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.alignment.SuperiorText.Type;

/**
 * What stands in front of a statement and says what it is: {@code O1:}, {@code KR 1.2}, {@code 目标一：}, {@code 关键结果2、}.
 *
 * @param rest the statement itself
 */
record Marker(Type type, String rest) {
    private static final String NUMBER = "[\\d一二三四五六七八九十]{1,3}(?:[.．\\-]\\d{1,3}){0,2}";
    private static final String END = "\\s*[:：.．、)）\\-—–]\\s*|\\s+";
    private static final Pattern KEY_RESULT = Pattern.compile(
            "(?:KR|key\\s*results?|关键结果|关键成果)\\s*(?:" + NUMBER + ")?(?:" + END + ")(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OBJECTIVE = Pattern.compile(
            "(?:O\\s?(?:" + NUMBER + ")|O(?=\\s*[:：、])|(?:objective|上级目标|目标)\\s*(?:(?:" + NUMBER
                    + ")|(?=\\s*[:：、])))(?:" + END + ")(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BULLET =
            Pattern.compile("(?:[-*•·▪◦‣●○–—]|\\(?\\d{1,3}[.)、）])\\s+(.*)", Pattern.DOTALL);

    static Optional<Marker> of(String text) {
        Matcher keyResult = KEY_RESULT.matcher(text);
        if (keyResult.matches()) {
            return Optional.of(new Marker(Type.KEY_RESULT, keyResult.group(1).strip()));
        }
        Matcher objective = OBJECTIVE.matcher(text);
        return objective.matches()
                ? Optional.of(new Marker(Type.OBJECTIVE, objective.group(1).strip()))
                : Optional.empty();
    }

    /** What stands behind a bullet or a number of a list; empty when there is none. */
    static Optional<String> bulleted(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.matches() ? Optional.of(bullet.group(1).strip()) : Optional.empty();
    }

    /** What a cell that names the type means. */
    static Type type(String cell) {
        String word = EntryText.key(cell).replaceAll("[\\s\\d.．:：_\\-]", "");
        return switch (word) {
            case "o", "objective", "objectives", "目标", "上级目标" -> Type.OBJECTIVE;
            case "kr", "keyresult", "keyresults", "关键结果", "关键成果" -> Type.KEY_RESULT;
            default -> Type.UNKNOWN;
        };
    }
}
