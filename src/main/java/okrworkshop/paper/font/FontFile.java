package okrworkshop.paper.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two weights of Noto Sans SC (SIL Open Font License 1.1), as they lie in the jar. */
public enum FontFile {
    REGULAR("NotoSansSC_400Regular.ttf"),
    BOLD("NotoSansSC_700Bold.ttf");

    /** As the files name themselves. */
    public static final String FAMILY = "Noto Sans SC";

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    /** A TrueType file of about 10 MB. */
    public byte[] bytes() {
        try (InputStream in = FontFile.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The build has not fetched the font " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
