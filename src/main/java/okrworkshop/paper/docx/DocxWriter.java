package okrworkshop.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import okrworkshop.paper.Book;
import okrworkshop.paper.SteadyZip;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a book as a Word document with real styles and tables. The same book gives the same bytes. */
public final class DocxWriter {
    private DocxWriter() {}

    public static byte[] write(Book book) {
        try (XWPFDocument document = OwnPaper.of(book)) {
            Place place = Place.before(document.getDocument().getBody().getSectPr());
            new BodyWriter(document, Setting.own(Measures.of(book.density())), place).write(book.blocks());
            return bytes(document, book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] bytes(XWPFDocument document, Book book) throws IOException {
        Properties.set(document, book);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return SteadyZip.rewrite(bytes.toByteArray());
    }
}
