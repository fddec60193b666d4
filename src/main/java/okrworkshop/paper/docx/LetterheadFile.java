package okrworkshop.paper.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import okrworkshop.paper.Letterhead;
import okrworkshop.paper.Placeholder;
import okrworkshop.paper.SteadyZip;
import okrworkshop.shared.RefusedException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlObject;

/** A template that passed all checks. Immutable: nobody changes its bytes. */
public final class LetterheadFile {
    private static final int MEGABYTE = 1024 * 1024;

    private final byte[] docx;
    private final Set<Placeholder> inText;
    private final Set<Placeholder> placeholders;

    private LetterheadFile(byte[] docx, Set<Placeholder> inText, Set<Placeholder> placeholders) {
        this.docx = docx;
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
            // Packed anew: what is opened from here on is what was checked, whoever reads the package.
            return of(SteadyZip.of(parts));
        } catch (UnreadableXmlException broken) {
            throw new RefusedException("letterhead.not-word");
        }
    }

    private static LetterheadFile of(byte[] checked) {
        try (XWPFDocument document = TemplateDocument.read(checked)) {
            Set<Placeholder> inText = found(document.getDocument(), true);
            Set<Placeholder> all = EnumSet.noneOf(Placeholder.class);
            all.addAll(inText);
            margins(document).forEach(margin -> all.addAll(found(margin, false)));
            return new LetterheadFile(checked, inText, all);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Headers and footers. */
    static Stream<XmlObject> margins(XWPFDocument document) {
        return Stream.<XWPFHeaderFooter>concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .map(XWPFHeaderFooter::_getHdrFtr);
    }

    /** @param wideAllowed whether the part is the text, in which the book can stand */
    private static Set<Placeholder> found(XmlObject part, boolean wideAllowed) {
        List<Placeholder> wide = new ArrayList<>();
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        for (PlaceholderText text : PlaceholderText.in(part)) {
            for (String name : text.names()) {
                Placeholder placeholder = known(name);
                if (placeholder.wide()) {
                    if (!wideAllowed || !hasPlaceOfItsOwn(text)) {
                        throw new RefusedException("letterhead.place", placeholder.written());
                    }
                    if (wide.contains(placeholder)) {
                        throw new RefusedException("letterhead.twice", placeholder.written());
                    }
                    wide.add(placeholder);
                }
                found.add(placeholder);
            }
        }
        return found;
    }

    private static boolean hasPlaceOfItsOwn(PlaceholderText text) {
        return text.alone().isPresent()
                && Tree.parent(text.paragraph())
                        .filter(parent -> Tree.is(parent, "body"))
                        .isPresent();
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

    /** A document of its own for each book; the caller closes it. */
    XWPFDocument open() {
        return TemplateDocument.read(docx);
    }
}
