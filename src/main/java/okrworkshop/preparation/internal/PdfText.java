package okrworkshop.preparation.internal;

import java.io.IOException;
import java.io.Writer;
import okrworkshop.shared.RefusedException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page by page; nothing of it is drawn, and scripts in it are not even looked at. */
final class PdfText {
    private static final int PAGES = 300;

    private PdfText() {}

    static String of(byte[] bytes) throws IOException {
        PdfStreams.check(bytes);
        OwnFonts.use();
        var text = new Kept();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(PAGES);
            stripper.writeText(document, text);
        } catch (InvalidPasswordException locked) {
            throw new RefusedException("material.locked");
        } catch (IOException | RuntimeException broken) {
            if (!text.full()) {
                throw new RefusedException("material.unreadable");
            }
        }
        return text.toString();
    }

    /** Stops the reading when there is more than is kept. */
    private static final class Kept extends Writer {
        private final StringBuilder text = new StringBuilder();

        boolean full() {
            return text.length() > 2 * TidyText.MOST;
        }

        @Override
        public void write(char[] chars, int from, int length) throws IOException {
            text.append(chars, from, length);
            if (full()) {
                throw new IOException("enough");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
