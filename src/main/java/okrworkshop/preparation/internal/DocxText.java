package okrworkshop.preparation.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import okrworkshop.shared.RefusedException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Paragraphs and tables of a word document, one line each; cells of a row with tabs between. */
final class DocxText {
    private DocxText() {}

    static String of(byte[] packed) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(packed))) {
            return document.getBodyElements().stream().map(DocxText::text).collect(Collectors.joining("\n"));
        } catch (POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException broken) {
            throw new RefusedException("material.unreadable");
        }
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table ->
                table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(XWPFTableCell::getText)
                                .map(cell -> cell.replace('\n', ' '))
                                .collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }
}
