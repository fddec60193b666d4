package okrworkshop.letterhead.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.Letterhead;
import okrworkshop.paper.Papers;
import okrworkshop.paper.Particulars;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets a small book with everything in it on a template and has the outcome read by a program that knows the format. */
final class TryOut {
    private static final Logger LOG = LoggerFactory.getLogger(TryOut.class);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Drawing DRAWING = new Drawing(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><rect width=\"20\" height=\"10\"/></svg>",
            20,
            10,
            "x",
            "x");
    private static final Book BOOK = new Book(
            Language.EN,
            "OKR",
            "OKR",
            "1",
            DAY,
            Book.Density.ROOMY,
            List.of(
                    new Block.Title("OKR"),
                    new Block.Remark("x"),
                    new Block.Contents("x"),
                    new Block.Heading(1, "1 x"),
                    new Block.Facts(List.of(new Block.Fact("x", "y"))),
                    new Block.Heading(2, "x"),
                    new Block.Bullets(List.of("x", "y")),
                    new Block.Table(List.of("x", "y"), List.of(List.of("1", "2"))),
                    new Block.PageBreak(),
                    new Block.Heading(3, "x"),
                    new Block.Picture(DRAWING),
                    new Block.Paragraph("x")));

    private TryOut() {}

    /** @throws RefusedException {@code letterhead.broken} */
    static void of(Letterhead letterhead) {
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(Papers.docx(BOOK, letterhead, new Particulars("x", "x", "x", "1"))))) {
            if (document.getBodyElements().isEmpty()) {
                throw new RefusedException("letterhead.broken");
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            LOG.info("A Word template can't be used: {}", unreadable.toString());
            throw new RefusedException("letterhead.broken");
        }
    }
}
