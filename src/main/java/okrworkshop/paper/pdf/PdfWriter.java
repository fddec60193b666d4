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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import okrworkshop.paper.Book;
import okrworkshop.paper.font.FontFile;
import okrworkshop.paper.font.FontSubset;
import okrworkshop.paper.font.Typeface;
import okrworkshop.shared.Language;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
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
            Map<FontFile, PDFont> fonts = fonts(document, page.characters(), book.language() == Language.EN);
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .withProducer(PdfIdentity.PRODUCER)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useObjectDrawerFactory(
                            new PdfPictures(page.pictures(), weight -> Objects.requireNonNull(fonts.get(weight))))
                    .withW3cDocument(page.document(), "/")
                    .toStream(bytes);
            fonts.forEach((weight, font) -> builder.useFont(
                    new PDFontSupplier(font),
                    FontFile.FAMILY,
                    weight == FontFile.BOLD ? BOLD : REGULAR,
                    FontStyle.NORMAL,
                    true));
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

    private static Map<FontFile, PDFont> fonts(PDDocument document, SortedSet<Integer> characters, boolean latin)
            throws IOException {
        Map<FontFile, PDFont> fonts = new EnumMap<>(FontFile.class);
        for (FontFile weight : FontFile.values()) {
            byte[] font = FontSubset.of(Typeface.of(weight), characters, latin);
            fonts.put(weight, PDType0Font.load(document, new ByteArrayInputStream(font), true));
        }
        return fonts;
    }
}
