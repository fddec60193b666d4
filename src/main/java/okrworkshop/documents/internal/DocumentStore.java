package okrworkshop.documents.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.documents.Limits;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationCodec;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Sight;
import okrworkshop.documents.StrictJson;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents in tables: an append-only log, and snapshots that only make opening faster. Any thread may call. */
final class DocumentStore {
    /** What a column of a snapshot takes; a larger document opens from an older snapshot and a longer log. */
    private static final int SNAPSHOT_CHARACTERS = 10_000_000;

    private static final String COLUMNS =
            "sequence, op_id, author_id, accepted_at, operation, audience, audience_person";

    /** The one statement of each commit. */
    static final String APPEND = "insert into document_log"
            + " (document_id, sequence, op_id, author_id, card_id, accepted_at, operation, audience, audience_person)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final Logger log = LoggerFactory.getLogger(DocumentStore.class);
    private static final UUID NOBODY = new UUID(0, 0);

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
        return transactions(new JdbcTransactionManager(dataSource));
    }

    static TransactionTemplate transactions(JdbcTransactionManager transactions) {
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
                        (row, index) -> snapshot(document, row),
                        document.value(),
                        document.value())
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new OpenDocument(new DocumentState(document), new SeenOperations(Map.of())));
        jdbc.query(
                        "select " + COLUMNS
                                + " from document_log where document_id = ? and sequence > ? order by sequence",
                        this::operation,
                        document.value(),
                        loaded.state().sequence())
                .forEach(operation -> loaded.apply(Replay.typed(loaded.state(), operation)));
        return Optional.of(loaded);
    }

    /** What the one who asks may know of the card's operations: the newest {@link Limits#HISTORY}, oldest first. */
    List<LoggedOperation> history(DocumentId document, CardId card, Sight sight) {
        UUID reader = sight.person().map(PersonId::value).orElse(NOBODY);
        return jdbc.query(
                        "select " + COLUMNS + " from document_log where document_id = ? and card_id = ?"
                                + " and (audience <> " + AudienceColumns.ONLY_AUTHOR + " or author_id = ?)"
                                + " order by sequence desc fetch first " + Limits.HISTORY + " rows only",
                        this::operation,
                        document.value(),
                        card.value(),
                        reader)
                .reversed();
    }

    /** Keeps the snapshot and drops the older ones. */
    void saveSnapshot(DocumentCopy document, Map<Tab, String> accepted) {
        String text = snapshots.write(document, accepted);
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
        jdbc.batchUpdate(APPEND, rows, rows.size(), (statement, row) -> {
            LoggedOperation logged = row.logged();
            statement.setObject(1, row.document().value());
            statement.setLong(2, logged.sequence());
            statement.setString(3, logged.id().value());
            statement.setObject(4, logged.author().value());
            statement.setString(5, card(logged.operation()));
            statement.setObject(6, time(logged.at()));
            statement.setString(7, codec.write(logged.operation()));
            statement.setInt(8, AudienceColumns.number(logged.audience()));
            statement.setObject(9, AudienceColumns.person(logged.audience()), Types.OTHER);
        });
    }

    private LoggedOperation operation(ResultSet row, int index) throws SQLException {
        return new LoggedOperation(
                row.getLong("sequence"),
                new OperationId(row.getString("op_id")),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                codec.read(json.parse(row.getString("operation"))),
                AudienceColumns.read(row.getInt("audience"), row.getObject("audience_person", UUID.class)));
    }

    /** A snapshot that cannot be read is as good as none: the log has everything. */
    private Optional<OpenDocument> snapshot(DocumentId document, ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        String text = row.getString("state");
        try {
            return Optional.of(snapshots.read(document, sequence, text));
        } catch (RuntimeException e) {
            log.warn("The snapshot of document {} at {} cannot be read: {}", document, sequence, e.toString());
            return Optional.empty();
        }
    }

    private static @Nullable String card(Operation operation) {
        return operation instanceof Operation.OnCard onCard ? onCard.card().value() : null;
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
