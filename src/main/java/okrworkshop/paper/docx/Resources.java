package okrworkshop.paper.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Parts of documents that are always the same. */
final class Resources {
    private Resources() {}

    static CTStyles styles(Measures measures, Area area) {
        try {
            return StylesDocument.Factory.parse(measures.fill(text("styles.xml"), area))
                    .getStyles();
        } catch (XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static CTNumbering bullets() {
        try {
            return NumberingDocument.Factory.parse(text("bullets.xml")).getNumbering();
        } catch (XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static CTSettings settings() {
        try {
            return SettingsDocument.Factory.parse(text("settings.xml")).getSettings();
        } catch (XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(Resources.class.getResourceAsStream("/paper/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
