package okrworkshop.paper.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Placeholder;
import okrworkshop.paper.SteadyZip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Sets a book on a template: its pages, header, footer and styles, with the book's text in its place. */
public final class LetterheadWriter {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String NO_NUMBERINGS = "<w:numbering xmlns:w=\"" + Dom.WORD + "\"/>";

    private final LetterheadFile file;
    private final Book book;
    private final Function<Placeholder, String> values;
    private final Map<String, byte[]> parts;
    private final Relations relations;
    private final ContentTypes types;

    private LetterheadWriter(LetterheadFile file, Book book, Function<Placeholder, String> values) {
        this.file = file;
        this.book = book;
        this.values = values;
        parts = new LinkedHashMap<>();
        // Readers look for the list of contents at the beginning.
        parts.put(ContentTypes.PART, file.parts().getOrDefault(ContentTypes.PART, new byte[0]));
        file.parts().forEach(parts::putIfAbsent);
        relations = Relations.of(parts, file.document());
        types = new ContentTypes(parts.getOrDefault(ContentTypes.PART, new byte[0]));
    }

    /** @param values what stands in place of the placeholders; not asked for those that stand for paragraphs */
    public static byte[] write(LetterheadFile file, Book book, Function<Placeholder, String> values) {
        return new LetterheadWriter(file, book, values).write();
    }

    private byte[] write() {
        Document document = Dom.parse(part(file.document()));
        Element body = Dom.child(document.getDocumentElement(), "body").orElseThrow();
        List<PlaceholderText> texts = PlaceholderText.in(document);
        Element place = place(texts, Placeholder.CONTENT).orElseGet(() -> atTheEnd(document, body));
        Optional<Element> contentsPlace = place(texts, Placeholder.CONTENTS);
        texts.forEach(text -> text.fill(this::words));
        file.margins().forEach(this::fillMargin);

        Setting setting = setting(document, Sections.around(body, place));
        Pictures pictures = new Pictures(setting);
        List<Block> blocks = blocks();
        String contents = contentsPlace.isPresent() ? new BodyXml(setting, pictures).contentsOf(blocks) : "";
        insert(document, place, new BodyXml(setting, pictures).of(blocks));
        contentsPlace.ifPresent(where -> insert(document, where, contents));

        parts.put(file.document(), Dom.write(document));
        pack(pictures);
        properties();
        relations.save(parts);
        types.save(parts);
        return SteadyZip.of(parts);
    }

    private byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    private static Optional<Element> place(List<PlaceholderText> texts, Placeholder placeholder) {
        return texts.stream()
                .filter(text -> text.alone().equals(Optional.of(placeholder)))
                .map(PlaceholderText::paragraph)
                .findFirst();
    }

    private static Element atTheEnd(Document document, Element body) {
        String prefix = body.getPrefix() == null ? "" : body.getPrefix() + ":";
        Element place = document.createElementNS(Dom.WORD, prefix + "p");
        body.insertBefore(
                place, Dom.child(body, "sectPr").map(Element.class::cast).orElse(null));
        return place;
    }

    private String words(Placeholder placeholder) {
        return placeholder.wide() ? "" : values.apply(placeholder);
    }

    private void fillMargin(String name) {
        Document margin = Dom.parse(part(name));
        List<PlaceholderText> texts = PlaceholderText.in(margin);
        if (!texts.isEmpty()) {
            texts.forEach(text -> text.fill(this::words));
            parts.put(name, Dom.write(margin));
        }
    }

    private Setting setting(Document document, Area area) {
        Measures measures = Measures.of(book.density());
        String stylesName =
                named("styles", "styles.xml", WORD + "styles+xml", measures.fill(Resources.text("styles.xml"), area));
        StyleSheet sheet = new StyleSheet(part(stylesName));
        Map<Style, String> styles = sheet.complete(measures, area);
        parts.put(stylesName, sheet.write());
        String bullets = "";
        if (!sheet.numbered(Style.LIST_BULLET)) {
            String name = named("numbering", "numbering.xml", WORD + "numbering+xml", NO_NUMBERINGS);
            Numbering numbering = new Numbering(part(name));
            bullets = numbering.addBullets();
            parts.put(name, numbering.write());
        }
        Set<Style> numbered = EnumSet.noneOf(Style.class);
        for (Style heading : List.of(Style.HEADING_1, Style.HEADING_2, Style.HEADING_3)) {
            if (sheet.numbered(heading)) {
                numbered.add(heading);
            }
        }
        FreeNames free = FreeNames.of(document, parts.keySet(), relations);
        return new Setting(styles, numbered, bullets, area, measures, free.prefix(), free.firstId(), true);
    }

    /** Name of the part of that kind, which is made when the template has none. */
    private String named(String kind, String name, String type, String fresh) {
        Optional<String> known = relations.target(kind).filter(parts::containsKey);
        if (known.isPresent()) {
            return known.get();
        }
        String own = PartNames.resolve(file.document(), "okr-" + name);
        relations.remove(kind);
        relations.add("okr-" + kind, Relations.OFFICE + kind, "okr-" + name);
        types.put(own, type);
        parts.put(own, fresh.getBytes(StandardCharsets.UTF_8));
        return own;
    }

    /** What the template says itself is not said twice. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(book.blocks());
        if (file.placeholders().contains(Placeholder.CONTENTS)) {
            blocks.removeIf(Block.Contents.class::isInstance);
        }
        boolean titled = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Title;
        if (titled
                && blocks.size() > 1
                && file.inText().contains(Placeholder.MARK)
                && blocks.get(1) instanceof Block.Remark) {
            blocks.remove(1);
        }
        if (titled && file.inText().contains(Placeholder.TITLE)) {
            blocks.removeFirst();
        }
        return blocks;
    }

    /** Puts paragraphs in place of one; when a section ends there, it stays and is empty. */
    private static void insert(Document document, Element place, String xml) {
        Node parent = place.getParentNode();
        Document inserted = Dom.parse("<w:body" + DocxFrame.NAMES + ">" + xml + "</w:body>");
        for (Element each : Dom.children(inserted.getDocumentElement())) {
            parent.insertBefore(document.importNode(each, true), place);
        }
        boolean endsSection = Dom.child(place, "pPr")
                .flatMap(properties -> Dom.child(properties, "sectPr"))
                .isPresent();
        if (!endsSection) {
            parent.removeChild(place);
        }
    }

    private void pack(Pictures pictures) {
        for (Pictures.Placed placed : pictures.placed()) {
            relations.add(placed.pngId(), Relations.OFFICE + "image", placed.pngName());
            relations.add(placed.svgId(), Relations.OFFICE + "image", placed.svgName());
            types.put(PartNames.resolve(file.document(), placed.pngName()), "image/png");
            types.put(PartNames.resolve(file.document(), placed.svgName()), "image/svg+xml");
        }
        DocxWriter.pictures(pictures, name -> PartNames.resolve(file.document(), name), parts);
    }

    /** Of the book, not of whoever made the template. */
    private void properties() {
        Relations ofPackage = Relations.of(parts, "");
        Optional<String> known = ofPackage.target("core-properties").filter(parts::containsKey);
        String name = known.orElse("docProps/okr-core.xml");
        if (known.isEmpty()) {
            ofPackage.remove("core-properties");
            ofPackage.add("okr-core", CORE_RELATION, name);
            ofPackage.save(parts);
        }
        types.put(name, CORE);
        parts.put(name, DocxFrame.core(book).getBytes(StandardCharsets.UTF_8));
    }
}
