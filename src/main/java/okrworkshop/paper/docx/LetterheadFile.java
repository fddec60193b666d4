package okrworkshop.paper.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.paper.Letterhead;
import okrworkshop.paper.Placeholder;
import okrworkshop.shared.RefusedException;
import org.w3c.dom.Document;

/** The parts of a template that passed all checks. Immutable: nobody changes the bytes of a part. */
public final class LetterheadFile {
    private static final int MEGABYTE = 1024 * 1024;

    /** Settings that lead elsewhere or would have Word ask its reader something. */
    private static final Set<String> UNWANTED_SETTINGS = Set.of("attachedTemplate", "updateFields", "mailMerge");

    private final Map<String, byte[]> parts;
    private final String document;
    private final List<String> margins;
    private final Set<Placeholder> inText;
    private final Set<Placeholder> placeholders;

    private LetterheadFile(
            Map<String, byte[]> parts,
            String document,
            List<String> margins,
            Set<Placeholder> inText,
            Set<Placeholder> placeholders) {
        this.parts = Collections.unmodifiableMap(parts);
        this.document = document;
        this.margins = List.copyOf(margins);
        this.inText = Set.copyOf(inText);
        this.placeholders = Set.copyOf(placeholders);
    }

    /** @throws RefusedException see {@link Letterhead#read} */
    public static LetterheadFile read(byte[] docx) {
        if (docx.length > Letterhead.LARGEST) {
            throw new RefusedException("letterhead.too-large", Letterhead.LARGEST / MEGABYTE);
        }
        try {
            Map<String, byte[]> parts = TemplatePackage.unpack(docx);
            TemplateCheck.check(parts);
            return of(parts);
        } catch (UnreadableXmlException broken) {
            throw new RefusedException("letterhead.not-word");
        }
    }

    private static LetterheadFile of(Map<String, byte[]> unpacked) {
        Map<String, byte[]> parts = new LinkedHashMap<>(unpacked);
        String document = Relations.of(parts, "")
                .target("officeDocument")
                .filter(parts::containsKey)
                .orElseThrow(() -> new RefusedException("letterhead.not-word"));
        asDocument(parts, document);
        Relations relations = Relations.of(parts, document);
        List<String> margins = new ArrayList<>(relations.targets("header"));
        margins.addAll(relations.targets("footer"));
        if (!parts.keySet().containsAll(margins)) {
            throw new RefusedException("letterhead.not-word");
        }
        relations.target("settings").filter(parts::containsKey).ifPresent(settings -> quieten(parts, settings));
        Set<Placeholder> inText = text(Dom.parse(partOf(parts, document)));
        Set<Placeholder> all = EnumSet.noneOf(Placeholder.class);
        all.addAll(inText);
        margins.forEach(margin -> all.addAll(margin(Dom.parse(partOf(parts, margin)))));
        return new LetterheadFile(parts, document, margins, inText, all);
    }

    private static byte[] partOf(Map<String, byte[]> parts, String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** What Word keeps as a template becomes a document. */
    private static void asDocument(Map<String, byte[]> parts, String document) {
        ContentTypes types = new ContentTypes(partOf(parts, ContentTypes.PART));
        String type = types.of(document);
        if (!type.equals(ContentTypes.DOCUMENT) && !type.equals(ContentTypes.TEMPLATE)) {
            throw new RefusedException("letterhead.not-word");
        }
        Document text = Dom.parse(partOf(parts, document));
        if (!Dom.is(text.getDocumentElement(), "document")
                || Dom.child(text.getDocumentElement(), "body").isEmpty()) {
            throw new RefusedException("letterhead.not-word");
        }
        types.put(document, ContentTypes.DOCUMENT);
        types.save(parts);
    }

    private static void quieten(Map<String, byte[]> parts, String settings) {
        Document xml = Dom.parse(partOf(parts, settings));
        UNWANTED_SETTINGS.forEach(name -> Dom.all(xml, name).forEach(Dom::remove));
        parts.put(settings, Dom.write(xml));
        Relations relations = Relations.of(parts, settings);
        relations.remove("attachedTemplate");
        relations.save(parts);
    }

    private static Set<Placeholder> text(Document document) {
        Set<Placeholder> wide = new HashSet<>();
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        for (PlaceholderText text : PlaceholderText.in(document)) {
            for (String name : text.names()) {
                Placeholder placeholder = known(name);
                if (placeholder.wide()) {
                    boolean alone =
                            text.alone().isPresent() && Dom.is(text.paragraph().getParentNode(), "body");
                    if (!alone) {
                        throw new RefusedException("letterhead.place", placeholder.written());
                    }
                    if (!wide.add(placeholder)) {
                        throw new RefusedException("letterhead.twice", placeholder.written());
                    }
                }
                found.add(placeholder);
            }
        }
        return found;
    }

    private static Set<Placeholder> margin(Document document) {
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        for (PlaceholderText text : PlaceholderText.in(document)) {
            for (String name : text.names()) {
                Placeholder placeholder = known(name);
                if (placeholder.wide()) {
                    throw new RefusedException("letterhead.place", placeholder.written());
                }
                found.add(placeholder);
            }
        }
        return found;
    }

    private static Placeholder known(String name) {
        return Placeholder.of(name)
                .orElseThrow(() -> new RefusedException("letterhead.unknown", "{{" + TemplateCheck.shown(name) + "}}"));
    }

    /** All that the template asks for. */
    public Set<Placeholder> placeholders() {
        return placeholders;
    }

    /** What it asks for in its text, headers and footers apart. */
    Set<Placeholder> inText() {
        return inText;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** Name of the part with the text. */
    String document() {
        return document;
    }

    /** Names of the headers and footers. */
    List<String> margins() {
        return margins;
    }
}
