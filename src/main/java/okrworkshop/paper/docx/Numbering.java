package okrworkshop.paper.docx;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The numberings of a template, to which bullets are added. For one thread. */
final class Numbering {
    private final Document document;

    Numbering(byte[] xml) {
        document = Dom.parse(xml);
    }

    /** @return id by which paragraphs get the bullets */
    String addBullets() {
        Element root = document.getDocumentElement();
        Document ours = Dom.parse(Resources.text("bullets.xml"));
        Element look =
                (Element) document.importNode(Dom.all(ours, "abstractNum").getFirst(), true);
        Element use = (Element) document.importNode(Dom.all(ours, "num").getFirst(), true);
        String lookId = free(Dom.all(document, "abstractNum"), "abstractNumId");
        String useId = free(Dom.all(document, "num"), "numId");
        set(look, "abstractNumId", lookId);
        set(use, "numId", useId);
        Dom.child(use, "abstractNumId").ifPresent(each -> set(each, "val", lookId));
        // The format wants all looks before all uses, and something else at the end.
        root.insertBefore(
                look,
                Dom.children(root, "num").stream()
                        .findFirst()
                        .map(Element.class::cast)
                        .orElse(null));
        root.insertBefore(
                use,
                Dom.child(root, "numIdMacAtCleanup").map(Element.class::cast).orElse(null));
        return useId;
    }

    private static void set(Element element, String name, String value) {
        element.setAttributeNS(Dom.WORD, element.getPrefix() + ":" + name, value);
    }

    private static String free(List<Element> elements, String name) {
        int highest = elements.stream()
                .map(each -> Dom.attribute(each, name))
                .filter(id -> id.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.valueOf(highest + 1);
    }

    byte[] write() {
        return Dom.write(document);
    }
}
