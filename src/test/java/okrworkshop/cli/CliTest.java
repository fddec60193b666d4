package okrworkshop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import okrworkshop.OkrWorkshop;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void refusesAFolderInUseWithOneSentenceAndCodeTwo() throws IOException {
        try (DataFolder held = DataFolder.claim(temp)) {
            assertThat(run(
                            Locale.ENGLISH,
                            "start",
                            "--port",
                            freePort(),
                            "--data",
                            held.path().toString()))
                    .isEqualTo(2);
        }
        assertThat(errors()).hasLineCount(1).contains("in use by another running OKR Workshop", temp.toString());
    }

    @Test
    void refusesAPortInUseInTheMachinesLanguage() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = String.valueOf(other.getLocalPort());
            assertThat(run(Locale.SIMPLIFIED_CHINESE, "--port", port, "--data", temp.toString()))
                    .isEqualTo(2);
            assertThat(errors()).hasLineCount(1).contains("端口 " + port + " 已被其他程序占用");
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aRehearsalEndsByItselfTouchesNothingRealAndLeavesNothingBehind() throws IOException {
        List<Path> before = rehearsals();
        var product = new Cli(OkrWorkshop.class, stream(out), stream(err), Locale.ENGLISH);
        System.setProperty("spring.datasource.url", "jdbc:postgresql://database.invalid/real");
        try {
            assertThat(product.run("rehearse", "--seconds", "2")).isZero();
        } finally {
            System.clearProperty("spring.datasource.url");
        }
        assertThat(rehearsals()).isEqualTo(before);
        assertThat(errors()).isEmpty();
    }

    private static List<Path> rehearsals() throws IOException {
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return found.filter(path -> path.getFileName().toString().startsWith("okr-workshop-rehearsal-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void refusesAFolderThatCanNotBeWritten() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThat(run(Locale.ENGLISH, "demo", "--port", freePort(), "--data", file.toString()))
                .isEqualTo(2);
        assertThat(errors()).hasLineCount(1).contains("cannot be created or written");
    }

    @Test
    void refusesADatabaseOfANewerVersionAndChangesNothing() throws IOException {
        Path future = Files.createDirectory(temp.resolve("future"));
        Files.writeString(future.resolve("V99__future.sql"), "create table future (id integer primary key);");
        Flyway newer = Flyway.configure()
                .dataSource("jdbc:hsqldb:file:" + temp.resolve("db/okr") + ";shutdown=true", "SA", "")
                .locations("classpath:db/migration", "filesystem:" + future)
                .load();
        newer.migrate();
        Cli cli = new Cli(OkrWorkshop.class, stream(out), stream(err), Locale.SIMPLIFIED_CHINESE);
        assertThat(cli.run(new String[] {"start", "--port", freePort(), "--data", temp.toString()}))
                .isEqualTo(2);
        assertThat(errors()).hasLineCount(1).contains("99", "数据库");
        assertThat(newer.info().current().getVersion().toString()).isEqualTo("99");
    }

    @Test
    void theLanguageGivenOutweighsTheMachines() {
        assertThat(run(Locale.ENGLISH, "help", "--lang", "zh")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("启动服务");
        assertThat(run(Locale.CHINESE, "--lang=en", "dance")).isEqualTo(2);
        assertThat(errors()).contains("I do not know: dance");
    }

    @Test
    void chineseIsSpokenEvenWhereTheSystemLacksTheLocale() {
        assertThat(Terminal.locale(Map.of("LANG", "zh_CN.UTF-8"), Locale.ENGLISH))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Terminal.locale(Map.of("LC_ALL", "en_GB.UTF-8", "LANG", "zh_CN.UTF-8"), Locale.ENGLISH))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Terminal.locale(Map.of(), Locale.TAIWAN)).isEqualTo(Locale.TAIWAN);
    }

    @Test
    void outputThatNobodyLooksAtHasNoColours() {
        assertThat(Terminal.canvas(stream(out))).isEqualTo(TerminalQr.Canvas.HALF_BLOCKS);
    }

    @Test
    void refusesAValueThatIsNoNumber() {
        assertThat(run(Locale.ENGLISH, "start", "--port", "abc")).isEqualTo(2);
        assertThat(errors()).hasLineCount(1).contains("abc");
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("messages_zh")).isEqualTo(keys("messages"));
    }

    private int run(Locale locale, String... args) {
        return new Cli(CliTest.class, stream(out), stream(err), locale).run(args);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    private static java.util.Set<Object> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var in = CliTest.class.getResourceAsStream(bundle + ".properties")) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
