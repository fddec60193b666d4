package okrworkshop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script at the top of the source tree. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final Path SCRIPT = Path.of("okr-workshop").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void speaksTheLanguageOfTheMachine() throws Exception {
        assertThat(run(Map.of("LANG", "zh_CN.UTF-8"), "help")).startsWith("0 OKR 工作坊");
        assertThat(run(Map.of("LANG", "de_DE.UTF-8"), "help")).startsWith("0 OKR Workshop");
    }

    @Test
    void anUnknownCommandIsNamedAndFails() throws Exception {
        assertThat(run(Map.of(), "dance")).startsWith("2 I do not know: dance");
        assertThat(run(Map.of(), "test", "--lnog")).startsWith("2 I do not know: test --lnog");
        assertThat(run(Map.of(), "pictures", "tree")).startsWith("2 I do not know: pictures tree");
        assertThat(run(Map.of(), "pictures", "--guide", "tree")).startsWith("2 I do not know: pictures tree");
        assertThat(run(Map.of(), "bench", "--board", "many")).startsWith("2 I do not know: bench --board many");
    }

    @Test
    void takesTheJdkOfJavaHomeWhenItIsNewEnough() throws Exception {
        Path jdk = jdk(home.resolve("mine"), "21.0.2");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "jdk")).isEqualTo("0 " + jdk);
    }

    @Test
    void passesOverAnOldJdkForANewerOneInTheUsualFolders() throws Exception {
        Path old = jdk(home.resolve("old"), "17.0.15");
        jdk(home.resolve(".jdks/temurin-21"), "21.0.2");
        String answer = run(Map.of("JAVA_HOME", old.toString()), "jdk");
        assertThat(answer).startsWith("0 ").doesNotContain(old.toString());
    }

    private static Path jdk(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path javac = Files.createFile(folder.resolve("bin/javac"));
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        return folder;
    }

    /** @return exit code and everything that was printed */
    private String run(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", SCRIPT.toString()).redirectErrorStream(true);
        builder.command().addAll(java.util.List.of(arguments));
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", home.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + output.strip();
    }
}
