package okrworkshop.paper.docx;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.ColumnWidths;
import okrworkshop.paper.NumberColumns;
import okrworkshop.paper.PlainText;

/** Tables with a header row that repeats on each page, and rows that stay whole. */
final class TableXml {
    private static final int PERCENT = 100;
    private static final int CELL_MARGINS = 180;
    private static final String HEADER_FILL = "EEF3F5";

    /** Rows of more lines than this would leave holes on the page before. */
    private static final int WHOLE_ROW = 14;

    /** Tables of so few rows are kept on one page. */
    private static final int SMALL_TABLE = 5;

    private final Setting setting;
    private final Runs runs;

    TableXml(Setting setting, Runs runs) {
        this.setting = setting;
        this.runs = runs;
    }

    /** @param caption for those who don't see the table */
    String of(Block.Table table, String caption) {
        List<Integer> widths = widths(table);
        List<Boolean> numbers = NumberColumns.of(table.header(), table.rows());
        var xml = new StringBuilder("<w:tbl>");
        properties(xml, table, caption);
        xml.append("<w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        xml.append("</w:tblGrid>");
        boolean together = table.rows().size() <= SMALL_TABLE
                && table.rows().stream().allMatch(row -> lines(row, widths) <= SMALL_TABLE);
        row(xml, table.header(), widths, numbers, Kind.HEADER);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean last = i == table.rows().size() - 1;
            row(xml, table.rows().get(i), widths, numbers, together && !last ? Kind.WITH_NEXT : Kind.BODY);
        }
        return xml.append("</w:tbl>").toString();
    }

    private enum Kind {
        HEADER,
        WITH_NEXT,
        BODY
    }

    private void properties(StringBuilder xml, Block.Table table, String caption) {
        xml.append("<w:tblPr><w:tblStyle w:val=\"")
                .append(Xml.attribute(setting.style(Style.TABLE_GRID)))
                .append("\"/><w:tblW w:w=\"")
                .append(setting.area().width())
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .append("<w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\"")
                .append(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        if (!caption.isBlank()) {
            xml.append("<w:tblCaption w:val=\"")
                    .append(Xml.attribute(PlainText.clean(caption)))
                    .append("\"/>");
        }
        xml.append("<w:tblDescription w:val=\"")
                .append(Xml.attribute(PlainText.clean(String.join(" · ", table.header()))))
                .append("\"/></w:tblPr>");
    }

    /** Together exactly as broad as the text. */
    private List<Integer> widths(Block.Table table) {
        List<Integer> shares = ColumnWidths.of(table.header(), table.rows());
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        int left = setting.area().width();
        for (int i = 0; i < shares.size(); i++) {
            boolean last = i == shares.size() - 1;
            int width = last ? left : setting.area().width() * shares.get(i) / Math.max(all, PERCENT / 2);
            widths.add(width);
            left -= width;
        }
        return widths;
    }

    private int lines(List<String> cells, List<Integer> widths) {
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            int room = Math.max(1, widths.get(column) - CELL_MARGINS);
            int lines = cells.get(column)
                    .lines()
                    .mapToInt(line -> 1
                            + Measures.length(
                                            ColumnWidths.length(line),
                                            setting.measures().table())
                                    / room)
                    .sum();
            most = Math.max(most, lines);
        }
        return most;
    }

    private void row(StringBuilder xml, List<String> cells, List<Integer> widths, List<Boolean> numbers, Kind kind) {
        xml.append("<w:tr><w:trPr>");
        if (kind == Kind.HEADER || lines(cells, widths) <= WHOLE_ROW) {
            xml.append("<w:cantSplit/>");
        }
        if (kind == Kind.HEADER) {
            xml.append("<w:tblHeader/>");
        }
        xml.append("</w:trPr>");
        for (int column = 0; column < cells.size(); column++) {
            cell(xml, cells.get(column), widths.get(column), numbers.get(column), kind);
        }
        xml.append("</w:tr>");
    }

    private void cell(StringBuilder xml, String text, int width, boolean number, Kind kind) {
        boolean header = kind == Kind.HEADER;
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (header) {
            xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                    .append(HEADER_FILL)
                    .append("\"/><w:vAlign w:val=\"bottom\"/>");
        }
        xml.append("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"")
                .append(Xml.attribute(setting.style(header ? Style.TABLE_HEADING : Style.TABLE_TEXT)))
                .append("\"/>");
        if (kind != Kind.BODY) {
            xml.append("<w:keepNext/>");
        }
        if (number) {
            xml.append("<w:jc w:val=\"right\"/>");
        }
        xml.append("</w:pPr>").append(runs.plain(text)).append("</w:p></w:tc>");
    }
}
