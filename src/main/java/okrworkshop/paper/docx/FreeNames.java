package okrworkshop.paper.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * What bookmarks of a template leave free. It may itself have come from this product.
 *
 * @param prefix with which no name of a bookmark begins yet
 * @param lastBookmark the highest number
 */
record FreeNames(String prefix, int lastBookmark) {
    private static final int MOST_DIGITS = 8;

    static FreeNames of(XWPFDocument document) {
        List<CTBookmark> bookmarks = Tree.all(document.getDocument(), "bookmarkStart")
                .map(CTBookmark.class::cast)
                .toList();
        String prefix = "okr";
        for (int i = 2; taken(prefix, bookmarks); i++) {
            prefix = "okr" + i;
        }
        return new FreeNames(prefix, highest(bookmarks));
    }

    private static boolean taken(String prefix, List<CTBookmark> bookmarks) {
        return bookmarks.stream()
                .anyMatch(each -> each.xgetName() != null && each.getName().startsWith("_Toc" + prefix + "_"));
    }

    private static int highest(List<CTBookmark> bookmarks) {
        return bookmarks.stream()
                .map(CTBookmark::xgetId)
                .map(id -> id == null ? "" : id.getStringValue())
                .filter(id -> id.matches("\\d{1," + MOST_DIGITS + "}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
