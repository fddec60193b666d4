package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.testing.BoardClient;
import okrworkshop.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** The server's clock is set, or its laptop sleeps: the room survives it in both directions. */
class ClockJumpTest {
    private static final Duration JUMP = Duration.ofHours(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private BoardServer server;
    private SettableClock clock;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new BoardServer(folder, Time.class);
        clock = server.get(SettableClock.class);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void C6_afterAJumpAheadEverybodyIsSentAwayAndComesBackWithoutALoss() {
        try (var writer = server.follow("anna")) {
            writes(writer, 1, 3);
            clock.pass(JUMP);
            assertThat(writer.awaitClose()).isEqualTo(4408);
        }
        try (var back = server.join("anna")) {
            back.open(server.document, 2);
            assertThat(back.await("doc").get("ops").size()).isEqualTo(1);
            writes(back, 4, 130);
        }
    }

    @Test
    void P3_afterAJumpBackPeopleStillLeaveAfterTenSeconds() {
        try (var reader = server.follow("bo")) {
            var leaver = server.follow("anna");
            writes(leaver, 1, 1);
            reader.await(event -> sees(event, 2));
            leaver.close();
            await().atMost(PATIENCE).until(() -> lost("anna"));
            clock.pass(JUMP.negated());
            reader.send("{'t':'ping'}");
            reader.await("pong");
            passUntil(() -> reader.received(event -> sees(event, 1)));
            passUntil(() ->
                    !server.get(Broadcaster.class).present(server.room.workshop).contains(person("anna")));
        }
    }

    @Test
    void C6_afterAJumpBackASilentConnectionStillEnds() {
        try (var silent = server.follow("anna")) {
            clock.pass(JUMP.negated());
            writes(silent, 1, 130);
            clock.pass(JUMP.negated());
            await().atMost(PATIENCE).until(() -> {
                clock.pass(Duration.ofSeconds(10));
                return silent.closed.isDone();
            });
            assertThat(silent.awaitClose()).isEqualTo(4408);
        }
    }

    /** What is told goes out by real time, what it says depends on the clock that is set: both go on until it is told. */
    private void passUntil(Callable<Boolean> told) {
        await().atMost(PATIENCE).until(() -> {
            clock.pass(Duration.ofMillis(500));
            return told.call();
        });
    }

    private boolean lost(String name) {
        return server.get(Hub.class).connections().stream()
                .noneMatch(connection -> connection.identity().name().equals(name));
    }

    private okrworkshop.shared.PersonId person(String name) {
        return server.room.byToken(name).orElseThrow().person();
    }

    private static boolean sees(JsonNode event, int people) {
        return event.get("t").asString().equals("presence") && event.get("who").size() == people;
    }

    private void writes(BoardClient writer, int first, int count) {
        for (int i = first; i < first + count; i++) {
            if (i % 50 == 0) {
                // A person's pace goes by the same clock.
                clock.pass(Duration.ofSeconds(2));
            }
            writer.create(server.document, "anna." + i, "c" + i);
            assertThat(writer.await("ack").get("seq").asLong()).isEqualTo(i);
        }
    }

    /** Without an annotation, so that no other test finds it by scanning. */
    static class Time {
        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }
}
