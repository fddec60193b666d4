package okrworkshop.paper.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import okrworkshop.paper.PlainText;
import okrworkshop.paper.Sheet;
import okrworkshop.paper.SteadyZip;
import okrworkshop.paper.Workbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook for spreadsheet programs. The same workbook gives the same bytes. */
public final class XlsxWriter {
    private static final String PRODUCT = "OKR Workshop";

    private XlsxWriter() {}

    public static byte[] write(Workbook workbook) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Styles styles = new Styles(book, workbook.language());
            for (Sheet sheet : workbook.sheets()) {
                SheetPart.write(book, sheet, styles, workbook.title());
            }
            book.setForceFormulaRecalculation(true);
            properties(book, workbook);
            book.write(bytes);
            return SteadyZip.rewrite(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void properties(XSSFWorkbook book, Workbook workbook) {
        Optional<Date> day = Optional.of(
                Date.from(workbook.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        core.setTitle(PlainText.clean(workbook.title()));
        core.setCreator(PRODUCT);
        core.setCreated(day);
        core.setModified(day);
        core.getUnderlyingProperties()
                .setLanguageProperty(workbook.language().locale().toLanguageTag());
        book.getProperties().getExtendedProperties().setApplication(PRODUCT);
    }
}
