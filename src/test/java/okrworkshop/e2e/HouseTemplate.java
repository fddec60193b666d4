package okrworkshop.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Paper of a house, as a trainer makes it in Word. */
final class HouseTemplate {
    static final String HEADER = "House of Locks";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private HouseTemplate() {}

    static byte[] good() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(HEADER + " · {{group}}");
            document.createParagraph().createRun().setText("{{title}}");
            document.createParagraph().createRun().setText("{{content}}");
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] withMacros() throws IOException {
        return zipped(with(Taken.zip(good()), "word/vbaProject.bin", "Sub".getBytes(StandardCharsets.UTF_8)));
    }

    static Map<String, byte[]> with(Map<String, byte[]> parts, String name, byte[] content) {
        Map<String, byte[]> more = new TreeMap<>(parts);
        more.put(name, content);
        return more;
    }

    static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
