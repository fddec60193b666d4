package okrworkshop.paper.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes the product's font known to Java's own graphics, so that drawings look the same on servers with other fonts or none. */
public final class ScreenFont {
    private ScreenFont() {}

    /** Returns the name by which it is known. Costs some 300 ms the first time. Any thread may call. */
    public static String family() {
        return Registered.FAMILY;
    }

    /** The machine's promise of one initialisation replaces a lock. */
    private static final class Registered {
        static final String FAMILY = register();

        private static String register() {
            for (FontFile file : FontFile.values()) {
                try {
                    Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()));
                    // It declines when the system has this font already, which serves as well.
                    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                } catch (FontFormatException e) {
                    throw new IllegalStateException(e);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return FontFile.FAMILY;
        }
    }
}
