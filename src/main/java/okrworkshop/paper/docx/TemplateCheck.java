package okrworkshop.paper.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okrworkshop.shared.RefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Refuses templates that do more than look: programs, foreign objects, contents from elsewhere. */
final class TemplateCheck {
    /** Says of what kind the parts are. */
    static final String TYPES = "[Content_Types].xml";

    private static final int SHOWN = 80;

    /** Pictures, fonts and texts; everything else can be opened by somebody. */
    private static final Set<String> KNOWN = Set.of(
            "xml", "rels", "png", "jpg", "jpeg", "jfif", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "odttf",
            "ttf", "otf");

    private static final Set<String> FOREIGN = Set.of(
            "oleObject",
            "package",
            "control",
            "activeXControlBinary",
            "aFChunk",
            "subDocument",
            "frame",
            "webextension",
            "taskpanes",
            "origin",
            "attachedToolbars",
            "keyMapCustomizations");

    /** What fields may do: count, repeat what the document says, and the day. */
    private static final Set<String> FIELDS = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "PAGEREF",
            "REF",
            "NOTEREF",
            "STYLEREF",
            "SEQ",
            "TOC",
            "TC",
            "HYPERLINK",
            "DATE",
            "TIME",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
            "TITLE",
            "SUBJECT",
            "AUTHOR",
            "LASTSAVEDBY",
            "KEYWORDS",
            "COMMENTS",
            "FILENAME",
            "DOCPROPERTY",
            "NUMWORDS",
            "NUMCHARS",
            "SYMBOL",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "MACROBUTTON",
            "IF",
            "=");

    private TemplateCheck() {}

    /** @throws RefusedException see {@link okrworkshop.paper.Letterhead#read} */
    static void check(Map<String, byte[]> parts) {
        byte[] types = parts.get(TYPES);
        if (types == null) {
            throw new RefusedException("letterhead.not-word");
        }
        if (parts.keySet().stream().anyMatch(name -> lower(name).contains("vbaproject")) || namesMacros(types)) {
            throw new RefusedException("letterhead.macros");
        }
        parts.forEach(TemplateCheck::part);
    }

    private static boolean namesMacros(byte[] types) {
        return Dom.children(Dom.parse(types).getDocumentElement()).stream()
                .map(each -> each.getAttribute("ContentType"))
                .anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"));
    }

    private static void part(String name, byte[] content) {
        String lower = lower(name);
        if (!KNOWN.contains(TemplatePackage.extension(name))
                || lower.contains("/embeddings/")
                || lower.contains("/activex/")
                || lower.startsWith("_xmlsignatures/")) {
            throw new RefusedException("letterhead.embedded", shown(name));
        }
        if (lower.endsWith(".rels")) {
            boolean ofSettings = lower.endsWith("/settings.xml.rels");
            Relation.in(content).forEach(relation -> relation(relation, ofSettings));
        } else if (TemplatePackage.markup(name)) {
            Document document = Dom.parse(content);
            if (Tree.WORD.equals(document.getDocumentElement().getNamespaceURI())) {
                fields(document);
                foreign(document);
            }
        }
    }

    private static void relation(Relation relation, boolean ofSettings) {
        if (relation.is("vbaProject")) {
            throw new RefusedException("letterhead.macros");
        }
        if (FOREIGN.stream().anyMatch(relation::is)) {
            throw new RefusedException("letterhead.embedded", shown(relation.target()));
        }
        // The link to the template of a template is taken out later.
        boolean harmless = !relation.outside()
                || ofSettings && relation.is("attachedTemplate")
                || relation.is("hyperlink") && address(relation.target());
        if (!harmless) {
            throw new RefusedException("letterhead.outside", shown(relation.target()));
        }
    }

    private static boolean address(String target) {
        String lower = lower(target);
        return lower.startsWith("https://")
                || lower.startsWith("http://")
                || lower.startsWith("mailto:")
                || lower.startsWith("tel:");
    }

    private static void foreign(Document document) {
        for (String element : Set.of("object", "control", "altChunk", "subDoc")) {
            if (!Dom.all(document, element).isEmpty()) {
                throw new RefusedException("letterhead.embedded", element);
            }
        }
    }

    private static void fields(Document document) {
        Deque<StringBuilder> open = new ArrayDeque<>();
        for (Element element : Dom.all(document, "*")) {
            switch (element.getLocalName()) {
                case "fldSimple" -> field(Dom.attribute(element, "instr"));
                case "instrText" -> {
                    if (open.isEmpty()) {
                        field(element.getTextContent());
                    } else {
                        open.element().append(element.getTextContent());
                    }
                }
                case "fldChar" -> mark(Dom.attribute(element, "fldCharType"), open);
                default -> {}
            }
        }
        open.forEach(instruction -> field(instruction.toString()));
    }

    private static void mark(String type, Deque<StringBuilder> open) {
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else if (type.equals("end") && !open.isEmpty()) {
            field(open.pop().toString());
        }
    }

    /** An instruction begins with what it does. */
    private static void field(String instruction) {
        String plain = instruction.strip();
        String name = plain.startsWith("=") ? "=" : plain.split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
        if (!FIELDS.contains(name)) {
            throw new RefusedException("letterhead.field", shown(plain));
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
