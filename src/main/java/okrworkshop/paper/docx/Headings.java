package okrworkshop.paper.docx;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Block;

/** The headings of a book with the bookmarks by which its table of contents finds them. */
final class Headings {
    private Headings() {}

    static List<Marked> of(List<Block> blocks, Setting setting) {
        List<Marked> marked = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && !heading.text().isBlank()) {
                int number = marked.size() + 1;
                marked.add(new Marked(heading, "_Toc" + setting.prefix() + "_" + number, setting.firstId() + number));
            }
        }
        return marked;
    }

    /** @param id number of the bookmark in the document */
    record Marked(Block.Heading heading, String bookmark, int id) {
        String around(String runs) {
            return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + bookmark + "\"/>" + runs
                    + "<w:bookmarkEnd w:id=\"" + id + "\"/>";
        }
    }
}
