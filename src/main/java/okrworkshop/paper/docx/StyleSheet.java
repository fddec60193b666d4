package okrworkshop.paper.docx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a template, to which those are added that a book needs and the template lacks. For one thread. */
final class StyleSheet {
    /** Headers and footers are the template's own affair. */
    private static final Set<Style> NOT_NEEDED = Set.of(Style.HEADER, Style.FOOTER);

    private final Document document;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Style, String> ids = new EnumMap<>(Style.class);

    StyleSheet(byte[] xml) {
        document = Dom.parse(xml);
        Dom.all(document, "style").forEach(style -> byId.putIfAbsent(Dom.attribute(style, "styleId"), style));
        for (Style style : Style.values()) {
            own(style).ifPresent(found -> ids.put(style, Dom.attribute(found, "styleId")));
        }
    }

    private Optional<Element> own(Style style) {
        Optional<Element> named = Dom.all(document, "style").stream()
                .filter(each -> type(each).equals(typeOf(style)))
                .filter(each -> lower(Dom.value(each, "name")).equals(lower(style.title())))
                .findFirst();
        return style == Style.NORMAL || style == Style.PLAIN_TABLE
                ? named.or(() -> Dom.all(document, "style").stream()
                        .filter(each -> type(each).equals(typeOf(style)))
                        .filter(each -> Set.of("1", "true", "on").contains(Dom.attribute(each, "default")))
                        .findFirst())
                : named;
    }

    private static String typeOf(Style style) {
        return style == Style.TABLE_GRID || style == Style.PLAIN_TABLE ? "table" : "paragraph";
    }

    private static String type(Element style) {
        String type = Dom.attribute(style, "type");
        return type.isEmpty() ? "paragraph" : type;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * Adds what is missing.
     *
     * @return the ids of all styles that a book needs
     */
    Map<Style, String> complete(Measures measures, Area area) {
        Map<Style, Element> added = new EnumMap<>(Style.class);
        for (Element each : Dom.all(Dom.parse(measures.fill(Resources.text("styles.xml"), area)), "style")) {
            Style.byId(Dom.attribute(each, "styleId"))
                    .filter(style -> !ids.containsKey(style) && !NOT_NEEDED.contains(style))
                    .ifPresent(style -> added.put(style, add(style, each)));
        }
        added.values().forEach(this::relate);
        return Map.copyOf(ids);
    }

    private Element add(Style style, Element ours) {
        Element added = (Element) document.importNode(ours, true);
        String id = style.id();
        while (byId.containsKey(id)) {
            id = "Okr" + id;
        }
        added.setAttributeNS(Dom.WORD, added.getPrefix() + ":styleId", id);
        if (byId.values().stream().anyMatch(each -> type(each).equals(type(added)))) {
            added.removeAttributeNS(Dom.WORD, "default");
        }
        Dom.all(added, "numPr").forEach(Dom::remove);
        document.getDocumentElement().appendChild(added);
        byId.put(id, added);
        ids.put(style, id);
        return added;
    }

    /** They name each other by ids that are this product's own. */
    private void relate(Element added) {
        for (String relation : Set.of("basedOn", "next")) {
            Dom.child(added, relation)
                    .ifPresent(each -> Style.byId(Dom.attribute(each, "val"))
                            .ifPresent(style -> each.setAttributeNS(
                                    Dom.WORD, each.getPrefix() + ":val", ids.getOrDefault(style, style.id()))));
        }
    }

    /** Whether the style or one on which it is based brings a numbering or bullets. */
    boolean numbered(Style style) {
        Set<String> seen = new HashSet<>();
        String id = ids.getOrDefault(style, style.id());
        while (seen.add(id)) {
            Element element = byId.get(id);
            if (element == null) {
                return false;
            }
            if (!Dom.all(element, "numPr").isEmpty()) {
                return true;
            }
            id = Dom.value(element, "basedOn");
        }
        return false;
    }

    byte[] write() {
        return Dom.write(document);
    }
}
