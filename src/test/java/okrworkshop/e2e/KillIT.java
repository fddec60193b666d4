package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import okrworkshop.simulation.SimulatedParticipant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The server loses its power while a group writes as fast as it can. */
class KillIT {
    private static final int ROUNDS = 2;
    private static final int MANY_ROUNDS = 5;
    private static final int CARDS_BETWEEN_KILLS = 40;
    private static final long SEED = 4711;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path data;

    @Test
    void whatWasConfirmedSurvivesTheKillAndNothingIsDoubled() throws Exception {
        writeUnderKills(ROUNDS);
    }

    @Test
    @Tag("long")
    void whatWasConfirmedSurvivesManyKills() throws Exception {
        writeUnderKills(MANY_ROUNDS);
    }

    private void writeUnderKills(int rounds) throws Exception {
        try (var server = ServerProcess.start(data)) {
            ApiTrainer.Room room = room(server);
            JsonNode before = document(room, "Observer at first");
            var random = new Random(SEED);
            try (var avery = new BusyWriter(room.join("Avery"));
                    var blake = new BusyWriter(room.join("Blake"))) {
                for (int round = 0; round < rounds; round++) {
                    avery.awaitFurther(CARDS_BETWEEN_KILLS + random.nextInt(CARDS_BETWEEN_KILLS));
                    server.kill();
                    Map<String, Long> promised = together(avery, blake);
                    server.startAgain();
                    assertKept(document(room, "Observer " + round), promised);
                }
                avery.awaitFurther(CARDS_BETWEEN_KILLS);
                assertThat(avery.finish()).isEmpty();
                assertThat(blake.finish()).isEmpty();
                Map<String, Long> confirmed = together(avery, blake);
                JsonNode after = document(room, "Observer at last");
                assertKept(after, confirmed);
                assertThat(texts(after)).hasSize(confirmed.size());
                assertThat(new HashSet<>(confirmed.values())).hasSize(confirmed.size());
                assertThat(after.get("seq").asLong() - before.get("seq").asLong())
                        .as("entries of the log")
                        .isEqualTo(confirmed.size());
            }
        }
    }

    private static ApiTrainer.Room room(ServerProcess server) {
        try (var chromium = new Chromium()) {
            return ApiTrainer.setUp(server, chromium).startWorkshop("Power cut");
        }
    }

    private static Map<String, Long> together(BusyWriter avery, BusyWriter blake) {
        Map<String, Long> all = new HashMap<>(avery.confirmed());
        all.putAll(blake.confirmed());
        return all;
    }

    private static void assertKept(JsonNode document, Map<String, Long> confirmed) {
        assertThat(texts(document)).containsAllEntriesOf(expected(confirmed));
        assertThat(document.get("seq").asLong())
                .isGreaterThanOrEqualTo(confirmed.values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElseThrow());
    }

    private static Map<String, String> expected(Map<String, Long> confirmed) {
        Map<String, String> texts = new HashMap<>();
        confirmed.keySet().forEach(card -> texts.put(card, "Text of " + card));
        return texts;
    }

    /** Texts of the written cards by their ids; fails when an id comes twice. */
    private static Map<String, String> texts(JsonNode document) {
        Map<String, String> texts = new HashMap<>();
        StreamSupport.stream(document.at("/state/cards").spliterator(), false)
                .filter(card -> card.get("kind").asString().equals("expectation"))
                .forEach(card -> assertThat(texts.put(
                                card.get("id").asString(),
                                card.at("/fields/text").asString()))
                        .isNull());
        return texts;
    }

    /** The group's document as somebody gets it who comes new. */
    private static JsonNode document(ApiTrainer.Room room, String name) {
        var state = new CompletableFuture<JsonNode>();
        try (SimulatedParticipant observer = room.join(name)) {
            observer.listen(event -> {
                if (event.path("t").asString("").equals("doc")) {
                    state.complete(event);
                }
            });
            observer.connect();
            assertThat(state).succeedsWithin(PATIENCE);
            return state.join();
        }
    }
}
