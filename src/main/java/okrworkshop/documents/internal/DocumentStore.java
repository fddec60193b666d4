package okrworkshop.documents.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import okrworkshop.documents.CardId;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.OperationCodec;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.StrictJson;
import okrworkshop.documents.internal.SeenOperations.Tab;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents in tables: an append-only log, and snapshots that only make opening faster. Any thread may call. */
final class DocumentStore {
    /** What a column of a snapshot takes; a larger document opens from an older snapshot and a longer log. */
    private static final int SNAPSHOT_CHARACTERS = 10_000_000;

    private static final String COLUMNS = "sequence, op_id, author_id, accepted_at, operation";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final OperationCodec codec = new OperationCodec();
    private final StrictJson json = new StrictJson();
    private final SnapshotCodec snapshots = new SnapshotCodec();

    DocumentStore(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A commit that fails is rolled back, before the pool's return to auto-commit could commit it after all. */
    static TransactionTemplate transactions(DataSource dataSource) {
        var transactions = new JdbcTransactionManager(dataSource);
        transactions.setRollbackOnCommitFailure(true);
        return new TransactionTemplate(transactions);
    }

    boolean exists(DocumentId document) {
        return count("select count(*) from document where id = ?", document.value()) > 0;
    }

    /** Makes a document and its first operations, durable when this returns. */
    void create(DocumentId document, Instant at, List<Row> first) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("insert into document (id, created_at) values (?, ?)", document.value(), time(at));
            insert(first);
        });
    }

    /** Appends in one transaction: all of them are durable when this returns, or none. */
    void append(List<Row> rows) {
        transaction.executeWithoutResult(status -> insert(rows));
    }

    /** The document as the log says. */
    Optional<OpenDocument> load(DocumentId document) {
        if (!exists(document)) {
            return Optional.empty();
        }
        OpenDocument loaded = jdbc
                .query(
                        "select sequence, state from document_snapshot where document_id = ? and sequence ="
                                + " (select max(sequence) from document_snapshot where document_id = ?)",
                        (row, index) -> snapshots.read(document, row.getLong("sequence"), row.getString("state")),
                        document.value(),
                        document.value())
                .stream()
                .findFirst()
                .orElseGet(() -> new OpenDocument(new DocumentState(document), new SeenOperations(Map.of())));
        jdbc.query(
                        "select " + COLUMNS
                                + " from document_operation where document_id = ? and sequence > ? order by sequence",
                        this::operation,
                        document.value(),
                        loaded.state().sequence())
                .forEach(operation -> loaded.apply(Replay.typed(loaded.state(), operation)));
        return Optional.of(loaded);
    }

    /** The number under which an operation was accepted, or 0. */
    long sequenceOf(DocumentId document, PersonId author, OperationId id) {
        return jdbc
                .queryForList(
                        "select sequence from document_operation where document_id = ? and author_id = ? and op_id = ?",
                        Long.class,
                        document.value(),
                        author.value(),
                        id.value())
                .stream()
                .findFirst()
                .orElse(0L);
    }

    List<LoggedOperation> history(DocumentId document, CardId card) {
        return jdbc.query(
                "select " + COLUMNS
                        + " from document_operation where document_id = ? and card_id = ? order by sequence",
                this::operation,
                document.value(),
                card.value());
    }

    /** Keeps the snapshot and drops the older ones. */
    void saveSnapshot(DocumentCopy document, Map<Tab, Long> tabs, boolean tabsForgotten) {
        String text = snapshots.write(document, tabs, tabsForgotten);
        UUID id = document.id().value();
        if (text.length() > SNAPSHOT_CHARACTERS) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            long newer = count(
                    "select count(*) from document_snapshot where document_id = ? and sequence >= ?",
                    id,
                    document.sequence());
            if (newer == 0) {
                jdbc.update(
                        "insert into document_snapshot (document_id, sequence, state) values (?, ?, ?)",
                        id,
                        document.sequence(),
                        text);
                jdbc.update(
                        "delete from document_snapshot where document_id = ? and sequence < ?",
                        id,
                        document.sequence());
            }
        });
    }

    private void insert(List<Row> rows) {
        jdbc.batchUpdate(
                "insert into document_operation"
                        + " (document_id, sequence, op_id, author_id, card_id, accepted_at, operation)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows,
                rows.size(),
                (statement, row) -> {
                    LoggedOperation logged = row.logged();
                    statement.setObject(1, row.document().value());
                    statement.setLong(2, logged.sequence());
                    statement.setString(3, logged.id().value());
                    statement.setObject(4, logged.author().value());
                    statement.setString(5, logged.operation().card().value());
                    statement.setObject(6, time(logged.at()));
                    statement.setString(7, codec.write(logged.operation()));
                });
    }

    private LoggedOperation operation(ResultSet row, int index) throws SQLException {
        return new LoggedOperation(
                row.getLong("sequence"),
                new OperationId(row.getString("op_id")),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                codec.read(json.parse(row.getString("operation"))));
    }

    private long count(String sql, Object... arguments) {
        Long count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** A row of the log. */
    record Row(DocumentId document, LoggedOperation logged) {}
}
