package okrworkshop.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.ColumnWidths;
import okrworkshop.paper.SteadyZip;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Writes a book as a Word document with real styles and tables. The same book gives the same bytes. */
public final class DocxWriter {
    /** Of the text's width on the page. */
    private static final long TWIPS_PER_PERCENT = 90;

    private static final String HEADER_FILL = "EEF3F5";

    private final XWPFDocument document;

    private DocxWriter(XWPFDocument document) {
        this.document = document;
    }

    public static byte[] write(Book book) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DocxFrame.prepare(document, book);
            DocxWriter writer = new DocxWriter(document);
            book.blocks().forEach(writer::write);
            document.write(bytes);
            return SteadyZip.rewrite(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Block block) {
        switch (block) {
            case Block.Title title -> paragraph("Title", title.text());
            case Block.Heading heading -> paragraph("Heading" + heading.level(), heading.text());
            case Block.Paragraph paragraph -> paragraph("Normal", paragraph.text());
            case Block.Remark remark -> paragraph("Remark", remark.text());
            case Block.Bullets bullets -> bullets.items().forEach(item -> paragraph("ListBullet", item));
            case Block.Facts facts -> facts.facts().forEach(this::fact);
            case Block.Table table -> table(table);
            case Block.Picture picture -> paragraph("Remark", picture.drawing().title());
            case Block.Contents contents -> {}
            case Block.PageBreak pageBreak -> {}
        }
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        DocxText.add(paragraph, text);
    }

    private void fact(Block.Fact fact) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("ListBullet");
        DocxText.add(paragraph, fact.label() + "  ").setBold(true);
        DocxText.add(paragraph, fact.value());
    }

    private void table(Block.Table table) {
        XWPFTable made =
                document.createTable(table.rows().size() + 1, table.header().size());
        made.setStyleID("TableGrid");
        made.setWidth("100%");
        XWPFTableRow header = made.getRow(0);
        header.setRepeatHeader(true);
        fill(header, table.header(), "TableHeading");
        header.getTableCells().forEach(cell -> cell.setColor(HEADER_FILL));
        for (int row = 0; row < table.rows().size(); row++) {
            made.getRow(row + 1).setCantSplitRow(true);
            fill(made.getRow(row + 1), table.rows().get(row), "TableText");
        }
        layOut(made, ColumnWidths.of(table.header(), table.rows()));
        // Two tables in a row would grow together.
        document.createParagraph().setStyle("TableText");
    }

    /** Word reads the widths of the cells, others the table's grid. */
    private static void layOut(XWPFTable table, List<Integer> widths) {
        table.getCTTbl().setTblGrid(CTTblGrid.Factory.newInstance());
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        for (int column = 0; column < widths.size(); column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths.get(column) * TWIPS_PER_PERCENT));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(widths.get(column) + "%");
            }
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle(style);
            DocxText.add(paragraph, cells.get(column));
        }
    }
}
