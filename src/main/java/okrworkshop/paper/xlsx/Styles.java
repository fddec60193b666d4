package okrworkshop.paper.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import okrworkshop.shared.Language;

/** The styles that a workbook uses, each once, in the order in which they were first asked for. */
final class Styles {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int DAY_FORMAT = 164;
    private static final int ONE_DECIMAL_FORMAT = 165;
    private static final int TWO_DECIMALS_FORMAT = 2;
    private static final int PERCENT_FORMAT = 9;
    private static final int BOLD = 1;
    private static final int LARGE = 2;
    private static final int GREY = 3;
    private static final int HEADER_FILL = 2;
    private static final int WAITING_FILL = 3;

    private final Map<Style, Integer> numbers = new LinkedHashMap<>();

    /** Number 0 is the look of what has none. */
    int number(Style style) {
        return numbers.computeIfAbsent(style, added -> numbers.size() + 1);
    }

    byte[] bytes(Language language) {
        Xml xml = new Xml()
                .raw("<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"2\">")
                .raw("<numFmt numFmtId=\"" + DAY_FORMAT + "\" formatCode=\"yyyy\\-mm\\-dd\"/>")
                .raw("<numFmt numFmtId=\"" + ONE_DECIMAL_FORMAT + "\" formatCode=\"0.0\"/></numFmts>");
        fonts(xml, language);
        xml.raw("<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>")
                .raw("<fill><patternFill patternType=\"gray125\"/></fill>")
                .raw(fill("FFE3ECEF"))
                .raw(fill("FFFFF8E1"))
                .raw("</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>")
                .raw(side("left") + side("right") + side("top") + side("bottom"))
                .raw("<diagonal/></border></borders><cellStyleXfs count=\"1\">")
                .raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
                .raw("<cellXfs count=\"" + (numbers.size() + 1) + "\">")
                .raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        numbers.keySet().forEach(style -> xml.raw(xf(style)));
        return xml.raw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                        + " builtinId=\"0\"/></cellStyles>")
                .raw("<dxfs count=\"1\"><dxf><font><b/><color rgb=\"FF9C0006\"/></font>")
                .raw("<fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf></dxfs></styleSheet>")
                .bytes();
    }

    private static void fonts(Xml xml, Language language) {
        // The Chinese one is Excel's own since 2016; programs without it take their East Asian default.
        String name = language == Language.ZH
                ? "<name val=\"等线\"/><family val=\"2\"/><charset val=\"134\"/>"
                : "<name val=\"Calibri\"/><family val=\"2\"/>";
        xml.raw("<fonts count=\"4\">")
                .raw("<font><sz val=\"11\"/>" + name + "</font>")
                .raw("<font><b/><sz val=\"11\"/>" + name + "</font>")
                .raw("<font><b/><sz val=\"18\"/>" + name + "</font>")
                .raw("<font><sz val=\"10\"/><color rgb=\"FF5A6B73\"/>" + name + "</font></fonts>");
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String side(String name) {
        return "<" + name + " style=\"thin\"><color rgb=\"FFB8C4CA\"/></" + name + ">";
    }

    private static String xf(Style style) {
        return "<xf numFmtId=\"" + format(style.kind()) + "\" fontId=\"" + font(style) + "\" fillId=\"" + fill(style)
                + "\" borderId=\"" + (style.framed() ? 1 : 0) + "\" xfId=\"0\""
                + (style.quoted() ? " quotePrefix=\"1\"" : "")
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                + alignment(style.kind()) + "</xf>";
    }

    private static int format(Style.Kind kind) {
        return switch (kind) {
            case DAY -> DAY_FORMAT;
            case ONE_DECIMAL -> ONE_DECIMAL_FORMAT;
            case TWO_DECIMALS -> TWO_DECIMALS_FORMAT;
            case PERCENT -> PERCENT_FORMAT;
            case HEADER, PLAIN, TITLE, LABEL, REMARK, GENERAL -> 0;
        };
    }

    private static int font(Style style) {
        return switch (style.kind()) {
            case TITLE -> LARGE;
            case REMARK -> GREY;
            case HEADER, LABEL -> BOLD;
            case PLAIN, DAY, GENERAL, ONE_DECIMAL, TWO_DECIMALS, PERCENT -> style.bold() ? BOLD : 0;
        };
    }

    private static int fill(Style style) {
        if (style.kind() == Style.Kind.HEADER) {
            return HEADER_FILL;
        }
        return style.toFill() ? WAITING_FILL : 0;
    }

    private static String alignment(Style.Kind kind) {
        return switch (kind) {
            case HEADER -> "<alignment vertical=\"center\" wrapText=\"1\"/>";
            case TITLE -> "<alignment vertical=\"top\"/>";
            case PLAIN, LABEL, REMARK -> "<alignment vertical=\"top\" wrapText=\"1\"/>";
            case DAY, GENERAL, ONE_DECIMAL, TWO_DECIMALS, PERCENT -> "<alignment vertical=\"top\"/>";
        };
    }
}
