package okrworkshop.paper;

import java.nio.charset.StandardCharsets;
import okrworkshop.paper.docx.DocxWriter;
import okrworkshop.paper.markdown.MarkdownWriter;

/** Writes books. Pure: the same book gives the same bytes; any thread may call. */
public final class Papers {
    private Papers() {}

    /** A Word document with real styles and tables. */
    public static byte[] docx(Book book) {
        return DocxWriter.write(book);
    }

    /** Markdown in UTF-8. */
    public static byte[] markdown(Book book) {
        return MarkdownWriter.write(book).getBytes(StandardCharsets.UTF_8);
    }
}
