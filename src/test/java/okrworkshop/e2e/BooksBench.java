package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okrworkshop.shared.Language;
import okrworkshop.simulation.PublicApi;
import okrworkshop.simulation.SimulatedParticipant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Measures what files cost: a zip of all groups' books while boards are written on, and everybody's own page within a minute.
 * No test run finds this class by its name; {@code ./okr-workshop bench --books} asks for it.
 */
class BooksBench {
    private static final Path RESULT = Path.of("target", "books-bench.md");
    private static final int GROUPS = Integer.getInteger("okr.books.groups", 60);
    private static final int PEOPLE = Integer.getInteger("okr.books.people", 480);
    private static final int SECONDS = Integer.getInteger("okr.books.seconds", 60);
    private static final int CALM_SECONDS = Math.min(20, SECONDS);
    private static final int WRITERS = Math.min(8, GROUPS);
    private static final List<String> FORMATS =
            List.of(System.getProperty("okr.books.formats", "docx,pdf,xlsx").split(","));
    private static final String TEMPLATE = "okr-cocreation";

    private final List<String> lines = new ArrayList<>();
    private final HttpClient files = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @TempDir
    private Path data;

    @Test
    void ofAllGroupsAndOfEverybody() throws Exception {
        try (ServerProcess server = ServerProcess.rehearsed(data, "1g")) {
            URI address = server.uri("localhost");
            PublicApi api = new PublicApi(address);
            String token = trainer(server, api);
            ApiTrainer.Room room = ApiTrainer.of(server, token)
                    .openWorkshop(Map.of(
                            "template",
                            TEMPLATE,
                            "title",
                            "Many books",
                            "cycleStart",
                            "2026-04-01",
                            "cycleEnd",
                            "2026-06-30",
                            "groups",
                            GROUPS,
                            "groupSize",
                            20,
                            "language",
                            Language.EN.code(),
                            "preset",
                            "express"));
            room.start();
            SampleDraft.prepare(room);
            row("what", "measured", "target");
            lines.add("|---|---|---|");
            fill(room);
            List<SimulatedParticipant.Seat> seats = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> {
                        try (SimulatedParticipant person = room.join("Person " + number, number % GROUPS)) {
                            return person.seat();
                        }
                    })
                    .toList();
            try (RoomWriters writers = new RoomWriters(room, WRITERS)) {
                TimeUnit.SECONDS.sleep(CALM_SECONDS);
                List<Double> calm = writers.acknowledged();
                bundle(server, api, room, token, calm, writers);
                own(address, seats);
                row("board meanwhile, until acknowledged, p50 / p95 ms", both(writers.acknowledged()), "");
            }
            heap(server, api, room, token);
        } finally {
            Files.write(RESULT, lines);
        }
    }

    private static String trainer(ServerProcess server, PublicApi api) {
        String setup = server.setupPath();
        return api.post(
                        "/api/v1/setup",
                        "",
                        Map.of(
                                "setupToken",
                                setup.substring(setup.indexOf('=') + 1),
                                "username",
                                "bench",
                                "displayName",
                                "Bench",
                                "password",
                                "correct horse battery"))
                .get("token")
                .asString();
    }

    private void fill(ApiTrainer.Room room) throws Exception {
        var draft = new SampleDraft(Language.EN);
        int cards = 0;
        try (ExecutorService groups = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> written = IntStream.range(0, GROUPS)
                    .mapToObj(group -> groups.submit(() -> {
                        try (SimulatedParticipant writer =
                                room.join("Writer " + group, group).connect()) {
                            return draft.write(writer, group % 3 + 1);
                        }
                    }))
                    .toList();
            for (Future<Integer> one : written) {
                cards += one.get();
            }
        }
        row("groups, entries in their drafts", GROUPS + ", " + cards, "");
        assertThat(room.exported().at("/groups/0/draft/objectives")).isNotEmpty();
    }

    private void bundle(
            ServerProcess server,
            PublicApi api,
            ApiTrainer.Room room,
            String token,
            List<Double> calm,
            RoomWriters writers)
            throws Exception {
        ProcessUse before = ProcessUse.of(server.pid());
        long begun = System.nanoTime();
        JsonNode ready = ready(api, room, token);
        double seconds = (System.nanoTime() - begun) / 1e9;
        List<Double> busy = writers.acknowledged();
        row("zip of " + ready.get("of") + " files, s", text(seconds), "≤ 60");
        row("of these not made", String.valueOf(ready.get("missing").size()), "0");
        row("size of the zip, MiB", text(ready.get("bytes").asLong() / 1024.0 / 1024), "");
        row("server, processor seconds", text(ProcessUse.of(server.pid()).cpuSeconds() - before.cpuSeconds()), "");
        row("board before, until acknowledged, p50 / p95 ms", both(calm), "");
        row("board during the zip, p50 / p95 ms", both(busy), "");
        row(
                "ratio, p50 / p95",
                text(share(busy, 0.5) / share(calm, 0.5)) + " / " + text(share(busy, 0.95) / share(calm, 0.95)),
                "about 1");
        assertThat(ready.get("state").asString()).isEqualTo("ready");
    }

    private static JsonNode ready(PublicApi api, ApiTrainer.Room room, String token) throws InterruptedException {
        String path = "/api/v1/workshops/" + room.id() + "/exports/bundle";
        JsonNode bundle = api.post(path, token, Map.of("formats", FORMATS));
        while (bundle.get("state").asString().equals("running")) {
            TimeUnit.MILLISECONDS.sleep(200);
            bundle = api.get(path + "/" + bundle.get("id").asString(), token);
        }
        return bundle;
    }

    /** Everybody presses once, at a moment of their own. */
    private void own(URI address, List<SimulatedParticipant.Seat> seats) throws Exception {
        Random moments = new Random(7);
        List<Future<Double>> taken = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (SimulatedParticipant.Seat seat : seats) {
                long pause = (long) (moments.nextDouble() * SECONDS * 1000);
                taken.add(people.submit(() -> {
                    TimeUnit.MILLISECONDS.sleep(pause);
                    long from = System.nanoTime();
                    HttpResponse<byte[]> answer = files.send(
                            HttpRequest.newBuilder(address.resolve("/api/v1/seat/exports/page.docx"))
                                    .header("Authorization", "Bearer " + seat.token())
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
                    assertThat(answer.statusCode()).isEqualTo(200);
                    return (System.nanoTime() - from) / 1e6;
                }));
            }
        }
        List<Double> millis = new ArrayList<>();
        for (Future<Double> one : taken) {
            millis.add(one.get());
        }
        row(seats.size() + " own pages as DOCX in " + SECONDS + " s, p50 / p95 ms", both(millis), "p95 ≤ 1000");
        row("of these the slowest, ms", text(share(millis, 1)), "");
    }

    /** Once more, with the garbage taken out every second, which would spoil the times. */
    private void heap(ServerProcess server, PublicApi api, ApiTrainer.Room room, String token) throws Exception {
        HeapUse use = new HeapUse(server.pid());
        double before = use.afterCollection();
        double most = before;
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<JsonNode> bundle = other.submit(() -> ready(api, room, token));
            while (!bundle.isDone()) {
                TimeUnit.SECONDS.sleep(1);
                most = Math.max(most, use.afterCollection());
            }
            assertThat(bundle.get().get("state").asString()).isEqualTo("ready");
        }
        row("heap in use before, MiB", text(before), "");
        row("most heap in use during the zip beyond that, MiB", text(most - before), "≤ 512");
    }

    private void row(String what, String measured, String target) {
        lines.add("| " + what + " | " + measured + " | " + target + " |");
    }

    private static String both(List<Double> millis) {
        return text(share(millis, 0.5)) + " / " + text(share(millis, 0.95));
    }

    private static double share(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
