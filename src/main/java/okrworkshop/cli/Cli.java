package okrworkshop.cli;

import java.io.PrintStream;
import java.util.Locale;
import okrworkshop.shared.RefusedException;
import picocli.CommandLine;

/** Entry of {@code java -jar okr-workshop.jar [start|demo|check|lint|help]}. */
public final class Cli {
    /** Exit code of everything that the person can mend: a wrong argument, a folder in use, a port in use. */
    static final int REFUSED = 2;

    private static final int FAILED = 1;

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;

    Cli(Class<?> application, PrintStream out, PrintStream err, Locale locale) {
        this.application = application;
        this.out = out;
        this.err = err;
        this.locale = locale;
    }

    /**
     * Runs one command. A started server goes on running in its own threads after this returned.
     *
     * @param application the Spring Boot application class
     * @return the exit code; 0 also when the server runs
     */
    public static int run(Class<?> application, String... args) {
        return new Cli(application, Terminal.out(), Terminal.err(), Terminal.locale()).run(args);
    }

    int run(String... args) {
        Texts texts = Texts.choose(args, locale);
        CommandLine line = new CommandLine(new Commands(application, out, texts));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, ignored) -> {
            err.println(
                    problem instanceof CommandLine.UnmatchedArgumentException unknown
                            ? texts.get("cli.unknown", String.join(" ", unknown.getUnmatched()))
                            : texts.get("cli.value", String.valueOf(problem.getMessage())));
            return REFUSED;
        });
        line.setExecutionExceptionHandler((problem, ignored, parsed) -> {
            RefusedException refusal = Failures.explain(problem);
            err.println(texts.get(refusal.refusal()));
            return refusal.refusal().code().equals(Failures.UNEXPECTED) ? FAILED : REFUSED;
        });
        return line.execute(args);
    }
}
