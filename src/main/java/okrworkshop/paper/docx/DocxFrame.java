package okrworkshop.paper.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import okrworkshop.paper.Book;
import okrworkshop.paper.PlainText;
import okrworkshop.shared.Language;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a Word document has around its text: styles, page, header and footer, properties. */
final class DocxFrame {
    private static final long A4_WIDTH = 11_906;
    private static final long A4_HEIGHT = 16_838;
    private static final long MARGIN = 1_134;
    private static final long HEADER_DISTANCE = 567;

    private DocxFrame() {}

    static void prepare(XWPFDocument document, Book book) throws IOException {
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles(book.language()))
                            .getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(resource("bullets.xml"))
                            .getNumbering());
        } catch (XmlException broken) {
            throw new IllegalStateException("styles of exported documents", broken);
        }
        page(document);
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        DocxText.add(header, book.runningTitle());
        footer(document);
        properties(document, book);
    }

    private static String styles(Language language) {
        return switch (language) {
            case ZH ->
                resource("styles.xml").replace("@eastAsia@", "Microsoft YaHei").replace("@latin@", "zh-CN");
            case EN ->
                resource("styles.xml").replace("@eastAsia@", "Noto Sans CJK SC").replace("@latin@", "en-US");
        };
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(HEADER_DISTANCE);
        margins.setFooter(HEADER_DISTANCE);
        margins.setGutter(0);
    }

    private static void footer(XWPFDocument document) {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        DocxText.add(footer, " / ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static void properties(XWPFDocument document, Book book) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Optional<Date> madeAt =
                Optional.of(Date.from(book.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(PlainText.clean(book.title()));
        core.setCreator("OKR Workshop");
        core.setCreated(madeAt);
        core.setModified(madeAt);
        core.getUnderlyingProperties()
                .setLanguageProperty(book.language().locale().toLanguageTag());
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(DocxFrame.class.getResourceAsStream("/paper/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
