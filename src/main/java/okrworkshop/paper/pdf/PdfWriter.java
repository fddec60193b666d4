package okrworkshop.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import okrworkshop.paper.Book;
import okrworkshop.paper.font.FontFile;
import okrworkshop.paper.font.FontSubset;
import okrworkshop.paper.font.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a book as a tagged PDF on A4 pages. The same book gives the same bytes. */
public final class PdfWriter {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It tells the time of each of its steps.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    public static byte[] write(Book book) {
        PdfPage page = PdfPage.of(book);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .withProducer(PdfIdentity.PRODUCER)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useObjectDrawerFactory(new PdfPictures(page.drawings()))
                    .withW3cDocument(page.document(), "/")
                    .toStream(bytes);
            builder.useFont(
                    font(document, FontFile.REGULAR, page.characters()),
                    FontFile.FAMILY,
                    REGULAR,
                    FontStyle.NORMAL,
                    true);
            builder.useFont(
                    font(document, FontFile.BOLD, page.characters()), FontFile.FAMILY, BOLD, FontStyle.NORMAL, true);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                PdfIdentity.put(document, book);
                document.save(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFontSupplier font(PDDocument document, FontFile weight, SortedSet<Integer> characters)
            throws IOException {
        byte[] font = FontSubset.of(Typeface.of(weight), characters);
        return new PDFontSupplier(PDType0Font.load(document, new ByteArrayInputStream(font), true));
    }
}
