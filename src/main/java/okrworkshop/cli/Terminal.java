package okrworkshop.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        boolean person =
                Boolean.parseBoolean(System.getProperty("okr.terminal", String.valueOf(!windows() && console())));
        return person && System.getenv("NO_COLOR") == null ? TerminalQr.Canvas.COLOUR : TerminalQr.Canvas.HALF_BLOCKS;
    }

    /** Java falls back to English where the system has not generated the locale that the person asks for. */
    static Locale locale() {
        return locale(System.getenv(), Locale.getDefault());
    }

    static Locale locale(Map<String, String> environment, Locale machine) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("zh"))
                .map(value -> Locale.SIMPLIFIED_CHINESE)
                .orElse(machine);
    }

    /** A machine without a locale says ASCII, but its terminals have spoken UTF-8 for twenty years. */
    private static Charset charset(Charset declared) {
        return declared.equals(StandardCharsets.US_ASCII) && !windows() ? StandardCharsets.UTF_8 : declared;
    }

    /** From Java 22 on there is a console even where nobody looks; it then says that it is no terminal. */
    private static boolean console() {
        Optional<Console> console = Optional.ofNullable(System.console());
        if (console.isEmpty()) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console.get());
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
