package okrworkshop.paper;

import java.nio.charset.StandardCharsets;
import okrworkshop.paper.docx.DocxWriter;
import okrworkshop.paper.html.HtmlWriter;
import okrworkshop.paper.markdown.MarkdownWriter;
import okrworkshop.paper.pdf.PdfWriter;
import okrworkshop.paper.xlsx.XlsxWriter;

/** Writes books and workbooks. Pure: the same one gives the same bytes; any thread may call. */
public final class Papers {
    private Papers() {}

    /** A Word document with real styles and tables. */
    public static byte[] docx(Book book) {
        return DocxWriter.write(book);
    }

    /** A Word document on a template of somebody's own. */
    public static byte[] docx(Book book, Letterhead letterhead, Particulars particulars) {
        return letterhead.write(book, particulars);
    }

    /** Markdown in UTF-8. */
    public static byte[] markdown(Book book) {
        return MarkdownWriter.write(book).getBytes(StandardCharsets.UTF_8);
    }

    /** One HTML page in UTF-8 that needs nothing else: no scripts, no addresses. */
    public static byte[] html(Book book) {
        return HtmlWriter.write(book).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The blocks of the book as HTML for a page of somebody else or for a clipboard, without its contents. All texts are escaped.
     *
     * @param headingLevel by how many levels the headings are lower than on a page of their own, where the title has level 1
     */
    public static String htmlFragment(Book book, int headingLevel) {
        return HtmlWriter.fragment(book, headingLevel);
    }

    /** A workbook for spreadsheet programs. */
    public static byte[] xlsx(Workbook workbook) {
        return XlsxWriter.write(workbook);
    }

    /** A tagged PDF with bookmarks, its font and vector pictures inside. Signs that the font lacks are shown as □. */
    public static byte[] pdf(Book book) {
        return PdfWriter.write(book);
    }
}
