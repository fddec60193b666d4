package okrworkshop.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads the files that people take home. */
final class Taken {
    private Taken() {}

    static String word(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var document = new XWPFDocument(in);
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** The text that a reader of the rendered page sees. */
    static String markdown(Path file) throws IOException {
        var extensions = java.util.List.of(TablesExtension.create());
        var page = Parser.builder().extensions(extensions).build().parse(Files.readString(file));
        return TextContentRenderer.builder().extensions(extensions).build().render(page);
    }

    /** What a zip holds, by name; also what a Word or Excel file is made of. */
    static Map<String, byte[]> zip(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** {@code docx}, {@code xlsx}, {@code pdf} or {@code other}: what the bytes are, whatever the file is called. */
    static String kind(byte[] bytes) throws IOException {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        return switch (start) {
            case "%PDF" -> "pdf";
            case "PK\u0003\u0004" -> officeKind(zip(bytes));
            default -> "other";
        };
    }

    private static String officeKind(Map<String, byte[]> parts) {
        if (parts.containsKey("word/document.xml")) {
            return "docx";
        }
        return parts.containsKey("xl/workbook.xml") ? "xlsx" : "other";
    }
}
