package okrworkshop.paper.docx;

import java.util.List;
import okrworkshop.paper.PlainText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents as Word makes it, with all entries there already. Their page numbers are left to Word, which writes
 * them when the table is updated: a document that asked for it by itself would greet its readers with a question.
 */
final class ContentsWriter {
    private static final int DEEPEST = 2;

    /** A longer list would not fit below the cover's facts; it keeps to the sections. */
    private static final int LONGEST = 30;

    private final XWPFDocument document;
    private final Setting setting;
    private final Runs runs;

    ContentsWriter(XWPFDocument document, Setting setting, Runs runs) {
        this.document = document;
        this.setting = setting;
        this.runs = runs;
    }

    /** Nothing when there is no heading. */
    void write(Place place, String title, boolean onNewPage, List<Headings.Marked> headings) {
        int deepest = upTo(DEEPEST, headings).size() <= LONGEST ? DEEPEST : 1;
        List<Headings.Marked> listed = upTo(deepest, headings);
        if (listed.isEmpty()) {
            return;
        }
        CTSdtBlock block = place.block();
        CTSdtDocPart kind = block.addNewSdtPr().addNewDocPartObj();
        kind.addNewDocPartGallery().setVal("Table of Contents");
        kind.addNewDocPartUnique();
        CTSdtContentBlock content = block.addNewSdtContent();
        if (!title.isBlank()) {
            XWPFParagraph heading = paragraph(content, Style.CONTENTS_HEADING);
            if (onNewPage) {
                heading.setPageBreak(true);
            }
            runs.plain(heading, title);
        }
        for (int i = 0; i < listed.size(); i++) {
            XWPFParagraph entry =
                    paragraph(content, listed.get(i).heading().level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2);
            if (i == 0) {
                begin(entry, deepest);
            }
            link(entry, listed.get(i));
            if (i == listed.size() - 1) {
                mark(entry, STFldCharType.END);
            }
        }
    }

    private static List<Headings.Marked> upTo(int level, List<Headings.Marked> headings) {
        return headings.stream().filter(each -> each.heading().level() <= level).toList();
    }

    private XWPFParagraph paragraph(CTSdtContentBlock content, Style style) {
        XWPFParagraph paragraph = new XWPFParagraph(content.addNewP(), document);
        paragraph.setStyle(setting.style(style));
        return paragraph;
    }

    private void link(XWPFParagraph entry, Headings.Marked heading) {
        CTHyperlink link = entry.getCTP().addNewHyperlink();
        link.setAnchor(heading.bookmark());
        link.setHistory(true);
        runs.plain(
                new XWPFRun(link.addNewR(), entry),
                PlainText.line(heading.heading().text()));
    }

    private static void begin(XWPFParagraph entry, int deepest) {
        mark(entry, STFldCharType.BEGIN);
        CTText instruction = entry.createRun().getCTR().addNewInstrText();
        instruction.setStringValue(" TOC \\o \"1-" + deepest + "\" \\h \\z ");
        instruction.setSpace(SpaceAttribute.Space.PRESERVE);
        mark(entry, STFldCharType.SEPARATE);
    }

    private static void mark(XWPFParagraph entry, STFldCharType.Enum type) {
        entry.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }
}
