package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okrworkshop.shared.DocumentId;
import okrworkshop.simulation.SimulatedParticipant;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The server loses its power while a group writes as fast as it may: eight people, forty changes a second each. */
class KillIT {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 2;
    private static final int MANY_ROUNDS = 20;
    /** Of all writers together. */
    private static final int CHANGES_BETWEEN_KILLS = 1_600;

    private static final long SEED = 4711;

    @TempDir
    private Path data;

    @Test
    void A1_whatWasConfirmedSurvivesTheKillAndNothingIsDoubled(TestReporter reporter) throws Exception {
        writeUnderKills(ROUNDS, reporter);
    }

    @Test
    @Tag("long")
    void A1_whatWasConfirmedSurvivesManyKills(TestReporter reporter) throws Exception {
        writeUnderKills(MANY_ROUNDS, reporter);
    }

    private void writeUnderKills(int rounds, TestReporter reporter) throws Exception {
        List<BusyWriter> writers = new ArrayList<>();
        try (var server = ServerProcess.start(data)) {
            ApiTrainer.Room room = room(server);
            SimulatedParticipant.Seat observer = room.join("Observer").seat();
            JsonNode before = document(server, room, observer);
            var random = new Random(SEED);
            for (int i = 1; i <= WRITERS; i++) {
                writers.add(new BusyWriter(room.join("Writer" + i)));
            }
            for (int round = 0; round < rounds; round++) {
                reporter.publishEntry(
                        "operations a second before kill " + round, String.valueOf(write(writers, random)));
                server.kill();
                List<Long> confirmed = confirmed(writers);
                Map<String, Integer> promised = promised(writers);
                server.startAgain();
                assertKept(document(server, room, observer), confirmed, promised);
            }
            write(writers, random);
            for (BusyWriter writer : writers) {
                assertThat(writer.finish()).isEmpty();
            }
            List<Long> confirmed = confirmed(writers);
            JsonNode after = document(server, room, observer);
            assertKept(after, confirmed, promised(writers));
            assertThat(confirmed).doesNotHaveDuplicates();
            assertThat(after.get("seq").asLong() - before.get("seq").asLong())
                    .as("entries of the log")
                    .isEqualTo(confirmed.size());
            for (BusyWriter writer : writers) {
                writer.awaitSight(after.get("seq").asLong());
                assertThat(writer.sees()).isEqualTo(CardRows.texts(after, "expectation"));
            }
        } finally {
            writers.forEach(BusyWriter::close);
        }
    }

    /** Lets them write; returns how many operations the server confirmed a second. */
    private static long write(List<BusyWriter> writers, Random random) throws InterruptedException {
        int further = (CHANGES_BETWEEN_KILLS + random.nextInt(CHANGES_BETWEEN_KILLS)) / writers.size();
        // Everybody is back from the kill before.
        awaitFurther(writers, 1);
        int start = confirmed(writers).size();
        long from = System.nanoTime();
        awaitFurther(writers, further);
        return (confirmed(writers).size() - start) * 1_000_000_000L / Math.max(1, System.nanoTime() - from);
    }

    private static void awaitFurther(List<BusyWriter> writers, int changes) throws InterruptedException {
        List<Integer> goals =
                writers.stream().map(writer -> writer.count() + changes).toList();
        for (int i = 0; i < writers.size(); i++) {
            writers.get(i).awaitCount(goals.get(i));
        }
    }

    private static ApiTrainer.Room room(ServerProcess server) {
        try (var chromium = new Chromium()) {
            return ApiTrainer.setUp(server, chromium).startWorkshop("Power cut");
        }
    }

    private static List<Long> confirmed(List<BusyWriter> writers) {
        return writers.stream().flatMap(writer -> writer.confirmed().stream()).toList();
    }

    private static Map<String, Integer> promised(List<BusyWriter> writers) {
        Map<String, Integer> all = new HashMap<>();
        writers.forEach(writer -> all.putAll(writer.promised()));
        return all;
    }

    private static void assertKept(JsonNode document, List<Long> confirmed, Map<String, Integer> promised) {
        Map<String, String> texts = CardRows.texts(document, "expectation");
        promised.forEach((card, number) -> assertThat(Integer.parseInt(texts.getOrDefault(card, "0")))
                .as(card)
                .isGreaterThanOrEqualTo(number));
        assertThat(document.get("seq").asLong()).isGreaterThanOrEqualTo(Collections.max(confirmed));
    }

    /** The group's document as somebody gets it who comes new. */
    private static JsonNode document(ServerProcess server, ApiTrainer.Room room, SimulatedParticipant.Seat observer) {
        try (var client = BoardClient.join(server.port(), room.code, observer.token())) {
            client.open(DocumentId.of(observer.document()), 0);
            return client.await("doc");
        }
    }
}
