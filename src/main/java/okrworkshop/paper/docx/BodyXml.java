package okrworkshop.paper.docx;

import java.util.Iterator;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.ColumnWidths;

/** Writes blocks as the paragraphs and tables of a Word document. For one document, on one thread. */
final class BodyXml {
    /** Share of the text's width that labels get at most. */
    private static final int LABELS = 3;

    private static final int LEAST_LABEL = 1_200;
    private static final int GAP = 240;

    /** Below a picture there is room for the line that follows. */
    private static final int PICTURE_MARGIN = 1_400;

    /** Headings bring their numbers along. */
    private static final String NO_NUMBER = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";

    private final Setting setting;
    private final Runs runs;
    private final TableXml tables;
    private final ContentsXml contents;
    private final Pictures pictures;
    private final StringBuilder xml = new StringBuilder();
    private List<Headings.Marked> headings = List.of();
    private String lastHeading = "";
    private boolean onNewPage;

    BodyXml(Setting setting, Pictures pictures) {
        this.setting = setting;
        this.pictures = pictures;
        runs = new Runs(setting.tagged());
        tables = new TableXml(setting, runs);
        contents = new ContentsXml(setting, runs);
    }

    /** The elements one after the other; the last one is a paragraph. */
    String of(List<Block> blocks) {
        headings = Headings.of(blocks, setting);
        Iterator<Headings.Marked> marks = headings.iterator();
        Block before = new Block.PageBreak();
        for (Block block : blocks) {
            write(block, before, marks);
            before = block;
        }
        return xml.toString();
    }

    /** The table of contents alone, as it stands in a template's place of its own. */
    String contentsOf(List<Block> blocks) {
        return contents.of("", "", Headings.of(blocks, setting));
    }

    private void write(Block block, Block before, Iterator<Headings.Marked> marks) {
        switch (block) {
            case Block.Title title -> {
                lastHeading = title.text();
                paragraph(Style.TITLE, title.text());
            }
            case Block.Heading heading -> heading(heading, marks);
            case Block.Paragraph paragraph -> paragraph(Style.NORMAL, paragraph.text());
            case Block.Remark remark ->
                paragraph(before instanceof Block.Title ? Style.SUBTITLE : Style.REMARK, remark.text());
            case Block.Bullets bullets -> bullets.items().forEach(this::bullet);
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
            case Block.Contents list ->
                xml.append(contents.of(list.title(), properties(Style.CONTENTS_HEADING, ""), headings));
            case Block.PageBreak pageBreak -> onNewPage = true;
        }
    }

    private void heading(Block.Heading heading, Iterator<Headings.Marked> marks) {
        lastHeading = heading.text();
        if (!heading.text().isBlank()) {
            Style style = Style.heading(heading.level());
            put(
                    properties(style, setting.numbered().contains(style) ? NO_NUMBER : ""),
                    marks.next().around(runs.plain(heading.text())));
        }
    }

    private void paragraph(Style style, String text) {
        put(properties(style, ""), runs.plain(text));
    }

    private void bullet(String item) {
        String numbering = setting.bullets().isEmpty()
                ? ""
                : "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + setting.bullets() + "\"/></w:numPr>";
        put(properties(Style.LIST_BULLET, numbering), runs.plain(item));
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
        String column = "<w:tabs><w:tab w:val=\"left\" w:pos=\"" + room + "\"/></w:tabs><w:ind w:left=\"" + room
                + "\" w:hanging=\"" + room + "\"/>";
        for (Block.Fact fact : facts.facts()) {
            String between = room(fact) > room ? "<w:r><w:br/></w:r>" : "<w:r><w:tab/></w:r>";
            put(
                    properties(Style.FACTS, column),
                    runs.bold(fact.label().replace('\n', ' ')) + between + runs.plain(fact.value()));
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
        xml.append(tables.of(table, lastHeading));
        gap();
    }

    private void gap() {
        put(
                properties(
                        Style.TABLE_TEXT,
                        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>"),
                "");
    }

    private void picture(Block.Picture picture) {
        Area area = new Area(
                setting.area().width(), Math.max(PICTURE_MARGIN, setting.area().height() - PICTURE_MARGIN));
        put(properties(Style.PICTURE, ""), pictures.place(picture.drawing(), area));
    }

    private void put(String properties, String content) {
        xml.append("<w:p>").append(properties).append(content).append("</w:p>");
    }

    /** @param rest what comes behind the break in the format's order */
    private String properties(Style style, String rest) {
        String breaks = onNewPage ? "<w:pageBreakBefore/>" : "";
        String spacing = onNewPage && rest.isEmpty() ? "<w:spacing w:before=\"0\"/>" : rest;
        onNewPage = false;
        return "<w:pPr><w:pStyle w:val=\"" + Xml.attribute(setting.style(style)) + "\"/>" + breaks + spacing
                + "</w:pPr>";
    }
}
