package okrworkshop.documents.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.documents.CardId;
import okrworkshop.documents.DocumentCopy;
import okrworkshop.documents.Limits;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Sight;
import okrworkshop.shared.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents in tables: an append-only log, and snapshots that only make opening faster. Any thread may call. */
final class DocumentStore implements AutoCloseable {
    /** What a column of a snapshot takes; a larger document opens from an older snapshot and a longer log. */
    static final int SNAPSHOT_CHARACTERS = 10_000_000;

    private static final String BLOCKS = "select sequence, accepted_at, entries from document_block";

    private static final Logger log = LoggerFactory.getLogger(DocumentStore.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Appender appender;
    private final LogBlock.Codec blocks = new LogBlock.Codec();
    private final SnapshotCodec snapshots = new SnapshotCodec();

    DocumentStore(FlushGuard guard) {
        this.jdbc = new JdbcTemplate(guard.dataSource());
        this.transaction = guard.transactions();
        this.appender = new Appender(guard);
    }

    boolean exists(DocumentId document) {
        return count("select count(*) from document where id = ?", document.value()) > 0;
    }

    /** Makes a document and its first operations, durable when this returns. */
    void create(DocumentId document, Instant at, List<LoggedOperation> first) {
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "insert into document (id, created_at) values (?, ?)",
                    document.value(),
                    at.atOffset(ZoneOffset.UTC));
            List<LogBlock> written = blocks.write(document, first);
            jdbc.batchUpdate(Appender.APPEND, written, Math.max(1, written.size()), Appender::set);
        });
    }

    /** Appends in one transaction: all of them are durable when this returns, or none. Only the engine's thread calls. */
    void append(Map<DocumentId, List<LoggedOperation>> operations) {
        appender.append(operations.entrySet().stream()
                .flatMap(of -> blocks.write(of.getKey(), of.getValue()).stream())
                .toList());
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
                        BLOCKS + " where document_id = ? and sequence > ? order by sequence",
                        (row, index) -> operations(document, row),
                        document.value(),
                        loaded.state().sequence())
                .forEach(block -> block.forEach(operation -> loaded.apply(Replay.typed(loaded.state(), operation))));
        return Optional.of(loaded);
    }

    /** What the one who asks may know of the card's operations: the newest {@link Limits#HISTORY}, oldest first. */
    List<LoggedOperation> history(DocumentId document, CardId card, Sight sight) {
        ResultSetExtractor<List<LoggedOperation>> newest = rows -> {
            var found = new ArrayList<LoggedOperation>();
            while (found.size() < Limits.HISTORY && rows.next()) {
                operations(document, rows).reversed().stream()
                        .filter(logged -> isOn(card, logged.operation()) && sight.sees(logged))
                        .limit(Limits.HISTORY - found.size())
                        .forEach(found::add);
            }
            return found.reversed();
        };
        List<LoggedOperation> found = jdbc.query(
                BLOCKS + " where document_id = ? and position(? in entries) > 0 order by sequence desc",
                newest,
                document.value(),
                LogBlock.traceOf(card.value()));
        return found == null ? List.of() : found;
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

    void abandon(Collection<DocumentId> documents) {
        transaction.executeWithoutResult(status -> documents.forEach(document -> {
            if (count("select count(*) from document_abandoned where document_id = ?", document.value()) == 0) {
                jdbc.update("insert into document_abandoned (document_id) values (?)", document.value());
            }
        }));
    }

    /** Deletes what was abandoned. Before the engine opens any document. */
    void sweep() {
        String abandoned = "(select document_id from document_abandoned)";
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from document_block where document_id in " + abandoned);
            jdbc.update("delete from document_snapshot where document_id in " + abandoned);
            jdbc.update("delete from document where id in " + abandoned);
            jdbc.update("delete from document_abandoned");
        });
    }

    /** Deletes some of what was abandoned, while nobody has it open. */
    void erase(Collection<DocumentId> documents) {
        transaction.executeWithoutResult(status -> documents.forEach(document -> {
            jdbc.update("delete from document_block where document_id = ?", document.value());
            jdbc.update("delete from document_snapshot where document_id = ?", document.value());
            jdbc.update("delete from document where id = ?", document.value());
            jdbc.update("delete from document_abandoned where document_id = ?", document.value());
        }));
    }

    private List<LoggedOperation> operations(DocumentId document, ResultSet row) throws SQLException {
        return blocks.read(new LogBlock(
                document,
                row.getLong("sequence"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getString("entries")));
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

    private static boolean isOn(CardId card, Operation operation) {
        return operation instanceof Operation.OnCard onCard && onCard.card().equals(card);
    }

    private long count(String sql, Object... arguments) {
        Long count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    /** Lets go of the connection that the log is written over. */
    @Override
    public void close() {
        appender.close();
    }
}
