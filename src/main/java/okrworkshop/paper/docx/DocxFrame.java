package okrworkshop.paper.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okrworkshop.paper.Book;
import okrworkshop.paper.PlainText;

/** What a Word document has around its text: styles, page, header and footer, properties. */
final class DocxFrame {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The names that texts of documents use. */
    static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    private DocxFrame() {}

    /** All parts that are XML, in the order in which they are packed. */
    static Map<String, String> parts(Book book, Measures measures, String body, List<Pictures.Placed> pictures) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", packageRelations());
        parts.put("word/document.xml", document(measures, body));
        parts.put("word/_rels/document.xml.rels", relations(pictures));
        parts.put("word/styles.xml", measures.fill(Resources.text("styles.xml"), measures.area()));
        parts.put("word/numbering.xml", Resources.text("bullets.xml"));
        parts.put("word/settings.xml", Resources.text("settings.xml"));
        parts.put("word/fontTable.xml", Resources.text("fonts.xml"));
        parts.put("word/header1.xml", header(book));
        parts.put("word/footer1.xml", footer(book, measures));
        parts.put("docProps/core.xml", core(book));
        parts.put("docProps/app.xml", app());
        return parts;
    }

    private static String document(Measures measures, String body) {
        String margin = String.valueOf(measures.margin());
        String edge = String.valueOf(measures.margin() / 2);
        return HEAD + "<w:document" + NAMES + "><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"footer\"/>"
                + "<w:pgSz w:w=\"" + Measures.A4_WIDTH + "\" w:h=\"" + Measures.A4_HEIGHT + "\"/>"
                + "<w:pgMar w:top=\"" + margin + "\" w:right=\"" + margin + "\" w:bottom=\"" + margin
                + "\" w:left=\"" + margin + "\" w:header=\"" + edge + "\" w:footer=\"" + edge
                + "\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String header(Book book) {
        return HEAD + "<w:hdr" + NAMES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
                + new Runs(false).plain(book.runningTitle()) + "</w:p></w:hdr>";
    }

    private static String footer(Book book, Measures measures) {
        return HEAD + "<w:ftr" + NAMES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:tabs>"
                + "<w:tab w:val=\"right\" w:pos=\"" + measures.area().width() + "\"/></w:tabs></w:pPr>"
                + new Runs(false).plain(book.mark()) + "<w:r><w:tab/></w:r>" + field("PAGE")
                + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String field(String code) {
        return "<w:fldSimple w:instr=\" " + code + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    static String core(Book book) {
        String day = book.date() + "T00:00:00Z";
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + Xml.text(PlainText.clean(book.title())) + "</dc:title>"
                + "<dc:creator>OKR Workshop</dc:creator>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day + "</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + day + "</dcterms:modified>"
                + "<dc:language>" + book.language().locale().toLanguageTag() + "</dc:language>"
                + "</cp:coreProperties>";
    }

    private static String app() {
        return HEAD + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>OKR Workshop</Application></Properties>";
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/><Default"
                + " Extension=\"png\" ContentType=\"image/png\"/><Default"
                + " Extension=\"svg\" ContentType=\"image/svg+xml\"/>"
                + type("word/document.xml", WORD + "document.main+xml")
                + type("word/styles.xml", WORD + "styles+xml")
                + type("word/numbering.xml", WORD + "numbering+xml")
                + type("word/settings.xml", WORD + "settings+xml")
                + type("word/fontTable.xml", WORD + "fontTable+xml")
                + type("word/header1.xml", WORD + "header+xml")
                + type("word/footer1.xml", WORD + "footer+xml")
                + type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + type("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String packageRelations() {
        return relationships(relation("document", OFFICE + "officeDocument", "word/document.xml")
                + relation("core", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + relation("app", OFFICE + "extended-properties", "docProps/app.xml"));
    }

    private static String relations(List<Pictures.Placed> pictures) {
        var all = new StringBuilder(relation("styles", OFFICE + "styles", "styles.xml"))
                .append(relation("numbering", OFFICE + "numbering", "numbering.xml"))
                .append(relation("settings", OFFICE + "settings", "settings.xml"))
                .append(relation("fonts", OFFICE + "fontTable", "fontTable.xml"))
                .append(relation("header", OFFICE + "header", "header1.xml"))
                .append(relation("footer", OFFICE + "footer", "footer1.xml"));
        for (Pictures.Placed placed : pictures) {
            all.append(relation(placed.pngId(), OFFICE + "image", placed.pngName()))
                    .append(relation(placed.svgId(), OFFICE + "image", placed.svgName()));
        }
        return relationships(all.toString());
    }

    private static String relationships(String relations) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
