package okrworkshop.paper.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import okrworkshop.paper.PlainText;
import okrworkshop.paper.Sheet;
import okrworkshop.paper.SteadyZip;
import okrworkshop.paper.Workbook;

/**
 * Writes a workbook for spreadsheet programs. The same workbook gives the same bytes. It writes the format's parts itself: that
 * takes a few milliseconds and no more memory than the texts, where a model of the whole workbook takes a hundred times as much.
 */
public final class XlsxWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Workbook workbook;
    private final Styles styles = new Styles();
    private final Texts texts = new Texts();

    private XlsxWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    public static byte[] write(Workbook workbook) {
        try {
            return SteadyZip.of(new XlsxWriter(workbook).parts());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private SequencedMap<String, byte[]> parts() {
        List<Sheet> sheets = workbook.sheets();
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", packageRelations());
        parts.put("docProps/core.xml", core());
        parts.put("docProps/app.xml", app());
        parts.put("xl/workbook.xml", book());
        parts.put("xl/_rels/workbook.xml.rels", bookRelations());
        for (int at = 0; at < sheets.size(); at++) {
            parts.put(
                    "xl/worksheets/sheet" + (at + 1) + ".xml",
                    SheetPart.of(sheets.get(at), styles, texts, workbook.title(), at == 0));
        }
        // Only now it is known which of them the sheets need.
        parts.put("xl/styles.xml", styles.bytes(workbook.language()));
        parts.put("xl/sharedStrings.xml", texts.bytes());
        return parts;
    }

    private byte[] contentTypes() {
        Xml xml = new Xml()
                .raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .raw("<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        override(xml, "/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        for (int at = 1; at <= workbook.sheets().size(); at++) {
            override(xml, "/xl/worksheets/sheet" + at + ".xml", SPREADSHEET + "worksheet+xml");
        }
        override(xml, "/xl/styles.xml", SPREADSHEET + "styles+xml");
        override(xml, "/xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml");
        return xml.raw("</Types>").bytes();
    }

    private static void override(Xml xml, String part, String type) {
        xml.raw("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    private static byte[] packageRelations() {
        Xml xml = relations();
        relation(xml, 1, RELATION + "/officeDocument", "xl/workbook.xml");
        relation(
                xml,
                2,
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        relation(xml, 3, RELATION + "/extended-properties", "docProps/app.xml");
        return xml.raw("</Relationships>").bytes();
    }

    private byte[] bookRelations() {
        Xml xml = relations();
        int number = 1;
        for (; number <= workbook.sheets().size(); number++) {
            relation(xml, number, RELATION + "/worksheet", "worksheets/sheet" + number + ".xml");
        }
        relation(xml, number++, RELATION + "/styles", "styles.xml");
        relation(xml, number, RELATION + "/sharedStrings", "sharedStrings.xml");
        return xml.raw("</Relationships>").bytes();
    }

    private static Xml relations() {
        return new Xml().raw("<Relationships xmlns=\"" + PACKAGE_RELATION + "\">");
    }

    private static void relation(Xml xml, int number, String type, String target) {
        xml.raw("<Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>");
    }

    private byte[] book() {
        Xml xml = new Xml()
                .raw("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\">")
                .raw("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        List<Sheet> sheets = workbook.sheets();
        for (int at = 0; at < sheets.size(); at++) {
            xml.raw("<sheet name=\"")
                    .text(sheets.get(at).name())
                    .raw("\" sheetId=\"" + (at + 1) + "\" r:id=\"rId" + (at + 1) + "\"/>");
        }
        xml.raw("</sheets>");
        names(xml);
        return xml.raw("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>")
                .bytes();
    }

    /** What is filtered, and what stands on every printed page. */
    private void names(Xml xml) {
        List<Sheet> sheets = workbook.sheets();
        if (sheets.stream().noneMatch(Sheet::table)) {
            return;
        }
        xml.raw("<definedNames>");
        for (int at = 0; at < sheets.size(); at++) {
            Sheet sheet = sheets.get(at);
            if (sheet.table()) {
                String quoted = "'" + sheet.name().replace("'", "''") + "'!";
                xml.raw("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + at + "\" hidden=\"1\">")
                        .text(quoted + absolute(SheetPart.filtered(sheet)))
                        .raw("</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + at + "\">")
                        .text(quoted + "$1:$1")
                        .raw("</definedName>");
            }
        }
        xml.raw("</definedNames>");
    }

    private static String absolute(String cells) {
        return cells.replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
    }

    private byte[] core() {
        String day = workbook.date() + "T00:00:00Z";
        return new Xml()
                .raw("<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
                .raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(PlainText.clean(workbook.title()))
                .raw("</dc:title><dc:creator>OKR Workshop</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                        + day)
                .raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + day)
                .raw("</dcterms:modified><dc:language>"
                        + workbook.language().locale().toLanguageTag())
                .raw("</dc:language></cp:coreProperties>")
                .bytes();
    }

    private static byte[] app() {
        return new Xml()
                .raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
                .raw("<Application>OKR Workshop</Application></Properties>")
                .bytes();
    }
}
