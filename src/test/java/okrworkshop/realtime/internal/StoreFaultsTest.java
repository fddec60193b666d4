package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.BoardClient;
import okrworkshop.testing.DatabaseFaults;
import okrworkshop.testing.DatabaseFaults.Fault;
import okrworkshop.testing.LogLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import tools.jackson.databind.JsonNode;

/** A disk that runs full, a database that is gone: people hear it, nothing that was acknowledged is lost, and it ends. */
class StoreFaultsTest {
    private static final int DURING_THE_FAULT = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"UNREACHABLE", "COMMIT_FAILS", "COMMITS_AND_SAYS_IT_FAILED"})
    void A2_whileTheDatabaseFailsNothingIsAcknowledgedAndAfterwardsTheSameIdsGoThrough(Fault fault) throws Exception {
        try (var server = new BoardServer(folder, DatabaseFaults.Injected.class);
                var writer = server.follow("anna");
                var reader = server.follow("bo");
                var log = new LogLines()) {
            DatabaseFaults faults = server.get(DatabaseFaults.Injected.class).faults();
            acknowledged(writer, server, 1, 5);

            faults.set(fault);
            for (int i = 6; i <= 5 + DURING_THE_FAULT; i++) {
                writer.create(server.document, "anna." + i, "c" + i);
                JsonNode refused = writer.await("nack");
                assertThat(refused.get("code").asString()).isEqualTo("store.failed");
            }
            if (fault != Fault.COMMITS_AND_SAYS_IT_FAILED) {
                assertThat(BoardServer.passedOn(reader)).noneMatch(event -> number(event) > 5);
            }
            assertThat(log.ours()).hasSize(1);

            faults.set(Fault.NONE);
            acknowledged(writer, server, 6, DURING_THE_FAULT);
            follows(reader, 1, 5 + DURING_THE_FAULT);
            assertThat(log.ours()).hasSize(1);
            assertThat(server.documents.read(server.document).sequence()).isEqualTo(5 + DURING_THE_FAULT);
        }
    }

    @Test
    void A1_onAFullDiskNothingIsAcknowledgedThatIsNotOnIt() throws Exception {
        try (var server = new BoardServer(folder);
                var writer = server.follow("anna");
                var reader = server.follow("bo");
                var log = new LogLines()) {
            acknowledged(writer, server, 1, 5);

            server.files.runFull();
            for (int i = 6; i <= 5 + DURING_THE_FAULT; i++) {
                writer.create(server.document, "anna." + i, "c" + i);
                JsonNode refused =
                        writer.await(event -> event.path("id").asString("").startsWith("anna."));
                assertThat(refused.path("code").asString("acknowledged")).isEqualTo("store.failed");
            }
            assertThat(BoardServer.passedOn(reader)).noneMatch(event -> number(event) > 5);
            assertThat(cardsAfterAPowerCut("full")).containsExactlyInAnyOrderElementsOf(cards(1, 5));

            server.files.makeSpace();
            acknowledged(writer, server, 6, DURING_THE_FAULT);
            follows(reader, 1, 5 + DURING_THE_FAULT);
            assertThat(cardsAfterAPowerCut("mended"))
                    .containsExactlyInAnyOrderElementsOf(cards(1, 5 + DURING_THE_FAULT));
            assertThat(log.ours()).hasSize(1);
        }
    }

    @Test
    void O10_aRoomThatCouldNotBeReadIsThereAgainWhenTheDatabaseIs() throws Exception {
        try (var server = new BoardServer(folder, List.of("--okr.documents.open=1"), DatabaseFaults.Injected.class)) {
            DatabaseFaults faults = server.get(DatabaseFaults.Injected.class).faults();
            try (var writer = server.follow("anna")) {
                acknowledged(writer, server, 1, 3);
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                // Takes the place in memory, unless somebody's leaving has just touched the other document.
                server.documents.create(DocumentId.random(), PersonId.random(), List.of());
                return opening(server, faults, Fault.UNREACHABLE).equals("error store.failed");
            });
            assertThat(opening(server, faults, Fault.NONE)).isEqualTo("doc 3");
        }
    }

    private static String opening(BoardServer server, DatabaseFaults faults, Fault fault) {
        faults.set(fault);
        try (var client = server.join("bo")) {
            client.open(server.document, 0);
            JsonNode answer = client.await(event -> event.get("t").asString().equals("doc")
                    || event.get("t").asString().equals("error"));
            return answer.get("t").asString() + " "
                    + answer.path("code").asString(answer.path("seq").asString(""));
        } finally {
            faults.set(Fault.NONE);
        }
    }

    private static void acknowledged(BoardClient writer, BoardServer server, int first, int count) {
        for (int i = first; i < first + count; i++) {
            writer.create(server.document, "anna." + i, "c" + i);
            String id = "anna." + i;
            JsonNode answer =
                    writer.await(event -> event.path("id").asString("").equals(id)
                            && !event.get("t").asString().equals("op"));
            assertThat(answer.get("t").asString() + " " + number(answer)).isEqualTo("ack " + i);
        }
    }

    private static void follows(BoardClient reader, long first, long last) {
        List<Long> seen = new ArrayList<>();
        while (seen.isEmpty() || seen.getLast() < last) {
            seen.add(number(reader.await(event -> number(event) > 0)));
        }
        assertThat(seen).doesNotHaveDuplicates().isSorted().allMatch(number -> number >= first && number <= last);
    }

    private static long number(JsonNode event) {
        return event.path("seq").asLong(0);
    }

    private static List<String> cards(int first, int count) {
        return Stream.iterate(first, i -> i + 1).limit(count).map(i -> "c" + i).toList();
    }

    /** The cards of the log that somebody finds who starts a database on a copy of what is on the disk now. */
    private List<String> cardsAfterAPowerCut(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(folder.resolve("db"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        var database = new SimpleDriverDataSource(
                new org.hsqldb.jdbc.JDBCDriver(),
                "jdbc:hsqldb:file:" + copy.resolve("okr") + ";hsqldb.lock_file=false;shutdown=true",
                "SA",
                "");
        return LoggedCards.of(new JdbcTemplate(database));
    }
}
