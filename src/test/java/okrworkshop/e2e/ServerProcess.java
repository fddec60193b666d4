package okrworkshop.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar in a process of its own, so that it can be killed like a laptop that loses power. */
final class ServerProcess implements AutoCloseable {
    /** Twelve on a quiet machine; others may be busy there. */
    private static final int START_SECONDS = 240;

    private static final String HEAP = "700m";

    private static final Path JAR = Path.of("target", "okr-workshop.jar");
    /** What the launcher's rehearsal leaves, see decision 008. */
    private static final Path READY = Path.of("target", "ready");

    private static final Pattern JOIN_LINK = Pattern.compile("http://localhost:\\d+/join/(\\w+)");
    private static final Pattern SETUP_LINK = Pattern.compile("http://localhost:\\d+(/setup\\?token=\\S+)");

    private final String command;
    private final Path data;
    private final int port;
    private final String heap;
    private final List<String> program;
    private final Map<String, String> settings;
    private Process process;
    private final List<String> output = new ArrayList<>();

    private ServerProcess(String command, Path data, String heap, List<String> program, Map<String, String> settings)
            throws IOException {
        this.command = command;
        this.data = data;
        this.port = freePort();
        this.heap = heap;
        this.program = program;
        this.settings = settings;
    }

    static ServerProcess start(Path data) throws IOException, InterruptedException {
        return start("start", data);
    }

    /** @param command {@code start} or {@code demo} */
    static ServerProcess start(String command, Path data) throws IOException, InterruptedException {
        return start(command, data, HEAP, Map.of());
    }

    /** @param settings environment variables that set what a story cannot wait for */
    static ServerProcess start(String command, Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        return start(command, data, HEAP, settings);
    }

    /** @param heap at most, as Java takes it */
    private static ServerProcess start(String command, Path data, String heap, Map<String, String> settings)
            throws IOException, InterruptedException {
        return launched(new ServerProcess(command, data, heap, List.of("-jar", JAR.toString()), settings));
    }

    /**
     * As the launcher's {@code start} does it: with the cache of the rehearsal, where there is one.
     *
     * @param heap at most, as Java takes it
     */
    static ServerProcess rehearsed(Path data, String heap) throws IOException, InterruptedException {
        Path cache = READY.resolve("okr-workshop.aot");
        List<String> program = Files.exists(cache)
                ? List.of(
                        "-XX:AOTCache=" + cache,
                        "-jar",
                        READY.resolve("okr-workshop.jar").toString())
                : List.of("-jar", JAR.toString());
        return launched(new ServerProcess("start", data, heap, program, Map.of()));
    }

    private static ServerProcess launched(ServerProcess server) throws IOException, InterruptedException {
        server.launch();
        return server;
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    URI uri(String host) {
        return URI.create("http://" + host + ":" + port);
    }

    /** Path and query of the one-time link that the server printed. */
    String setupPath() {
        return printed(SETUP_LINK);
    }

    /** Join code of the sample workshop. */
    String sampleCode() {
        return printed(JOIN_LINK);
    }

    private synchronized String printed(Pattern pattern) {
        return output.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + pattern + " in:\n" + String.join("\n", output)));
    }

    /** SIGKILL: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void startAgain() throws IOException, InterruptedException {
        launch();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void launch() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heap);
        words.addAll(program);
        words.addAll(List.of(command, "--port", String.valueOf(port), "--data", data.toString(), "--lang", "en"));
        var builder = new ProcessBuilder(words);
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true);
        process = builder.start();
        var ready = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> follow(process, ready));
        if (!ready.await(START_SECONDS, TimeUnit.SECONDS) || !process.isAlive()) {
            throw new IllegalStateException("The server did not start:\n" + String.join("\n", output));
        }
    }

    /** Keeps what the server prints; it is ready once it prints the address for participants. */
    private void follow(Process followed, CountDownLatch ready) {
        try (var reader =
                new BufferedReader(new InputStreamReader(followed.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                synchronized (this) {
                    output.add(line);
                }
                Files.writeString(
                        Path.of("target", "e2e-server-" + port + ".log"),
                        line + "\n",
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
                if (line.contains("http://localhost:" + port)) {
                    ready.countDown();
                }
            }
        } catch (IOException stopped) {
            // The process is gone; whoever waits learns it from the latch.
        }
        ready.countDown();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
