package okrworkshop.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
