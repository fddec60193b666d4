package okrworkshop.paper.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The relations of one part of a package. For one thread. */
final class Relations {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String EMPTY = "<Relationships xmlns=\"" + NAMESPACE + "\"/>";

    private final String part;
    private final Document document;

    private Relations(String part, Document document) {
        this.part = part;
        this.document = document;
    }

    /** @param part empty for the package itself */
    static Relations of(Map<String, byte[]> parts, String part) {
        byte[] xml = parts.get(PartNames.relationsOf(part));
        return new Relations(part, xml == null ? Dom.parse(EMPTY) : Dom.parse(xml));
    }

    /** Of the relations of any part, which are given. */
    static Relations read(byte[] xml) {
        return new Relations("", Dom.parse(xml));
    }

    List<Relation> all() {
        return Dom.children(document.getDocumentElement()).stream()
                .map(each -> new Relation(
                        each.getAttribute("Id"),
                        each.getAttribute("Type"),
                        each.getAttribute("Target"),
                        each.getAttribute("TargetMode").equals("External")))
                .toList();
    }

    /** Names of the parts to which relations of this kind lead. */
    List<String> targets(String kind) {
        return all().stream()
                .filter(each -> !each.outside() && each.is(kind))
                .map(each -> PartNames.resolve(part, each.target()))
                .toList();
    }

    Optional<String> target(String kind) {
        return targets(kind).stream().findFirst();
    }

    void add(String id, String type, String target) {
        Element relation = document.createElementNS(NAMESPACE, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", type);
        relation.setAttribute("Target", target);
        document.getDocumentElement().appendChild(relation);
    }

    void remove(String kind) {
        Dom.children(document.getDocumentElement()).stream()
                .filter(each -> each.getAttribute("Type").endsWith("/" + kind))
                .forEach(Dom::remove);
    }

    void save(Map<String, byte[]> parts) {
        parts.put(PartNames.relationsOf(part), Dom.write(document));
    }

    record Relation(String id, String type, String target, boolean outside) {
        /** @param kind last part of the type's address */
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }
}
