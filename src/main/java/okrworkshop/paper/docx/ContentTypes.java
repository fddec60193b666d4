package okrworkshop.paper.docx;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the parts of a package are. For one thread. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";
    static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Document document;

    ContentTypes(byte[] xml) {
        document = Dom.parse(xml);
    }

    /** Empty when nobody says it. */
    String of(String part) {
        String extension = PartNames.extension(part);
        String found = "";
        for (Element each : Dom.children(document.getDocumentElement())) {
            if (each.getAttribute("PartName").equalsIgnoreCase("/" + part)) {
                return each.getAttribute("ContentType");
            }
            if (each.getLocalName().equals("Default")
                    && each.getAttribute("Extension").equalsIgnoreCase(extension)) {
                found = each.getAttribute("ContentType");
            }
        }
        return found;
    }

    boolean mentions(String text) {
        return Dom.children(document.getDocumentElement()).stream()
                .anyMatch(each -> each.getAttribute("ContentType").contains(text));
    }

    void put(String part, String type) {
        if (of(part).equals(type)) {
            return;
        }
        Dom.children(document.getDocumentElement()).stream()
                .filter(each -> each.getAttribute("PartName").equalsIgnoreCase("/" + part))
                .forEach(Dom::remove);
        Element override = document.createElementNS(NAMESPACE, "Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", type);
        document.getDocumentElement().appendChild(override);
    }

    void save(Map<String, byte[]> parts) {
        parts.put(PART, Dom.write(document));
    }
}
