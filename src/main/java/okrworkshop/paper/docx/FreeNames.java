package okrworkshop.paper.docx;

import java.util.Collection;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Names and numbers that a template doesn't use yet. It may itself have come from this product.
 *
 * @param firstId from here on numbers of bookmarks and drawings are free
 */
record FreeNames(String prefix, int firstId) {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final int MOST_DIGITS = 8;

    static FreeNames of(Document document, Collection<String> parts, Relations relations) {
        String prefix = "okr";
        for (int i = 2; taken(prefix, document, parts, relations); i++) {
            prefix = "okr" + i;
        }
        return new FreeNames(prefix, highest(document) + 1);
    }

    private static boolean taken(String prefix, Document document, Collection<String> parts, Relations relations) {
        return Dom.all(document, "bookmarkStart").stream()
                        .anyMatch(each -> Dom.attribute(each, "name").startsWith("_Toc" + prefix + "_"))
                || parts.stream().anyMatch(part -> part.contains("media/" + prefix + "-"))
                || relations.all().stream()
                        .anyMatch(each -> each.id().startsWith(prefix + "png")
                                || each.id().startsWith(prefix + "svg"));
    }

    private static int highest(Document document) {
        var drawings = document.getElementsByTagNameNS(DRAWING, "docPr");
        Stream.Builder<String> ids = Stream.builder();
        for (int i = 0; i < drawings.getLength(); i++) {
            if (drawings.item(i) instanceof Element element) {
                ids.add(element.getAttribute("id"));
            }
        }
        return Stream.concat(
                        ids.build(), Dom.all(document, "bookmarkStart").stream().map(each -> Dom.attribute(each, "id")))
                .filter(id -> id.matches("\\d{1," + MOST_DIGITS + "}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
