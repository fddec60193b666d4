package okrworkshop.paper.docx;

import java.util.List;

/**
 * That a part of a package needs another one, or something outside.
 *
 * @param type address that says what for
 */
record Relation(String type, String target, boolean outside) {
    /** @throws UnreadableXmlException when it is no list of relations */
    static List<Relation> in(byte[] xml) {
        return Dom.children(Dom.parse(xml).getDocumentElement()).stream()
                .map(each -> new Relation(
                        each.getAttribute("Type"),
                        each.getAttribute("Target"),
                        each.getAttribute("TargetMode").equals("External")))
                .toList();
    }

    /** @param kind last part of the type's address */
    boolean is(String kind) {
        return type.endsWith("/" + kind);
    }
}
