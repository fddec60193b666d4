package okrworkshop.documents.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/**
 * Adds blocks to the log, over a connection and a compiled statement of its own: taking both anew for each commit costs
 * more than the commit. Used by one thread.
 */
final class Appender implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Appender.class);
    static final String APPEND =
            "insert into document_block (document_id, sequence, accepted_at, entries) values (?, ?, ?, ?)";

    private final FlushGuard guard;
    private final SQLExceptionSubclassTranslator translator = new SQLExceptionSubclassTranslator();
    private @Nullable Connection connection;
    private @Nullable PreparedStatement statement;

    Appender(FlushGuard guard) {
        this.guard = guard;
    }

    /**
     * All blocks are on the disk when this returns, or none, or nobody knows.
     *
     * @throws DataAccessException when they are not, or nobody knows
     */
    void append(List<LogBlock> blocks) {
        try {
            if (!guard.isSound()) {
                close();
            }
            guard.commit(inserted(blocks));
        } catch (SQLException e) {
            close();
            DataAccessException translated = translator.translate("Appending to the log", APPEND, e);
            throw translated == null ? new UncategorizedSQLException("Appending to the log", APPEND, e) : translated;
        }
    }

    /** A connection that was held may have died meanwhile, so a new one tries again: nothing is committed yet. */
    private Connection inserted(List<LogBlock> blocks) throws SQLException {
        boolean held = connection != null;
        try {
            return insert(blocks);
        } catch (SQLException e) {
            close();
            if (!held) {
                throw e;
            }
            return insert(blocks);
        }
    }

    private Connection insert(List<LogBlock> blocks) throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = guard.dataSource().getConnection();
            connection = open;
            open.setAutoCommit(false);
        }
        PreparedStatement insert = statement;
        if (insert == null) {
            insert = open.prepareStatement(APPEND);
            statement = insert;
        }
        for (LogBlock block : blocks) {
            set(insert, block);
            insert.addBatch();
        }
        insert.executeBatch();
        return open;
    }

    /** The parts of {@link #APPEND}. */
    static void set(PreparedStatement insert, LogBlock block) throws SQLException {
        insert.setObject(1, block.document().value());
        insert.setLong(2, block.sequence());
        insert.setObject(3, block.at().atOffset(ZoneOffset.UTC));
        insert.setString(4, block.entries());
    }

    /** Takes back what is not committed and lets the connection go; the next append takes a new one. */
    @Override
    public void close() {
        try (Connection leaving = connection;
                PreparedStatement closing = statement) {
            if (leaving != null) {
                leaving.rollback();
                leaving.setAutoCommit(true);
            }
        } catch (SQLException e) {
            log.debug("The log's connection was gone already: {}", e.getMessage());
        }
        connection = null;
        statement = null;
    }
}
