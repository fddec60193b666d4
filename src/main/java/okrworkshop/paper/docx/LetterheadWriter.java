package okrworkshop.paper.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Placeholder;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Sets a book on a template: its pages, header, footer and styles, with the book's text in its place. */
public final class LetterheadWriter {
    private final LetterheadFile file;
    private final Book book;
    private final Function<Placeholder, String> values;
    private final XWPFDocument document;

    private LetterheadWriter(
            LetterheadFile file, Book book, Function<Placeholder, String> values, XWPFDocument document) {
        this.file = file;
        this.book = book;
        this.values = values;
        this.document = document;
    }

    /** @param values what stands in place of the placeholders; not asked for those that stand for paragraphs */
    public static byte[] write(LetterheadFile file, Book book, Function<Placeholder, String> values) {
        try (XWPFDocument document = file.open()) {
            new LetterheadWriter(file, book, values, document).write();
            return DocxWriter.bytes(document, book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write() {
        List<PlaceholderText> texts = PlaceholderText.in(document.getDocument());
        XmlObject place = place(texts, Placeholder.CONTENT).orElseGet(this::atTheEnd);
        Optional<XmlObject> contentsPlace = place(texts, Placeholder.CONTENTS);
        texts.forEach(text -> text.fill(this::words));
        LetterheadFile.margins(document)
                .flatMap(margin -> PlaceholderText.in(margin).stream())
                .forEach(text -> text.fill(this::words));

        Setting setting = setting(Sections.around(place));
        List<Block> blocks = blocks();
        contentsPlace.ifPresent(where -> {
            new ContentsWriter(document, setting, new Runs(setting.tagged()))
                    .write(Place.before(where), "", false, Headings.of(blocks, setting));
            clear(where);
        });
        new BodyWriter(document, setting, Place.before(place)).write(blocks);
        clear(place);
    }

    private static Optional<XmlObject> place(List<PlaceholderText> texts, Placeholder placeholder) {
        return texts.stream()
                .filter(text -> text.alone().equals(Optional.of(placeholder)))
                .map(PlaceholderText::paragraph)
                .findFirst();
    }

    private XmlObject atTheEnd() {
        return document.getDocument().getBody().addNewP();
    }

    private String words(Placeholder placeholder) {
        return placeholder.wide() ? "" : values.apply(placeholder);
    }

    private Setting setting(Area area) {
        Measures measures = Measures.of(book.density());
        StyleSheet sheet = StyleSheet.of(document, measures, area);
        Map<Style, String> styles = sheet.complete();
        Optional<BigInteger> bullets =
                sheet.numbered(Style.LIST_BULLET) ? Optional.empty() : Optional.of(Bullets.add(document));
        Set<Style> numbered = EnumSet.noneOf(Style.class);
        for (Style heading : List.of(Style.HEADING_1, Style.HEADING_2, Style.HEADING_3)) {
            if (sheet.numbered(heading)) {
                numbered.add(heading);
            }
        }
        FreeNames free = FreeNames.of(document);
        return new Setting(styles, numbered, bullets, area, measures, free.prefix(), free.lastBookmark(), true);
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

    /** Takes away the paragraph that held the place; when a section ends there, it stays and is empty. */
    private static void clear(XmlObject place) {
        if (!(place instanceof CTP paragraph && Sections.endsSection(paragraph))) {
            Tree.remove(place);
        }
    }
}
