package okrworkshop.paper.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** The headings of a book with the bookmarks by which its table of contents finds them. */
final class Headings {
    private Headings() {}

    static List<Marked> of(List<Block> blocks, Setting setting) {
        List<Marked> marked = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && !heading.text().isBlank()) {
                int number = marked.size() + 1;
                BigInteger id = BigInteger.valueOf((long) setting.lastBookmark() + number);
                marked.add(new Marked(heading, "_Toc" + setting.prefix() + "_" + number, id));
            }
        }
        return marked;
    }

    /** @param id number of the bookmark in the document */
    record Marked(Block.Heading heading, String bookmark, BigInteger id) {
        void begin(XWPFParagraph paragraph) {
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName(bookmark);
        }

        void end(XWPFParagraph paragraph) {
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }
    }
}
