package okrworkshop.preparation.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import okrworkshop.shared.RefusedException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The sheets of a workbook, one line for each row and tabs between the cells. Read as a stream: a workbook in memory
 * would take many times its size. Formulas give the value that was saved with them.
 */
final class XlsxText {
    private XlsxText() {}

    static String of(byte[] packed) throws IOException {
        return read(packed, true);
    }

    /** The first sheet that has something in it, without its name. */
    static String firstSheet(byte[] packed) throws IOException {
        return read(packed, false);
    }

    private static String read(byte[] packed, boolean all) throws IOException {
        var text = new Rows();
        try (OPCPackage office = OPCPackage.open(new ByteArrayInputStream(packed))) {
            var reader = new XSSFReader(office);
            var strings = new ReadOnlySharedStringsTable(office);
            var styles = reader.getStylesTable();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext() && !text.full() && (all || text.isBlank())) {
                try (InputStream sheet = sheets.next()) {
                    if (all) {
                        text.sheet(sheets.getSheetName());
                    }
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(styles, strings, text, false));
                    parser.parse(new InputSource(sheet));
                }
            }
        } catch (Enough enough) {
            return text.toString();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw new RefusedException("material.unreadable");
        }
        return text.toString();
    }

    /** More than is kept has been read. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final StringBuilder text = new StringBuilder();
        private int next;

        void sheet(String name) {
            text.append(text.isEmpty() ? "" : "\n").append(name).append('\n');
        }

        boolean isBlank() {
            return text.toString().isBlank();
        }

        boolean full() {
            return text.length() > TidyText.MOST;
        }

        @Override
        public void startRow(int row) {
            next = 0;
        }

        @Override
        public void endRow(int row) {
            text.append('\n');
            if (full()) {
                throw new Enough();
            }
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? next : new CellReference(reference).getCol();
            // Far to the right nobody writes: a stray cell is not worth thousands of tabs.
            text.append("\t".repeat(Math.clamp(column - next + (next > 0 ? 1 : 0), 0, 50)));
            text.append(value == null ? "" : value.replace('\n', ' ').replace('\t', ' '));
            next = column + 1;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
