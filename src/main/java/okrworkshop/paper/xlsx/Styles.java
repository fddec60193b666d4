package okrworkshop.paper.xlsx;

import java.util.HashMap;
import java.util.Map;
import okrworkshop.shared.Language;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontCharset;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles that a workbook uses, each made once, when it is first asked for. */
final class Styles {
    private static final String DAY = "yyyy\\-mm\\-dd";
    private static final XSSFColor FRAME = colour(0xB8C4CA);
    private static final XSSFColor HEADER = colour(0xE3ECEF);
    private static final XSSFColor WAITING = colour(0xFFF8E1);
    private static final XSSFColor GREY = colour(0x5A6B73);
    private static final int BYTE = 8;

    private final XSSFWorkbook book;
    private final Map<Style, XSSFCellStyle> made = new HashMap<>();
    private final XSSFFont plain;
    private final XSSFFont bold;
    private final XSSFFont large;
    private final XSSFFont remark;

    Styles(XSSFWorkbook book, Language language) {
        this.book = book;
        plain = named(book.getFontAt(0), language, 11);
        bold = named(book.createFont(), language, 11);
        bold.setBold(true);
        large = named(book.createFont(), language, 18);
        large.setBold(true);
        remark = named(book.createFont(), language, 10);
        remark.setColor(GREY);
    }

    XSSFCellStyle of(Style style) {
        return made.computeIfAbsent(style, this::make);
    }

    private XSSFCellStyle make(Style style) {
        XSSFCellStyle cell = book.createCellStyle();
        cell.setFont(font(style));
        cell.setVerticalAlignment(style.kind() == Style.Kind.HEADER ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        cell.setQuotePrefixed(style.quoted());
        switch (style.kind()) {
            case HEADER, PLAIN, LABEL, REMARK -> cell.setWrapText(true);
            case DAY -> {
                format(cell, DAY);
                cell.setAlignment(HorizontalAlignment.LEFT);
            }
            case ONE_DECIMAL -> format(cell, "0.0");
            case TWO_DECIMALS -> format(cell, "0.00");
            case PERCENT -> format(cell, "0%");
            case TITLE, GENERAL -> {}
        }
        if (style.kind() == Style.Kind.HEADER) {
            fill(cell, HEADER);
        } else if (style.toFill()) {
            fill(cell, WAITING);
        }
        if (style.framed()) {
            frame(cell);
        }
        return cell;
    }

    private XSSFFont font(Style style) {
        return switch (style.kind()) {
            case TITLE -> large;
            case REMARK -> remark;
            case HEADER, LABEL -> bold;
            case PLAIN, DAY, GENERAL, ONE_DECIMAL, TWO_DECIMALS, PERCENT -> style.bold() ? bold : plain;
        };
    }

    private void format(XSSFCellStyle cell, String format) {
        cell.setDataFormat(book.createDataFormat().getFormat(format));
    }

    private static void fill(XSSFCellStyle cell, XSSFColor colour) {
        cell.setFillForegroundColor(colour);
        cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void frame(XSSFCellStyle cell) {
        cell.setBorderTop(BorderStyle.THIN);
        cell.setBorderBottom(BorderStyle.THIN);
        cell.setBorderLeft(BorderStyle.THIN);
        cell.setBorderRight(BorderStyle.THIN);
        cell.setTopBorderColor(FRAME);
        cell.setBottomBorderColor(FRAME);
        cell.setLeftBorderColor(FRAME);
        cell.setRightBorderColor(FRAME);
    }

    /** The Chinese font is Excel's own since 2016; programs without it take their East Asian default. */
    private static XSSFFont named(XSSFFont font, Language language, int points) {
        font.setFontHeightInPoints((short) points);
        if (language == Language.ZH) {
            font.setFontName("等线");
            font.setCharSet(FontCharset.GB2312);
        } else {
            font.setFontName("Calibri");
        }
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 2 * BYTE), (byte) (rgb >> BYTE), (byte) rgb});
    }
}
