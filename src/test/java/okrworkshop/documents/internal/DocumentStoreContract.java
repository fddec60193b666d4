package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static okrworkshop.documents.internal.Doc.close;
import static okrworkshop.documents.internal.Doc.comment;
import static okrworkshop.documents.internal.Doc.create;
import static okrworkshop.documents.internal.Doc.createIn;
import static okrworkshop.documents.internal.Doc.decide;
import static okrworkshop.documents.internal.Doc.edit;
import static okrworkshop.documents.internal.Doc.group;
import static okrworkshop.documents.internal.Doc.id;
import static okrworkshop.documents.internal.Doc.link;
import static okrworkshop.documents.internal.Doc.merge;
import static okrworkshop.documents.internal.Doc.resolve;
import static okrworkshop.documents.internal.Doc.round;
import static okrworkshop.documents.internal.Doc.score;
import static okrworkshop.documents.internal.Doc.set;
import static okrworkshop.documents.internal.Doc.text;
import static okrworkshop.documents.internal.Doc.uncomment;
import static okrworkshop.documents.internal.Doc.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import okrworkshop.documents.Audience;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.documents.Limits;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Opening;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationCodec;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Sight;
import okrworkshop.documents.StateCodec;
import okrworkshop.documents.Value;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What every database must do for documents. */
abstract class DocumentStoreContract {
    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30.123Z");

    private static final DocumentId EARLIER = DocumentId.random();

    private final DocumentId document = DocumentId.random();
    private final OpenDocument written = new OpenDocument(new DocumentState(document), new SeenOperations(Map.of()));
    private DocumentStore store;

    abstract DataSource dataSource();

    @BeforeEach
    void migrate() {
        Flyway before = flyway("7");
        if (before.migrate().migrationsExecuted > 0) {
            writeAsVersion7Did();
        }
        flyway("latest").migrate();
        store = new DocumentStore(new FlushGuard(dataSource(), new CommitMeter()));
        store.create(document, NOW, List.of());
    }

    @AfterEach
    void letGo() {
        store.close();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(dataSource())
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    private void writeAsVersion7Did() {
        var jdbc = new JdbcTemplate(dataSource());
        var codec = new OperationCodec();
        jdbc.update(
                "insert into document (id, created_at) values (?, ?)", EARLIER.value(), NOW.atOffset(ZoneOffset.UTC));
        List<Operation> operations = List.of(create("a"), text("a", "it's \"quoted\" 从 3 天"), text("a", "who?"));
        for (int i = 0; i < operations.size(); i++) {
            jdbc.update(
                    "insert into document_log values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    EARLIER.value(),
                    i + 1,
                    "anna-tab." + (i + 1),
                    ANNA.value(),
                    "a",
                    NOW.plusMillis(i).atOffset(ZoneOffset.UTC),
                    codec.write(operations.get(i)),
                    i == 2 ? 1 : 0,
                    i == 2 ? BO.value() : null);
        }
    }

    @Test
    void aLogFromBeforeItHadBlocksIsReadOn() {
        OpenDocument read = store.load(EARLIER).orElseThrow();
        assertThat(read.state().card(id("a")).orElseThrow().text()).isEqualTo("who?");
        assertThat(read.after(0))
                .extracting(LoggedOperation::sequence, LoggedOperation::at, LoggedOperation::audience)
                .containsExactly(
                        tuple(1L, NOW, Audience.EVERYBODY),
                        tuple(2L, NOW.plusMillis(1), Audience.EVERYBODY),
                        tuple(3L, NOW.plusMillis(2), new Audience.WithoutAuthor(BO)));
        assertThat(read.after(0).get(1).operation()).isEqualTo(text("a", "it's \"quoted\" 从 3 天"));
        assertThat(read.seen().sequenceOf(ANNA, new OperationId("anna-tab.3"))).hasValue(3);
    }

    @Test
    void whatWasAbandonedIsGoneAfterTheNextStart() {
        DocumentId kept = DocumentId.random();
        store.create(kept, NOW, List.of());
        append(ANNA, create("a"));
        store.abandon(List.of(document));
        store.abandon(List.of(document));
        assertThat(store.exists(document)).isTrue();

        store.sweep();

        assertThat(store.exists(document)).isFalse();
        assertThat(store.load(document)).isEmpty();
        assertThat(store.exists(kept)).isTrue();
        Long left = new JdbcTemplate(dataSource())
                .queryForObject(
                        "select (select count(*) from document_block where document_id = ?)"
                                + " + (select count(*) from document_abandoned) from document where id = ?",
                        Long.class,
                        document.value(),
                        kept.value());
        assertThat(left).isZero();
    }

    @Test
    void whatNobodyFollowsAnyMoreIsErasedAtOnce() {
        DocumentId kept = DocumentId.random();
        store.create(kept, NOW, List.of());
        append(ANNA, create("a"));
        store.abandon(List.of(document, kept));

        store.erase(List.of(document));

        assertThat(store.exists(document)).isFalse();
        assertThat(store.exists(kept)).as("goes with the next start").isTrue();
        Long left = new JdbcTemplate(dataSource())
                .queryForObject(
                        "select (select count(*) from document_block where document_id = ?)"
                                + " + (select count(*) from document_abandoned where document_id = ?)"
                                + " from document where id = ?",
                        Long.class,
                        document.value(),
                        document.value(),
                        kept.value());
        assertThat(left).isZero();
    }

    @Test
    void theLogGivesTheSameDocument() {
        append(ANNA, create("o", CardKind.OBJECTIVE), create("k", CardKind.KEY_RESULT));
        append(BO, text("k", "从 3 天到 1 天 😀"), set("k", "due", new Value.Text("2026-06-30")));
        append(
                BO,
                link("k", LinkType.PARENT, "o"),
                round("s4", Purpose.VOTE),
                vote("o", 2),
                new Operation.Delete(id("k")));

        assertThat(loaded().state().copy()).isEqualTo(written.state().copy());
        assertThat(json(loaded())).isEqualTo(json(written));
    }

    @Test
    void aSnapshotAndTheTailGiveTheSameDocument() {
        append(ANNA, create("a"), create("b"), text("a", "before"), link("a", LinkType.DEPENDS, "b"));
        append(ANNA, round("s4", Purpose.VOTE), vote("a", 1));
        snapshot();
        append(ANNA, text("a", "after"), set("b", "side", new Value.Text("inside")));
        snapshot();
        append(BO, new Operation.Move(id("b"), "right", "k"));

        assertThat(json(loaded())).isEqualTo(json(written));
        assertThat(loaded().after(0)).hasSize(1);
    }

    @Test
    void anOlderSnapshotNeverReplacesANewerOne() {
        append(ANNA, create("a"));
        DocumentCopy early = written.state().copy();
        append(ANNA, create("b"));
        snapshot();
        store.saveSnapshot(early, written.seen().accepted());

        assertThat(loaded().after(0)).isEmpty();
        assertThat(loaded().state().sequence()).isEqualTo(2);
    }

    @Test
    void acceptedOperationsAreKnownAfterASnapshotAndARestart() {
        append(ANNA, create("a"), text("a", "x"));
        snapshot();
        OpenDocument again = loaded();
        assertThat(again.seen().sequenceOf(ANNA, new OperationId("anna-tab.2"))).hasValue(0);
        assertThat(again.seen().sequenceOf(BO, new OperationId("anna-tab.2"))).isEmpty();
        assertThat(again.seen().sequenceOf(ANNA, new OperationId("anna-tab.3"))).isEmpty();
    }

    @Test
    void aNumberIsTakenOnlyOnce() {
        append(ANNA, create("a"));
        var sameNumber = new LoggedOperation(1, new OperationId("other-tab.1"), BO, NOW, create("b"));
        assertThatThrownBy(() -> store.append(Map.of(document, List.of(sameNumber))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(json(loaded())).isEqualTo(json(written));
    }

    @Test
    void aConnectionThatDiedWhileItWasHeldIsTakenAnew() throws SQLException {
        store.close();
        var taken = new ArrayList<Connection>();
        store = new DocumentStore(new FlushGuard(
                new DelegatingDataSource(dataSource()) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        Connection connection = super.getConnection();
                        taken.add(connection);
                        return connection;
                    }
                },
                new CommitMeter()));
        append(ANNA, create("a"));
        taken.getLast().close();
        append(ANNA, create("b"));

        assertThat(json(loaded())).isEqualTo(json(written));
    }

    @Test
    void theHistoryOfACardIsInOrder() {
        append(ANNA, create("a"), create("b"), text("a", "one"));
        append(BO, text("a", "two"));
        assertThat(store.history(document, id("a"), Sight.ofEverybody()))
                .extracting(LoggedOperation::sequence)
                .containsExactly(1L, 3L, 4L);
        assertThat(store.history(document, id("a"), Sight.ofEverybody())
                        .getLast()
                        .author())
                .isEqualTo(BO);
        assertThat(store.history(document, id("a"), Sight.ofEverybody())
                        .getLast()
                        .at())
                .isEqualTo(NOW);
    }

    @Test
    void S4_theAudienceStandsInTheLog() {
        append(ANNA, round("h", Purpose.WRITE, true, false), createIn("a", "h", false), text("a", "hidden"));
        append(BO, round("w", Purpose.WRITE), createIn("b", "w", true));
        append(ANNA, text("b", "whose?"), close("h"), text("a", "shown"));

        assertThat(loaded().after(0)).isEqualTo(written.after(0));
        assertThat(loaded().after(0))
                .extracting(LoggedOperation::audience)
                .containsExactly(
                        Audience.EVERYBODY,
                        Audience.ONLY_AUTHOR,
                        Audience.ONLY_AUTHOR,
                        Audience.EVERYBODY,
                        new Audience.WithoutAuthor(BO),
                        new Audience.WithoutAuthor(BO),
                        Audience.REVEAL,
                        Audience.EVERYBODY);
        assertThat(json(loaded())).isEqualTo(json(written));
        assertThat(loaded().open(3)).isInstanceOf(Opening.Snapshot.class);
        assertThat(loaded().open(7)).isInstanceOf(Opening.Tail.class);
    }

    @Test
    void S4_theHistoryHoldsOnlyWhatOneMaySee() {
        append(ANNA, round("h", Purpose.WRITE, true, false), createIn("a", "h", false), text("a", "hidden"));
        append(ANNA, close("h"), text("a", "shown"));

        assertThat(sequences(Sight.of(ANNA))).containsExactly(2L, 3L, 5L);
        assertThat(sequences(Sight.of(BO))).containsExactly(5L);
        assertThat(sequences(Sight.ofEverybody())).containsExactly(5L);
    }

    @Test
    void X1_aWithheldCardIsWithheldAfterARestartFromLogAndSnapshot() {
        append(ANNA, create("a"), text("a", "bad"), comment("a", "c", "worse"));
        append(BO, new Operation.Withhold(id("a")), create("b"));
        assertThat(loaded().state().copy()).isEqualTo(written.state().copy());
        assertThat(loaded().after(0)).isEqualTo(written.after(0));
        assertThat(Sight.of(ANNA).sees(loaded().state(), id("a"))).isFalse();
        assertThat(loaded().open(3)).isInstanceOf(Opening.Snapshot.class);
        assertThat(loaded().open(4)).isInstanceOf(Opening.Tail.class);
        snapshot();
        assertThat(loaded().state().copy()).isEqualTo(written.state().copy());
        assertThat(Sight.of(ANNA).sees(loaded().state(), id("a"))).isFalse();
        assertThat(Sight.ofOverseer(BO).sees(loaded().state(), id("a"))).isTrue();

        append(BO, new Operation.Release(id("a")));
        assertThat(loaded().state().card(id("a")).orElseThrow().text()).isEqualTo("bad");
        assertThat(sequences(Sight.of(ANNA))).containsExactly(1L, 2L, 3L, 4L, 6L);
    }

    @Test
    void H1_aLongHistoryIsTheNewest500OldestFirst() {
        append(ANNA, create("a"));
        for (int i = 0; i < Limits.HISTORY; i++) {
            append(BO, text("a", "text " + i));
        }
        List<Long> sequences = sequences(Sight.of(BO));
        assertThat(sequences).hasSize(Limits.HISTORY).isSorted().startsWith(2L).endsWith(501L);
    }

    @Test
    void everythingNewComesBackFromLogAndSnapshot() {
        append(ANNA, create("s", CardKind.STRATEGY), create("t", CardKind.STRATEGY), round("v", Purpose.VOTE));
        append(ANNA, round("p", Purpose.SCORE, true, true), edit("s", 4, "目标 👨‍👩‍👧"));
        append(BO, edit("s", 5, "我们的"), group("s", "t"), comment("s", "c1", "why?"), score("s", "p", 7));
        append(BO, decide("s", "chosen", "fast", "Li"), resolve("s", "c1", true), merge("t", "s"));
        assertThat(loaded().state().copy()).isEqualTo(written.state().copy());
        snapshot();
        append(BO, comment("t", "c1", "x"), uncomment("t", "c1"), merge("t", ""), close("p"));
        assertThat(loaded().state().copy()).isEqualTo(written.state().copy());
        assertThat(loaded().after(0)).hasSize(4);
    }

    @Test
    void aSnapshotThatCannotBeReadIsAsGoodAsNone() {
        append(ANNA, create("a"), text("a", "x"));
        snapshot();
        new JdbcTemplate(dataSource())
                .update(
                        "update document_snapshot set state = ? where document_id = ?",
                        "{\"accepted\":{},\"state\":{\"cards\":[{\"id\":\"a\"}]}}",
                        document.value());
        assertThat(json(loaded())).isEqualTo(json(written));
        assertThat(loaded().after(0)).hasSize(2);
    }

    @Test
    void anUnknownDocumentIsNotThere() {
        assertThat(store.load(DocumentId.random())).isEmpty();
    }

    private void append(PersonId author, Operation... operations) {
        var appended = new ArrayList<LoggedOperation>();
        for (Operation operation : operations) {
            var opId = new OperationId((author.equals(ANNA) ? "anna-tab." : "bo-tab.")
                    + (written.state().sequence() + 1));
            LoggedOperation logged = written.next(author, opId, NOW, written.settle(author, opId, operation));
            written.apply(logged);
            appended.add(logged);
        }
        store.append(Map.of(document, appended));
    }

    private List<Long> sequences(Sight sight) {
        return store.history(document, id("a"), sight).stream()
                .map(LoggedOperation::sequence)
                .toList();
    }

    private void snapshot() {
        store.saveSnapshot(written.state().copy(), written.seen().accepted());
    }

    private OpenDocument loaded() {
        return store.load(document).orElseThrow();
    }

    private static String json(OpenDocument document) {
        return new StateCodec().write(document.state());
    }
}
