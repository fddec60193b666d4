package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import okrworkshop.simulation.PublicApi;
import okrworkshop.simulation.SimulatedParticipant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The packaged jar's demo, as somebody sees it who takes a seat in the sample workshop. */
class DemoIT {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Test
    void aNewcomerSeesTwoPeopleWriteWithinAMinute(@TempDir Path data) throws Exception {
        try (var server = ServerProcess.start("demo", data)) {
            var api = new PublicApi(server.uri("localhost"));
            Set<String> writers = ConcurrentHashMap.newKeySet();
            var alive = new CompletableFuture<Void>();
            try (SimulatedParticipant newcomer = api.join(server.sampleCode(), "Newcomer", Optional.empty())) {
                newcomer.listen(event -> {
                    event.path("state").path("cards").forEach(card -> note(card, card.path("kind"), writers));
                    note(event, event.path("op").path("kind"), writers);
                    if (writers.size() >= 2) {
                        alive.complete(null);
                    }
                });
                newcomer.connect();

                assertThat(alive).succeedsWithin(A_MINUTE);
            }
        }
    }

    /** The questions of a form are there from the start; every other card was written by somebody. */
    private static void note(JsonNode written, JsonNode kind, Set<String> writers) {
        if (!kind.asString("frame").equals("frame")) {
            writers.add(written.path("by").asString());
        }
    }
}
