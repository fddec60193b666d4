package okrworkshop.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import okrworkshop.lint.Profile;
import okrworkshop.shared.Language;
import okrworkshop.templates.TemplateCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The commands of the jar. Without a command it starts the server. */
@Command(name = "okr-workshop")
final class Commands implements Runnable {
    private final Class<?> application;
    private final PrintStream out;
    private final Texts texts;

    @Mixin
    private ServerOptions options = new ServerOptions();

    /** Read before parsing by {@link Texts#choose}; declared here so that it is accepted and checked. */
    @Option(names = "--lang", scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable")
    private @Nullable Language language;

    @Option(names = {"-h", "--help"})
    private boolean helpAsked;

    Commands(Class<?> application, PrintStream out, Texts texts) {
        this.application = application;
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void run() {
        if (helpAsked) {
            help();
        } else {
            start(options);
        }
    }

    @Command
    void start(@Mixin ServerOptions given) {
        DataFolder folder = claim(given.port(), given.data(Path.of("data")));
        announce(serve(given.port(), folder), folder, Optional.empty());
    }

    @Command
    void demo(@Mixin ServerOptions given) throws IOException {
        Path data =
                given.data().isPresent() ? given.data(Path.of("")) : Files.createTempDirectory("okr-workshop-demo-");
        DataFolder folder = claim(given.port(), data);
        ConfigurableApplicationContext server = serve(given.port(), folder);
        Demonstration demonstration = Demonstration.prepare(server, texts);
        announce(server, folder, Optional.of(demonstration.sample()));
        demonstration.play();
    }

    /** For the launcher, after a build. */
    @Command(hidden = true)
    void rehearse(@Option(names = "--seconds", defaultValue = "40") int seconds)
            throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("okr-workshop-rehearsal-");
        try (DataFolder folder = DataFolder.claim(data)) {
            Rehearsal.run(application, folder, Duration.ofSeconds(seconds));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** @return 0 when every template is good, 1 when one has an error, 2 when the path can't be read */
    @Command
    int check(@Parameters(arity = "0..1") @Nullable Path path) {
        return path == null ? TemplateCheck.run(out) : TemplateCheck.run(path, out);
    }

    /** Prints {@code id,rules} of each statement, or of each set in a file with a set on each line. */
    @Command
    void lint(
            @Parameters Path file,
            @Option(names = "--sets") boolean sets,
            @Option(names = "--profile", defaultValue = "feishu") Profile profile) {
        var run = new LintRun(profile);
        if (sets) {
            run.sets(file, out);
        } else {
            run.statements(file, out);
        }
    }

    @Command
    void help() {
        out.println(texts.get("help"));
    }

    private static DataFolder claim(int port, Path data) {
        PortCheck.requireFree(port);
        return DataFolder.claim(data);
    }

    private ConfigurableApplicationContext serve(int port, DataFolder folder) {
        out.println(texts.get("start.starting"));
        return Server.start(application, port, folder);
    }

    private void announce(
            ConfigurableApplicationContext server, DataFolder folder, Optional<Announcement.Sample> sample) {
        out.println(
                Announcement.of(server, folder, sample, Terminal.canvas(out)).text(texts));
    }
}
