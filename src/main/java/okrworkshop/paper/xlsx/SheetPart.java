package okrworkshop.paper.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.PlainText;
import okrworkshop.paper.Sheet;

/** One sheet as the format keeps it. */
final class SheetPart {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** The format counts days from here, once its wrong leap day of 1900 is over. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Sheet sheet;
    private final Styles styles;
    private final Texts texts;
    private final Xml xml = new Xml();

    private SheetPart(Sheet sheet, Styles styles, Texts texts) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
    }

    /** @param first whether it is the one that is open */
    static byte[] of(Sheet sheet, Styles styles, Texts texts, String title, boolean first) {
        return new SheetPart(sheet, styles, texts).write(title, first);
    }

    private byte[] write(String title, boolean first) {
        xml.raw("<worksheet xmlns=\"" + MAIN + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.raw("<dimension ref=\"A1:" + lastColumn())
                .raw(Math.max(1, lastUsedRow()))
                .raw("\"/>");
        view(first);
        xml.raw("<sheetFormatPr defaultRowHeight=\"15\"/>");
        columns();
        data();
        if (sheet.table()) {
            xml.raw("<autoFilter ref=\"" + filtered(sheet) + "\"/>");
            new Choosing(xml, sheet).write();
        }
        page(title);
        return xml.raw("</worksheet>").bytes();
    }

    /** Header and rows of a table, without its totals. */
    static String filtered(Sheet sheet) {
        return "A1:" + Column.letters(sheet.columns().size() - 1)
                + (sheet.rows().size() + 1);
    }

    private String lastColumn() {
        return Column.letters(Math.max(0, sheet.columns().size() - 1));
    }

    private int firstRow() {
        return sheet.table() ? Sheet.FIRST_ROW : 1;
    }

    private int firstTotal() {
        return firstRow() + sheet.rows().size() + 1;
    }

    private int lastUsedRow() {
        return sheet.totals().isEmpty()
                ? firstRow() + sheet.rows().size() - 1
                : firstTotal() + sheet.totals().size() - 1;
    }

    private void view(boolean first) {
        xml.raw("<sheetViews><sheetView" + (sheet.table() ? "" : " showGridLines=\"0\"")
                + (first ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">");
        if (sheet.table()) {
            xml.raw("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                    .raw("<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>");
        }
        xml.raw("</sheetView></sheetViews>");
    }

    private void columns() {
        List<Integer> widths = Widths.of(sheet);
        if (widths.isEmpty()) {
            return;
        }
        xml.raw("<cols>");
        for (int at = 0; at < widths.size(); at++) {
            xml.raw("<col min=\"" + (at + 1) + "\" max=\"" + (at + 1) + "\" width=\"" + widths.get(at)
                    + "\" customWidth=\"1\"/>");
        }
        xml.raw("</cols>");
    }

    private void data() {
        xml.raw("<sheetData>");
        if (sheet.table()) {
            xml.raw("<row r=\"1\">");
            for (int at = 0; at < sheet.columns().size(); at++) {
                text(at, 1, sheet.columns().get(at).label(), Style.header());
            }
            xml.raw("</row>");
        }
        int number = firstRow();
        for (List<Cell> row : sheet.rows()) {
            row(number++, row, false);
        }
        number = firstTotal();
        for (List<Cell> row : sheet.totals()) {
            row(number++, row, true);
        }
        xml.raw("</sheetData>");
    }

    private void row(int number, List<Cell> cells, boolean total) {
        xml.raw("<row r=\"").raw(number).raw("\">");
        // A table is framed all over, also where a row is short.
        int width = sheet.table() && !total ? sheet.columns().size() : cells.size();
        for (int at = 0; at < width; at++) {
            cell(at, number, at < cells.size() ? cells.get(at) : Cell.empty(), total);
        }
        xml.raw("</row>");
    }

    private void cell(int column, int row, Cell cell, boolean total) {
        boolean framed = sheet.table() && !total;
        boolean toFill = framed && sheet.columns().get(column).toFill();
        switch (cell) {
            case Cell.Empty empty -> {
                if (framed) {
                    open(column, row, new Style(Style.Kind.PLAIN, false, toFill, true, false))
                            .raw("/>");
                }
            }
            case Cell.Text text ->
                text(
                        column,
                        row,
                        text.text(),
                        new Style(Style.of(text.look()), Texts.likeFormula(text.text()), toFill, framed, total));
            case Cell.Number number ->
                value(column, row, number.value(), new Style(Style.of(number.format()), false, toFill, framed, total));
            case Cell.Day day -> day(column, row, day.day(), toFill, framed);
            case Cell.Formula formula ->
                formula(column, row, formula, new Style(Style.of(formula.format()), false, toFill, framed, total));
        }
    }

    private void text(int column, int row, String text, Style style) {
        open(column, row, style).raw(" t=\"s\"><v>").raw(texts.number(text)).raw("</v></c>");
    }

    private void value(int column, int row, double value, Style style) {
        open(column, row, style).raw("><v>").raw(number(value)).raw("</v></c>");
    }

    private void day(int column, int row, LocalDate day, boolean toFill, boolean framed) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(column, row, day.toString(), new Style(Style.Kind.PLAIN, false, toFill, framed, false));
        } else {
            value(
                    column,
                    row,
                    ChronoUnit.DAYS.between(EPOCH, day),
                    new Style(Style.Kind.DAY, false, toFill, framed, false));
        }
    }

    private void formula(int column, int row, Cell.Formula formula, Style style) {
        Optional<Double> value = formula.value();
        open(column, row, style).raw(value.isPresent() ? "><f>" : " t=\"str\"><f>");
        xml.text(formula.expression())
                .raw("</f><v>")
                .raw(value.map(SheetPart::number).orElse(""))
                .raw("</v></c>");
    }

    private Xml open(int column, int row, Style style) {
        return xml.raw("<c r=\"")
                .raw(Column.letters(column))
                .raw(row)
                .raw("\" s=\"")
                .raw(styles.number(style))
                .raw("\"");
    }

    private static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private void page(String title) {
        xml.raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>")
                .raw("<pageSetup paperSize=\"9\" orientation=\"" + (sheet.table() ? "landscape" : "portrait"))
                .raw("\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;L")
                .text(footer(title))
                .raw("&amp;R&amp;A  &amp;P / &amp;N</oddFooter></headerFooter>");
    }

    /** An ampersand begins a command there, and there is little room. */
    private static String footer(String title) {
        String clean = Xml.kept(PlainText.clean(title)).replace('\n', ' ');
        int end = clean.offsetByCodePoints(0, Math.min(80, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end).replace("&", "&&");
    }
}
