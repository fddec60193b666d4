package okrworkshop.export.internal;

import java.util.regex.Pattern;

/** What a cell has to hold for a formula to count it: the text of another one. */
final class Criterion {
    /** What formulas read as a comparison or as any characters. */
    private static final Pattern READ_OTHERWISE = Pattern.compile("^[<>=].*|.*[*?~].*", Pattern.DOTALL);

    private Criterion() {}

    /**
     * @param cell that holds the text
     * @param text as it stands there
     */
    static String of(String cell, String text) {
        return READ_OTHERWISE.matcher(text).matches()
                ? "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + cell + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")"
                : cell;
    }
}
