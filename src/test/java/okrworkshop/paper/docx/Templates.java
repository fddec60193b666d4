package okrworkshop.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.paper.SteadyZip;
import okrworkshop.shared.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Templates as trainers bring them, good ones and bad ones. */
final class Templates {
    /** With which the types of relations begin. */
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Templates() {}

    /** A paragraph for each text, in this product's own look. */
    static byte[] of(String... paragraphs) {
        List<Block> blocks = List.of(paragraphs).stream()
                .map(text -> (Block) new Block.Paragraph(text))
                .toList();
        return Papers.docx(new Book(
                Language.EN,
                "Template",
                "{{workshop}} | {{group}}",
                "{{mark}}",
                SampleBooks.DAY,
                Book.Density.ROOMY,
                blocks));
    }

    /** As another program makes it: no styles that a book needs. */
    static byte[] made(Consumer<XWPFDocument> make) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            make.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] with(byte[] template, String part, String content) {
        return with(template, part, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] with(byte[] template, String part, byte[] content) {
        Map<String, byte[]> parts = parts(template);
        parts.put(part, content);
        return SteadyZip.of(parts);
    }

    static byte[] changed(byte[] template, String part, UnaryOperator<String> change) {
        String text = new String(parts(template).get(part), StandardCharsets.UTF_8);
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("nothing to change in " + part);
        }
        return with(template, part, changed);
    }

    static Map<String, byte[]> parts(byte[] docx) {
        try {
            return new LinkedHashMap<>(DocxWriterTest.parts(docx));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String text(byte[] docx, String part) {
        return new String(parts(docx).getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    static XWPFDocument open(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As it stands in XML, between tags or double quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
