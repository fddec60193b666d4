package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.CommitListener;
import okrworkshop.documents.Documents;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** No acknowledgement and no operation leaves before the flush to disk that covers it. */
class FlushBeforeAnswerTest {
    private static final int WRITERS = 4;
    private static final int EACH = 60;
    private static final PersonId WRITER = PersonId.random();

    @TempDir
    private Path folder;

    @Test
    void A1_neitherAcknowledgementNorOperationLeavesBeforeTheFlush() throws Exception {
        try (var server = new BoardServer(folder)) {
            assertThat(whatLeavesWhileTheFlushIsHeld(server)).isEmpty();
        }
    }

    @Test
    void A1_whateverIsAnsweredOrToldUnderLoadIsFlushed() throws Exception {
        try (var server = new BoardServer(folder)) {
            assertThat(whatIsToldBeforeItIsFlushed(server)).isEmpty();
            assertThat(server.files.flushes()).isLessThanOrEqualTo(WRITERS * EACH + 20);
        }
    }

    @Test
    void theseTestsSeeAnAcknowledgementThatLeavesTooEarly() throws Exception {
        try (var server = new BoardServer(folder, AnswersTooEarly.class)) {
            assertThat(whatLeavesWhileTheFlushIsHeld(server)).contains("ack");
            assertThat(whatIsToldBeforeItIsFlushed(server)).anyMatch(told -> told.startsWith("answer"));
        }
    }

    @Test
    void theseTestsSeeAnOperationThatLeavesTooEarly() throws Exception {
        try (var server = new BoardServer(folder, TellsTooEarly.class)) {
            assertThat(whatLeavesWhileTheFlushIsHeld(server)).contains("op");
            assertThat(whatIsToldBeforeItIsFlushed(server)).anyMatch(told -> told.startsWith("listener"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true"})
    void theDatabaseFlushesWithEachCommitBecauseItIsToldSo(String delay) throws Exception {
        try (var server = new BoardServer(folder, database(delay))) {
            int before = server.files.flushes();
            for (int i = 0; i < 10; i++) {
                inserts(server);
            }
            if (delay.equals("false")) {
                assertThat(server.files.flushes()).isEqualTo(before + 10);
            } else {
                assertThat(server.files.flushes()).isLessThan(before + 10);
            }
        }
    }

    @Test
    void theProductTellsTheDatabaseToFlushWithEachCommit() throws Exception {
        try (var server = new BoardServer(folder)) {
            int before = server.files.flushes();
            inserts(server);
            assertThat(server.files.flushes()).isEqualTo(before + 1);
        }
    }

    private List<String> database(String delay) {
        return List.of("--spring.datasource.url=jdbc:hsqldb:file:" + folder.resolve("own/okr")
                + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.lock_file=false;hsqldb.write_delay="
                + delay);
    }

    private static List<String> whatLeavesWhileTheFlushIsHeld(BoardServer server) {
        try (var writer = server.follow("anna");
                var reader = server.follow("bo")) {
            server.files.hold();
            writer.create(server.document, "anna.1", "c1");
            await().until(server.files::flushWaits);
            List<String> early = new ArrayList<>(numbered(BoardServer.passedOn(writer)));
            early.addAll(numbered(BoardServer.passedOn(reader)));
            server.files.release();
            if (early.isEmpty()) {
                writer.await("ack");
                reader.await("op");
            }
            return early;
        } finally {
            server.files.release();
        }
    }

    private static List<String> numbered(List<JsonNode> events) {
        return events.stream()
                .filter(event -> event.has("seq"))
                .map(event -> event.get("t").asString())
                .toList();
    }

    /** Asks the disk at the very moment at which an answer is there or a listener hears. */
    private static Queue<String> whatIsToldBeforeItIsFlushed(BoardServer server) throws Exception {
        Queue<String> early = new ConcurrentLinkedQueue<>();
        Consumer<OperationId> answered = id -> check(server, "answer", id, early);
        server.documents.listen(
                (id, operations) -> operations.forEach(operation -> check(server, "listener", operation.id(), early)));
        Queue<CompletableFuture<?>> answers = new ConcurrentLinkedQueue<>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String tab = "load" + writer;
                writers.submit(() -> {
                    for (int i = 1; i <= EACH; i++) {
                        var id = new OperationId(tab + "." + i);
                        answers.add(server.documents
                                .submit(submission(server.document, id, tab + "-" + i))
                                .thenAccept(answer -> answered.accept(id)));
                    }
                });
            }
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        return early;
    }

    private static void check(BoardServer server, String who, OperationId id, Queue<String> early) {
        if (!server.files.covers("\"" + id + "\"")) {
            early.add(who + " " + id);
        }
    }

    private static Submission submission(DocumentId document, OperationId id, String card) {
        return new Submission(
                document,
                id,
                WRITER,
                new Operation.Create(new CardId(card), CardKind.NOTE, "s", "", "V", Map.of(), List.of()),
                (author, operation, view) -> Optional.empty());
    }

    private static void inserts(BoardServer server) {
        server.get(JdbcTemplate.class)
                .update(
                        "insert into document (id, created_at) values (?, current_timestamp)",
                        DocumentId.random().value());
    }

    /** An engine that acknowledges as soon as it has taken an operation. */
    static class AnswersTooEarly implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Documents real
                    ? Wrong.engine(real, submission -> {
                        var unused = real.submit(submission);
                        return CompletableFuture.completedFuture(new SubmissionResult.Accepted(1));
                    })
                    : bean;
        }
    }

    /** An engine that tells readers as soon as it has taken an operation. */
    static class TellsTooEarly implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof Documents real)) {
                return bean;
            }
            List<CommitListener> listeners = new ArrayList<>();
            return Wrong.engine(
                    real,
                    submission -> {
                        var early = new LoggedOperation(
                                1, submission.id(), submission.author(), Instant.EPOCH, submission.operation());
                        listeners.forEach(listener -> listener.committed(submission.document(), List.of(early)));
                        return real.submit(submission);
                    },
                    listeners);
        }
    }
}
