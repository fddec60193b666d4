package okrworkshop.paper.docx;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.ColumnWidths;
import okrworkshop.paper.PlainText;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes blocks as the paragraphs and tables of a Word document. For one document, on one thread. */
final class BodyWriter {
    /** Share of the text's width that labels get at most. */
    private static final int LABELS = 3;

    private static final int LEAST_LABEL = 1_200;
    private static final int GAP = 240;

    /** Height of the line between two tables, in points. */
    private static final int GAP_LINE = 8;

    /** Below a picture there is room for the line that follows. */
    private static final int PICTURE_MARGIN = 1_400;

    private final XWPFDocument document;
    private final Setting setting;
    private final Place place;
    private final Runs runs;
    private final TableWriter tables;
    private final Pictures pictures;
    private List<Headings.Marked> headings = List.of();
    private String lastHeading = "";
    private boolean onNewPage;

    BodyWriter(XWPFDocument document, Setting setting, Place place) {
        this.document = document;
        this.setting = setting;
        this.place = place;
        runs = new Runs(setting.tagged());
        tables = new TableWriter(document, setting, runs);
        pictures = new Pictures(document);
    }

    /** One after the other; the last one is a paragraph. */
    void write(List<Block> blocks) {
        headings = Headings.of(blocks, setting);
        Iterator<Headings.Marked> marks = headings.iterator();
        Block before = new Block.PageBreak();
        for (Block block : blocks) {
            write(block, before, marks);
            before = block;
        }
    }

    private void write(Block block, Block before, Iterator<Headings.Marked> marks) {
        switch (block) {
            case Block.Title title -> {
                lastHeading = title.text();
                runs.plain(paragraph(Style.TITLE), title.text());
            }
            case Block.Heading heading -> heading(heading, marks);
            case Block.Paragraph paragraph -> runs.plain(paragraph(Style.NORMAL), paragraph.text());
            case Block.Remark remark ->
                runs.plain(paragraph(before instanceof Block.Title ? Style.SUBTITLE : Style.REMARK), remark.text());
            case Block.Bullets bullets -> bullets.items().forEach(this::bullet);
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
            case Block.Contents list ->
                new ContentsWriter(document, setting, runs).write(place, list.title(), takePageBreak(), headings);
            case Block.PageBreak pageBreak -> onNewPage = true;
        }
    }

    private void heading(Block.Heading heading, Iterator<Headings.Marked> marks) {
        lastHeading = heading.text();
        if (heading.text().isBlank()) {
            return;
        }
        Style style = Style.heading(heading.level());
        XWPFParagraph paragraph = paragraph(style);
        if (setting.numbered().contains(style)) {
            // Headings bring their numbers along.
            paragraph.setNumILvl(BigInteger.ZERO);
            paragraph.setNumID(BigInteger.ZERO);
        }
        Headings.Marked mark = marks.next();
        mark.begin(paragraph);
        runs.plain(paragraph, heading.text());
        mark.end(paragraph);
    }

    private void bullet(String item) {
        XWPFParagraph paragraph = paragraph(Style.LIST_BULLET);
        setting.bullets().ifPresent(bullets -> {
            paragraph.setNumILvl(BigInteger.ZERO);
            paragraph.setNumID(bullets);
        });
        runs.plain(paragraph, item);
    }

    /** Labels in a column of their own, as broad as the longest; those that are sentences stand above what they ask for. */
    private void facts(Block.Facts facts) {
        int most = Math.max(LEAST_LABEL, setting.area().width() / LABELS);
        int room = facts.facts().stream()
                .mapToInt(this::room)
                .filter(each -> each <= most)
                .max()
                .orElse(LEAST_LABEL);
        room = Math.max(LEAST_LABEL, room);
        for (Block.Fact fact : facts.facts()) {
            XWPFParagraph paragraph = paragraph(Style.FACTS);
            CTTabStop column = paragraph.getCTPPr().addNewTabs().addNewTab();
            column.setVal(STTabJc.LEFT);
            column.setPos(room);
            paragraph.setIndentationLeft(room);
            paragraph.setIndentationHanging(room);
            runs.bold(paragraph, PlainText.line(fact.label()));
            if (room(fact) > room) {
                paragraph.createRun().addBreak();
            } else {
                paragraph.createRun().addTab();
            }
            runs.plain(paragraph, fact.value());
        }
    }

    private int room(Block.Fact fact) {
        return Measures.length(
                        ColumnWidths.length(fact.label()), setting.measures().body())
                + GAP;
    }

    /** Two tables in a row would grow together. */
    private void table(Block.Table table) {
        if (onNewPage) {
            gap();
        }
        tables.write(place, table, lastHeading);
        gap();
    }

    private void gap() {
        XWPFParagraph paragraph = paragraph(Style.TABLE_TEXT);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(GAP_LINE, LineSpacingRule.EXACT);
    }

    private void picture(Block.Picture picture) {
        Area area = new Area(
                setting.area().width(), Math.max(PICTURE_MARGIN, setting.area().height() - PICTURE_MARGIN));
        pictures.place(paragraph(Style.PICTURE), picture.drawing(), area);
    }

    private XWPFParagraph paragraph(Style style) {
        XWPFParagraph paragraph = new XWPFParagraph(place.paragraph(), document);
        paragraph.setStyle(setting.style(style));
        if (takePageBreak()) {
            paragraph.setPageBreak(true);
            paragraph.setSpacingBefore(0);
        }
        return paragraph;
    }

    private boolean takePageBreak() {
        boolean taken = onNewPage;
        onNewPage = false;
        return taken;
    }
}
