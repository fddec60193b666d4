package okrworkshop.templates;

import java.io.PrintStream;
import java.nio.file.Path;
import okrworkshop.templates.internal.CheckRun;

/** Checks templates without a server: {@code okr-workshop check}. Needs no application context. */
public final class TemplateCheck {
    private TemplateCheck() {}

    /**
     * Checks the template in a folder (or the {@code workshop.yaml} itself), a template in one file, or every template in
     * the folders below it, and prints each problem as {@code file:line: message remedy}.
     *
     * @return 0 when all are good, 1 when something is wrong, 2 when the path can't be read
     */
    public static int run(Path path, PrintStream out) {
        return new CheckRun(out).path(path);
    }

    /** Checks the templates inside the program. */
    public static int run(PrintStream out) {
        return new CheckRun(out).builtIn();
    }
}
