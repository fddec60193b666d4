package okrworkshop.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import okrworkshop.paper.Book;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** An empty document in this product's own look: page, styles, fonts, header and footer. */
final class OwnPaper {
    private OwnPaper() {}

    static XWPFDocument of(Book book) throws IOException {
        Measures measures = Measures.of(book.density());
        XWPFDocument document = new XWPFDocument();
        document.createStyles().setStyles(Resources.styles(measures, measures.area()));
        document.createNumbering().setNumbering(Resources.bullets());
        document.getSettings().getCTSettings().set(Resources.settings());
        fonts(document);
        page(document.getDocument().getBody().addNewSectPr(), measures);
        header(document, book);
        footer(document, book, measures);
        return document;
    }

    /** The library knows the part by name only. */
    private static void fonts(XWPFDocument document) throws IOException {
        try {
            PackagePart part = document.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName(XWPFRelation.FONT_TABLE.getDefaultFileName()),
                            XWPFRelation.FONT_TABLE.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write(Resources.text("fonts.xml").getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart()
                    .addRelationship(part.getPartName(), TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("a part of this product's own", impossible);
        }
    }

    private static void page(CTSectPr section, Measures measures) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Measures.A4_WIDTH));
        size.setH(BigInteger.valueOf(Measures.A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(measures.margin());
        margins.setTop(margin);
        margins.setRight(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        BigInteger edge = BigInteger.valueOf(measures.margin() / 2);
        margins.setHeader(edge);
        margins.setFooter(edge);
        margins.setGutter(BigInteger.ZERO);
    }

    private static void header(XWPFDocument document, Book book) {
        XWPFParagraph line = line(document.createHeader(HeaderFooterType.DEFAULT), Style.HEADER);
        new Runs(false).plain(line, book.runningTitle());
    }

    private static void footer(XWPFDocument document, Book book, Measures measures) {
        XWPFParagraph line = line(document.createFooter(HeaderFooterType.DEFAULT), Style.FOOTER);
        CTTabStop right = line.getCTPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(measures.area().width());
        new Runs(false).plain(line, book.mark());
        line.createRun().addTab();
        field(line, "PAGE");
        line.createRun().setText(" / ");
        field(line, "NUMPAGES");
    }

    private static XWPFParagraph line(XWPFHeaderFooter margin, Style style) {
        XWPFParagraph line = margin.getParagraphs().isEmpty() ? margin.createParagraph() : margin.getParagraphArray(0);
        line.setStyle(style.id());
        return line;
    }

    private static void field(XWPFParagraph line, String code) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(" " + code + " ");
        field.addNewR().addNewT().setStringValue("1");
    }
}
