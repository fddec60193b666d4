package okrworkshop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of others that read our files. Where they are not installed their tests are left out, but never on a build server. */
public final class Programs {
    private static final long SECONDS = 240;

    private Programs() {}

    public static void needed(String... programs) {
        List<String> missing =
                Arrays.stream(programs).filter(program -> !installed(program)).toList();
        if (Boolean.parseBoolean(System.getenv("CI")) || Boolean.getBoolean("CI")) {
            assertThat(missing).as("programs that open our files").isEmpty();
        }
        assumeTrue(missing.isEmpty(), () -> "not installed: " + missing);
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What came of it: the code it left with, and all that it said. */
    public record Outcome(int code, String said) {}

    public static Outcome run(Path folder, List<String> command) {
        try {
            Path log = Files.createTempFile(folder, "program", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command.getFirst() + " does not end");
            }
            return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Has LibreOffice write all files in another format beside them, in a profile of its own. */
    public static void convert(Path folder, String format, List<Path> files) {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Outcome outcome = run(folder, command);
        assertThat(outcome.code()).as(outcome.said()).isZero();
        assertThat(outcome.said()).doesNotContain("Error");
    }
}
