package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static okrworkshop.documents.internal.Doc.create;
import static okrworkshop.documents.internal.Doc.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Guard;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Sight;
import okrworkshop.documents.StateCodec;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;
import okrworkshop.documents.SubmissionResult.Accepted;
import okrworkshop.documents.SubmissionResult.Failed;
import okrworkshop.documents.SubmissionResult.Refused;
import okrworkshop.documents.internal.FaultyDatabase.Commit;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class DocumentEngineTest {
    private static final Guard ANYTHING = (author, operation, document) -> Optional.empty();

    private final DocumentId document = DocumentId.random();
    private final List<Long> heard = Collections.synchronizedList(new ArrayList<>());
    private HikariDataSource pool;
    private FaultyDatabase database;
    private DocumentEngine engine;

    @BeforeEach
    void start(@TempDir Path folder) {
        pool = TestDatabase.hsqldb(folder);
        Flyway.configure().dataSource(pool).load().migrate();
        database = new FaultyDatabase(pool);
        engine = engine(new DocumentsSettings(2, 1_000, 64, 20));
        engine.create(document, ANNA, List.of());
    }

    @AfterEach
    void stop() {
        database.releaseCommits();
        engine.close();
        pool.close();
    }

    @Test
    void L3_aDocumentTakesAsManyCardsAsTheInstallationSays() {
        engine.close();
        engine = engine(new DocumentsSettings(2, 1_000, 64, 20, 2));
        result(send("anna.1", ANNA, create("a")));
        result(send("anna.2", ANNA, create("b")));
        assertThat(result(send("anna.3", ANNA, create("c")))).isEqualTo(new Refused(Refusal.of("document.full", 2)));
        assertThat(new DocumentsSettings(2, 1_000, 64, 20).cards()).isEqualTo(5_000);
    }

    @Test
    void A1_anAcknowledgementWaitsForTheCommit() {
        database.holdCommits();
        CompletableFuture<SubmissionResult> waiting = send("anna.1", ANNA, create("a"));
        await().until(database::commitWaits);

        assertThat(waiting).isNotDone();
        assertThat(heard).isEmpty();

        database.releaseCommits();
        assertThat(waiting).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo(new Accepted(1));
        assertThat(heard).containsExactly(1L);
    }

    @Test
    void A2_aFailedCommitAppliesNothingAndTheRoomGoesOn() {
        result(send("anna.1", ANNA, create("a")));
        database.commits(Commit.FAILS);
        assertThat(result(send("anna.2", ANNA, create("b")))).isEqualTo(new Failed());
        assertThat(result(send("anna.3", ANNA, text("b", "x")))).isEqualTo(new Refused(Refusal.of("card.unknown")));

        database.commits(Commit.WORKS);
        assertThat(engine.read(document).allCards()).hasSize(1);
        assertThat(result(send("anna.2", ANNA, create("b")))).isEqualTo(new Accepted(2));
        assertThat(result(send("anna.3", ANNA, text("b", "x")))).isEqualTo(new Accepted(3));
        assertThat(heard).containsExactly(1L, 2L, 3L);
    }

    @Test
    void B2_operationsOfACommitThatWasWronglyReportedAsFailedReachEveryReader() {
        database.commits(Commit.WORKS_BUT_SAYS_IT_FAILED);
        assertThat(result(send("anna.1", ANNA, create("a")))).isEqualTo(new Failed());
        database.commits(Commit.WORKS);

        assertThat(result(send("anna.1", ANNA, create("a")))).isEqualTo(new Accepted(1));
        assertThat(result(send("anna.2", ANNA, create("b")))).isEqualTo(new Accepted(2));
        assertThat(heard).containsExactly(1L, 2L);
    }

    @Test
    void whatIsCommittedTogetherHasOneTime() {
        engine.close();
        var seconds = new AtomicLong();
        InstantSource source = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
        engine = engine(new DocumentsSettings(2, 1_000, 64, 20), source.withZone(ZoneOffset.UTC));
        List<Instant> times = Collections.synchronizedList(new ArrayList<>());
        engine.listen((id, operations) -> operations.forEach(operation -> times.add(operation.at())));
        database.holdCommits();
        send("block.1", BO, create("block"));
        await().until(database::commitWaits);
        CompletableFuture<SubmissionResult> first = send("anna.1", ANNA, create("a"));
        CompletableFuture<SubmissionResult> second = send("bobo.1", BO, create("b"));
        database.releaseCommits();

        assertThat(result(first)).isEqualTo(new Accepted(2));
        assertThat(result(second)).isEqualTo(new Accepted(3));
        assertThat(times).hasSize(3);
        assertThat(times.get(1)).isAfter(times.get(0)).isEqualTo(times.get(2));
    }

    @Test
    void A3_aResendIsAnsweredWithTheFirstNumber() {
        database.holdCommits();
        send("block.1", BO, create("block"));
        await().until(database::commitWaits);
        CompletableFuture<SubmissionResult> first = send("anna.1", ANNA, create("a"));
        CompletableFuture<SubmissionResult> sameBatch = send("anna.1", ANNA, create("a"));
        database.releaseCommits();

        assertThat(result(first)).isEqualTo(new Accepted(2));
        assertThat(result(sameBatch)).isEqualTo(new Accepted(2));
        assertThat(result(send("anna.1", ANNA, create("a")))).isEqualTo(new Accepted(2));
        assertThat(result(send("anna.1", BO, create("b")))).isEqualTo(new Accepted(3));
    }

    @Test
    void A3_aResendIsKnownAfterARestartAndAThousandOperations() {
        result(send("anna.1", ANNA, create("a")));
        for (int i = 2; i <= 1_100; i++) {
            result(send("anna." + i, ANNA, text("a", "text " + i)));
        }
        assertThat(result(send("anna.1", ANNA, create("a")))).isEqualTo(new Accepted(0));
        String before = json(engine.read(document));
        restart();

        assertThat(json(engine.read(document))).isEqualTo(before);
        assertThat(result(send("anna.2", ANNA, text("a", "again")))).isEqualTo(new Accepted(0));
        assertThat(json(engine.read(document))).isEqualTo(before);
        assertThat(result(send("anna.1101", ANNA, text("a", "new")))).isEqualTo(new Accepted(1_101));
    }

    @Test
    void B1_operationsOfManyThreadsGetOneOrderWithoutGaps() throws Exception {
        result(send("anna.1", ANNA, create("a")));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                String tab = "tab" + thread + ".";
                var person = PersonId.random();
                threads.submit(() -> {
                    for (int i = 1; i <= 100; i++) {
                        result(send(tab + i, person, text("a", tab + i)));
                    }
                });
            }
        }
        assertThat(heard)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 801).boxed().toList());
        assertThat(engine.history(document, Doc.id("a"), Sight.ofEverybody()))
                .extracting(LoggedOperation::sequence)
                .containsExactlyElementsOf(heard.subList(301, 801));
        String before = json(engine.read(document));
        restart();
        assertThat(json(engine.read(document))).isEqualTo(before);
    }

    @Test
    void B4_anOpeningAndWhatFollowsHaveNoGap() {
        var seen = Collections.synchronizedList(new ArrayList<Long>());
        result(send("anna.1", ANNA, create("a")));
        for (int i = 2; i <= 300; i++) {
            send("anna." + i, ANNA, text("a", "text " + i));
            if (i == 150) {
                engine.open(document, 1, opening -> {
                    assertThat(opening).isInstanceOf(Opening.Tail.class);
                    ((Opening.Tail) opening).operations().forEach(operation -> seen.add(operation.sequence()));
                    engine.listen((id, operations) -> operations.forEach(operation -> seen.add(operation.sequence())));
                });
            }
        }
        await().until(() -> seen.contains(300L));
        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 300).boxed().toList());
    }

    @Test
    void B5_whoIsTooFarBehindOrAheadGetsTheWholeDocument() {
        for (int i = 1; i <= OpenDocument.TAIL + 10; i++) {
            result(send("anna." + i, ANNA, create("c" + i)));
        }
        assertThat(opening(0)).isInstanceOf(Opening.Snapshot.class);
        assertThat(opening(5)).isInstanceOf(Opening.Snapshot.class);
        assertThat(opening(100_000)).isInstanceOf(Opening.Snapshot.class);
        assertThat(opening(10)).isInstanceOf(Opening.Tail.class);
        assertThat(opening(OpenDocument.TAIL + 10)).isEqualTo(new Opening.Tail(OpenDocument.TAIL + 10, List.of()));
    }

    @Test
    void aGuardThatBreaksRefusesAndTheEngineGoesOn() {
        var broken = new Submission(document, new OperationId("anna.1"), ANNA, create("a"), (author, op, doc) -> {
            throw new IllegalStateException("a mistake in a guard");
        });
        assertThat(result(engine.submit(broken))).isEqualTo(new Refused(Refusal.of("server.error")));
        var worse = new Submission(document, new OperationId("anna.2"), ANNA, create("a"), (author, op, doc) -> {
            throw new StackOverflowError();
        });
        assertThat(result(engine.submit(worse))).isEqualTo(new Failed());
        assertThat(result(send("anna.3", ANNA, create("a")))).isEqualTo(new Accepted(1));
    }

    @Test
    void documentsLeaveMemoryAndComeBackTheSame() {
        result(send("anna.1", ANNA, create("a")));
        for (int i = 0; i < 5; i++) {
            engine.create(DocumentId.random(), ANNA, List.of(create("x")));
        }
        assertThat(result(send("anna.2", ANNA, text("a", "back")))).isEqualTo(new Accepted(2));
        assertThat(engine.read(document).sequence()).isEqualTo(2);
    }

    @Test
    void L6_whatTheQueueCannotHoldFails() {
        database.holdCommits();
        List<CompletableFuture<SubmissionResult>> sent = new ArrayList<>();
        for (int i = 1; i <= 2_000; i++) {
            sent.add(send("anna." + i, ANNA, create("c" + i)));
        }
        assertThat(result(sent.getLast())).isEqualTo(new Failed());
        database.releaseCommits();
        long accepted = sent.stream()
                .filter(future -> result(future) instanceof Accepted)
                .count();
        assertThat(accepted).isBetween(1_000L, 1_200L);
        assertThat(engine.read(document).sequence()).isEqualTo(accepted);
    }

    @Test
    void T2_parallelEditsOfOneTextLoseNoLetter() throws Exception {
        result(send("anna.1", ANNA, create("a")));
        int people = 4;
        int each = 25;
        try (var threads = Executors.newFixedThreadPool(people)) {
            for (int person = 0; person < people; person++) {
                String letter = String.valueOf((char) ('a' + person));
                var author = PersonId.random();
                threads.submit(() -> {
                    long base = 1;
                    for (int i = 1; i <= each; i++) {
                        var answer = (Accepted) result(send("tabs." + i, author, Doc.edit("a", base, letter)));
                        base = answer.sequence();
                    }
                });
            }
        }
        String text = engine.read(document).card(Doc.id("a")).orElseThrow().text();
        for (int person = 0; person < people; person++) {
            int letter = 'a' + person;
            assertThat(text.chars().filter(unit -> unit == letter).count()).isEqualTo(each);
        }
        restart();
        assertThat(engine.read(document).card(Doc.id("a")).orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void S7_readHoldsWhatEverybodyMaySeeAndReadWholeAll() {
        result(send("anna.1", ANNA, Doc.round("w", Purpose.WRITE, true, false)));
        result(send("anna.2", ANNA, Doc.createIn("a", "w", false)));
        assertThat(engine.read(document).allCards()).isEmpty();
        assertThat(engine.readWhole(document).allCards()).hasSize(1);
        assertThat(engine.history(document, Doc.id("a"), Sight.of(ANNA))).hasSize(1);
        for (Sight sight : List.of(Sight.of(BO), Sight.ofEverybody())) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> engine.history(document, Doc.id("a"), sight))
                    .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("card.unknown"));
        }
    }

    @Test
    void aDocumentThatNobodyFollowsIsReadyToOpen() {
        for (int i = 1; i <= 19; i++) {
            result(send("anna." + i, ANNA, create("c" + i)));
        }
        engine.idle(document);
        waitsUntilIdleIsDone();
        result(send("anna.20", ANNA, create("c20")));
        assertThat(snapshotSequence()).isZero();
        engine.close();
        engine = engine(new DocumentsSettings(2, 1_000, 64, 10_000));
        assertThat(snapshotSequence()).isEqualTo(20);
        for (int i = 21; i <= 45; i++) {
            result(send("anna." + i, ANNA, create("c" + i)));
        }
        engine.idle(document);
        await().untilAsserted(() -> assertThat(snapshotSequence()).isEqualTo(45));
        engine.idle(DocumentId.random());
    }

    @Test
    void aStoppedServerHasSnapshotsOfAllItsDocuments() {
        List<DocumentId> documents = new ArrayList<>();
        engine.close();
        engine = engine(new DocumentsSettings(100, 1_000, 64, 10_000));
        for (int i = 0; i < 40; i++) {
            DocumentId fresh = DocumentId.random();
            documents.add(fresh);
            engine.create(fresh, ANNA, List.of(create("a"), create("b")));
        }
        restart();
        Integer snapshots = new JdbcTemplate(pool)
                .queryForObject("select count(*) from document_snapshot where sequence = 2", Integer.class);
        assertThat(snapshots).isEqualTo(documents.size());
    }

    @Test
    void aDocumentWithALongHistoryOpensFromFewRows() {
        var writer = new DocumentsSettings(2, 25_000, 256, 500);
        engine.close();
        engine = engine(writer);
        result(send("anna.1", ANNA, create("a")));
        CompletableFuture<SubmissionResult> last = new CompletableFuture<>();
        for (int i = 2; i <= 20_000; i++) {
            last = send("anna." + i, ANNA, text("a", "text " + i));
        }
        last.orTimeout(120, TimeUnit.SECONDS).join();
        await().untilAsserted(() -> assertThat(snapshotSequence()).isGreaterThan(19_000));
        // As after a crash: nothing was written at the end.
        var store = new DocumentStore(new FlushGuard(pool, new CommitMeter()));
        OpenDocument loaded = store.load(document).orElseThrow();
        assertThat(loaded.state().sequence()).isEqualTo(20_000);
        assertThat(loaded.state().card(Doc.id("a")).orElseThrow().text()).isEqualTo("text 20000");
        assertThat(loaded.behindSnapshot()).isLessThan(1_000);
    }

    @Test
    void anUnknownDocumentIsRefused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> engine.read(DocumentId.random()))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo("document.unknown"));
    }

    @Test
    void aClosedEngineAnswersFailed() {
        engine.close();
        assertThat(result(send("anna.1", ANNA, create("a")))).isEqualTo(new Failed());
        engine = engine(new DocumentsSettings(2, 1_000, 64, 20));
    }

    private DocumentEngine engine(DocumentsSettings settings) {
        return engine(settings, Clock.systemUTC());
    }

    private DocumentEngine engine(DocumentsSettings settings, Clock clock) {
        var store = new DocumentStore(new FlushGuard(database, new CommitMeter()));
        var fresh = new DocumentEngine(store, clock, settings);
        fresh.listen((id, operations) -> {
            if (id.equals(document)) {
                operations.forEach(operation -> heard.add(operation.sequence()));
            }
        });
        fresh.start();
        return fresh;
    }

    private void restart() {
        engine.close();
        engine = engine(new DocumentsSettings(2, 1_000, 64, 20));
    }

    /** A question is answered after those that were asked before; operations may overtake both. */
    private void waitsUntilIdleIsDone() {
        engine.read(document);
    }

    private long snapshotSequence() {
        return new JdbcTemplate(pool)
                        .queryForList(
                                "select sequence from document_snapshot where document_id = ?",
                                Long.class,
                                document.value())
                        .stream()
                        .findFirst()
                        .orElse(0L);
    }

    private Opening opening(long since) {
        var answer = new CompletableFuture<Opening>();
        engine.open(document, since, answer::complete);
        return answer.orTimeout(5, TimeUnit.SECONDS).join();
    }

    private CompletableFuture<SubmissionResult> send(String id, PersonId author, Operation operation) {
        return engine.submit(new Submission(document, new OperationId(id), author, operation, ANYTHING));
    }

    private static SubmissionResult result(CompletableFuture<SubmissionResult> future) {
        return future.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static String json(DocumentView document) {
        return document.sequence()
                + document.allCards().stream()
                        .sorted(java.util.Comparator.comparing(card -> card.id().value()))
                        .toList()
                        .toString()
                + new StateCodec().write(document).length();
    }
}
