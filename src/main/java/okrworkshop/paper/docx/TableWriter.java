package okrworkshop.paper.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.ColumnWidths;
import okrworkshop.paper.NumberColumns;
import okrworkshop.paper.PlainText;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Tables with a header row that repeats on each page, and rows that stay whole. */
final class TableWriter {
    private static final int PERCENT = 100;
    private static final int CELL_MARGINS = 180;
    private static final String HEADER_FILL = "EEF3F5";

    /** The first row looks different, stripes don't; for programs that don't read the words. */
    private static final byte[] LOOK = {0x06, 0x20};

    /** Rows of more lines than this would leave holes on the page before. */
    private static final int WHOLE_ROW = 14;

    /** Tables of so few rows are kept on one page. */
    private static final int SMALL_TABLE = 5;

    private final XWPFDocument document;
    private final Setting setting;
    private final Runs runs;

    TableWriter(XWPFDocument document, Setting setting, Runs runs) {
        this.document = document;
        this.setting = setting;
        this.runs = runs;
    }

    /** @param caption for those who don't see the table */
    void write(Place place, Block.Table table, String caption) {
        List<Integer> widths = widths(table);
        List<Boolean> numbers = NumberColumns.of(table.header(), table.rows());
        CTTbl made = place.table();
        properties(made.addNewTblPr(), table, caption);
        CTTblGrid grid = made.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        boolean together = table.rows().size() <= SMALL_TABLE
                && table.rows().stream().allMatch(row -> lines(row, widths) <= SMALL_TABLE);
        row(made.addNewTr(), table.header(), widths, numbers, Kind.HEADER);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean last = i == table.rows().size() - 1;
            row(made.addNewTr(), table.rows().get(i), widths, numbers, together && !last ? Kind.WITH_NEXT : Kind.BODY);
        }
    }

    private enum Kind {
        HEADER,
        WITH_NEXT,
        BODY
    }

    private void properties(CTTblPr properties, Block.Table table, String caption) {
        properties.addNewTblStyle().setVal(setting.style(Style.TABLE_GRID));
        width(properties.addNewTblW(), setting.area().width());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setVal(LOOK);
        look.setFirstRow(true);
        look.setLastRow(false);
        look.setFirstColumn(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        if (!caption.isBlank()) {
            properties.addNewTblCaption().setVal(PlainText.line(caption));
        }
        properties.addNewTblDescription().setVal(PlainText.line(String.join(" · ", table.header())));
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
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

    private void row(CTRow row, List<String> cells, List<Integer> widths, List<Boolean> numbers, Kind kind) {
        CTTrPr properties = row.addNewTrPr();
        if (kind == Kind.HEADER || lines(cells, widths) <= WHOLE_ROW) {
            properties.addNewCantSplit();
        }
        if (kind == Kind.HEADER) {
            properties.addNewTblHeader();
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(row.addNewTc(), cells.get(column), widths.get(column), numbers.get(column), kind);
        }
    }

    private void cell(CTTc cell, String text, int width, boolean number, Kind kind) {
        boolean header = kind == Kind.HEADER;
        CTTcPr properties = cell.addNewTcPr();
        width(properties.addNewTcW(), width);
        if (header) {
            CTShd shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(HEADER_FILL);
            properties.addNewVAlign().setVal(STVerticalJc.BOTTOM);
        }
        XWPFParagraph paragraph = new XWPFParagraph(cell.addNewP(), document);
        paragraph.setStyle(setting.style(header ? Style.TABLE_HEADING : Style.TABLE_TEXT));
        if (kind != Kind.BODY) {
            paragraph.setKeepNext(true);
        }
        if (number) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        runs.plain(paragraph, text);
    }
}
