package okrworkshop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the terminal around this process can show. */
final class Terminal {
    private Terminal() {}

    static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset(System.out.charset()));
    }

    static PrintStream err() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset(System.err.charset()));
    }

    /** The launcher knows whether a person is looking; the jar alone asks for a console. */
    static TerminalQr.Canvas canvas(PrintStream stream) {
        if (!stream.charset().newEncoder().canEncode("█▀▄")) {
            return TerminalQr.Canvas.ASCII;
        }
        boolean person = Boolean.parseBoolean(
                System.getProperty("okr.terminal", String.valueOf(!windows() && System.console() != null)));
        return person && System.getenv("NO_COLOR") == null ? TerminalQr.Canvas.COLOUR : TerminalQr.Canvas.HALF_BLOCKS;
    }

    /** A machine without a locale says ASCII, but its terminals have spoken UTF-8 for twenty years. */
    private static Charset charset(Charset declared) {
        return declared.equals(StandardCharsets.US_ASCII) && !windows() ? StandardCharsets.UTF_8 : declared;
    }

    private static boolean windows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
