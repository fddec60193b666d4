package okrworkshop.paper.xlsx;

import java.time.LocalDate;
import java.util.List;
import okrworkshop.paper.Cell;
import okrworkshop.paper.PlainText;
import okrworkshop.paper.Sheet;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet, written into a workbook. */
final class SheetPart {
    /** The format's calendar has a wrong leap day before it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** The format counts in this part of a character. */
    private static final int CHARACTER = 256;

    private static final int LONGEST_FOOTER = 80;
    /** Characters that are readable beside each other on a page. */
    private static final int PAGE = 230;

    private final Sheet sheet;
    private final Styles styles;
    private final XSSFSheet made;
    private final List<Integer> widths;

    private SheetPart(Sheet sheet, Styles styles, XSSFSheet made) {
        this.sheet = sheet;
        this.styles = styles;
        this.made = made;
        this.widths = Widths.of(sheet);
    }

    static void write(XSSFWorkbook book, Sheet sheet, Styles styles, String title) {
        SheetPart part = new SheetPart(sheet, styles, book.createSheet(sheet.name()));
        part.data();
        part.columns();
        if (sheet.table()) {
            part.table();
        } else {
            part.made.setDisplayGridlines(false);
        }
        part.page(title);
    }

    private void table() {
        made.createFreezePane(0, 1);
        made.setAutoFilter(
                new CellRangeAddress(0, sheet.rows().size(), 0, sheet.columns().size() - 1));
        made.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (pages() > 1) {
            made.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        new Choosing(made, sheet).write();
    }

    private void columns() {
        for (int at = 0; at < widths.size(); at++) {
            made.setColumnWidth(at, widths.get(at) * CHARACTER);
        }
    }

    private void data() {
        int next = 0;
        if (sheet.table()) {
            XSSFRow header = made.createRow(next++);
            for (int at = 0; at < sheet.columns().size(); at++) {
                text(header.createCell(at), sheet.columns().get(at).label(), Style.header());
            }
        }
        for (List<Cell> row : sheet.rows()) {
            row(made.createRow(next++), row, false);
        }
        next++;
        for (List<Cell> row : sheet.totals()) {
            row(made.createRow(next++), row, true);
        }
    }

    private void row(XSSFRow row, List<Cell> cells, boolean total) {
        // A table is framed all over, also where a row is short.
        int width = sheet.table() && !total ? sheet.columns().size() : cells.size();
        for (int at = 0; at < width; at++) {
            cell(row, at, at < cells.size() ? cells.get(at) : Cell.empty(), total);
        }
        // Without the mark of a chosen height, programs fit the row again when somebody types into it.
        row.getCTRow().setHt(Heights.of(cells, widths));
    }

    private void cell(XSSFRow row, int column, Cell cell, boolean total) {
        boolean framed = sheet.table() && !total;
        boolean toFill = framed && sheet.columns().get(column).toFill();
        switch (cell) {
            case Cell.Empty empty -> {
                if (framed) {
                    row.createCell(column)
                            .setCellStyle(styles.of(new Style(Style.Kind.PLAIN, false, toFill, true, false)));
                }
            }
            case Cell.Text text ->
                text(
                        row.createCell(column),
                        text.text(),
                        new Style(Style.of(text.look()), Texts.likeFormula(text.text()), toFill, framed, total));
            case Cell.Number number ->
                value(
                        row.createCell(column),
                        number.value(),
                        new Style(Style.of(number.format()), false, toFill, framed, total));
            case Cell.Day day -> day(row.createCell(column), day.day(), toFill, framed);
            case Cell.Formula formula ->
                formula(
                        row.createCell(column),
                        formula,
                        new Style(Style.of(formula.format()), false, toFill, framed, total));
        }
    }

    private void text(XSSFCell cell, String text, Style style) {
        cell.setCellValue(Texts.kept(text));
        cell.setCellStyle(styles.of(style));
    }

    private void value(XSSFCell cell, double value, Style style) {
        cell.setCellValue(value);
        cell.setCellStyle(styles.of(style));
    }

    private void day(XSSFCell cell, LocalDate day, boolean toFill, boolean framed) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(cell, day.toString(), new Style(Style.Kind.PLAIN, false, toFill, framed, false));
        } else {
            cell.setCellValue(day);
            cell.setCellStyle(styles.of(new Style(Style.Kind.DAY, false, toFill, framed, false)));
        }
    }

    private void formula(XSSFCell cell, Cell.Formula formula, Style style) {
        cell.setCellFormula(formula.expression());
        formula.value().ifPresentOrElse(cell::setCellValue, () -> cell.setCellValue(""));
        cell.setCellStyle(styles.of(style));
    }

    /** How many pages the sheet needs side by side to stay readable on paper. */
    private int pages() {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        return sheet.table() ? Math.max(1, Math.ceilDiv(width, PAGE)) : 1;
    }

    private void page(String title) {
        made.setFitToPage(true);
        XSSFPrintSetup page = made.getPrintSetup();
        page.setPaperSize(PaperSize.A4_PAPER);
        page.setOrientation(sheet.table() ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        page.setFitWidth((short) pages());
        page.setFitHeight((short) 0);
        made.getFooter().setLeft(footer(title));
        made.getFooter().setRight("&A  &P / &N");
    }

    /** An ampersand begins a command there, and there is little room. */
    private static String footer(String title) {
        String clean = PlainText.clean(title).replace('\n', ' ');
        int end = clean.offsetByCodePoints(0, Math.min(LONGEST_FOOTER, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end).replace("&", "&&");
    }
}
