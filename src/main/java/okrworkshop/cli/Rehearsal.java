package okrworkshop.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.Language;
import okrworkshop.simulation.Demo;
import okrworkshop.simulation.Drill;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A short training day at many times people's pace, in a folder that nobody keeps. A JVM that writes an ahead-of-time cache
 * learns from it what a room needs, so that the next server starts sooner and works less in its first minutes.
 */
final class Rehearsal {
    private static final int WORKSHOPS = 2;
    private static final double SPEED = 60;
    private static final List<String> PAGES = List.of("/join", "/login", "/favicon.ico");
    private static final Duration BETWEEN_PAGES = Duration.ofMillis(100);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Whatever the environment says, nothing real is touched. People at that pace send more than a person may. */
    private static final String[] SETTINGS = {
        "--spring.datasource.url=${okr.embedded-database}",
        "--spring.datasource.username=SA",
        "--spring.datasource.password=",
        "--server.address=127.0.0.1",
        "--okr.realtime.frames-per-second=1000",
        "--okr.realtime.frame-burst=1000"
    };

    private final URI address;
    private final String token;

    private Rehearsal(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Returns when the day is over and the server is down. */
    static void run(Class<?> application, DataFolder folder, Duration length) throws InterruptedException {
        try (ConfigurableApplicationContext server = Server.start(application, 0, folder, SETTINGS)) {
            Trainers trainers = server.getBean(Trainers.class);
            Trainer trainer = trainers.createFirst(
                    trainers.setupToken().orElseThrow(),
                    "rehearsal",
                    "Rehearsal",
                    UUID.randomUUID().toString());
            URI address =
                    URI.create("http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port"));
            new Rehearsal(address, trainers.issueApiToken(trainer.id(), "rehearsal")).play(length);
        }
    }

    private void play(Duration length) throws InterruptedException {
        List<Thread> days = new ArrayList<>();
        for (int i = 0; i < WORKSHOPS; i++) {
            Language language = Language.values()[i % Language.values().length];
            days.add(Thread.startVirtualThread(() -> Demo.create(address, token, language, SPEED, Clock.systemUTC())
                    .play()));
        }
        days.add(Thread.startVirtualThread(
                () -> Drill.create(address, token, Clock.systemUTC()).play()));
        days.add(Thread.startVirtualThread(this::look));
        Thread.sleep(length);
        for (Thread day : days) {
            day.interrupt();
            day.join(PATIENCE);
        }
    }

    private void look() {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            while (!Thread.currentThread().isInterrupted()) {
                for (String page : PAGES) {
                    browser.send(
                            HttpRequest.newBuilder(address.resolve(page)).build(),
                            HttpResponse.BodyHandlers.discarding());
                }
                Thread.sleep(BETWEEN_PAGES);
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
