package okrworkshop.paper.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import okrworkshop.paper.PlainText;

/** The texts of a workbook, each once. */
final class Texts {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Most characters of a cell. */
    private static final int LONGEST = 32_767;
    /** With what spreadsheet programs let a formula begin, also in the full width of East Asian keyboards. */
    private static final Pattern LIKE_FORMULA = Pattern.compile("[\\t\\r]|\\s*[=+\\-@＝＋－＠'].*", Pattern.DOTALL);

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    int number(String text) {
        uses++;
        return numbers.computeIfAbsent(cut(PlainText.clean(text)), added -> numbers.size());
    }

    static boolean likeFormula(String text) {
        return text.startsWith("\t")
                || text.startsWith("\r")
                || LIKE_FORMULA.matcher(text).matches();
    }

    byte[] bytes() {
        Xml xml = new Xml()
                .raw("<sst xmlns=\"" + MAIN + "\" count=\"" + uses + "\" uniqueCount=\"" + numbers.size() + "\">");
        numbers.keySet()
                .forEach(text -> xml.raw("<si><t xml:space=\"preserve\">")
                        .text(Xml.kept(text))
                        .raw("</t></si>"));
        return xml.raw("</sst>").bytes();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
