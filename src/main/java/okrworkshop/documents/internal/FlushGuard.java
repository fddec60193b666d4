package okrworkshop.documents.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hsqldb.Session;
import org.hsqldb.jdbc.JDBCConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a commit fail whose flush has failed. The embedded database swallows an error while it writes or flushes its log,
 * for example on a full disk, and the commit ends as if nothing had happened; what is in its memory and what is on disk
 * differ from then on, and half a line may end the log. So nothing is read or written any more until a checkpoint has
 * brought everything in memory to the disk, with a new log. Other databases report such a commit themselves.
 */
final class FlushGuard {
    private final DataSource guarded;
    private final ReportingFiles files = new ReportingFiles();
    private final CommitMeter meter;
    private boolean watches;
    private volatile boolean doubtful;

    /** @param meter hears of each commit that reached the disk */
    FlushGuard(DataSource real, CommitMeter meter) {
        this.meter = meter;
        guarded = new Guarded(real);
        try (Connection connection = real.getConnection()) {
            if (connection.isWrapperFor(JDBCConnection.class)
                    && connection.unwrap(JDBCConnection.class).getSession() instanceof Session session) {
                watches = true;
                files.stand(session.getDatabase().logger);
                // The log that is open already is not watched, the next one is.
                checkpoint(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be watched", e);
        }
    }

    /** Whether this is the embedded database, which has to be watched. */
    boolean watches() {
        return watches;
    }

    /** For everything that reads or writes what must not be lost. */
    DataSource dataSource() {
        return guarded;
    }

    /** A commit that fails is rolled back, before the pool's return to auto-commit could commit it after all. */
    TransactionTemplate transactions() {
        var transactions = new FlushedTransactions();
        transactions.setRollbackOnCommitFailure(true);
        return new TransactionTemplate(transactions);
    }

    /** Whether nothing is in doubt; otherwise a connection must be taken anew, which settles it. */
    boolean isSound() {
        return !doubtful;
    }

    /**
     * Commits a connection of {@link #dataSource()}.
     *
     * @throws SQLException also when the flush failed
     */
    void commit(Connection connection) throws SQLException {
        long before = files.failures();
        long start = System.nanoTime();
        connection.commit();
        flushed(before, start);
    }

    private void flushed(long failuresBefore, long start) throws SQLException {
        if (files.failures() != failuresBefore) {
            doubtful = true;
            throw new SQLException("The commit was not flushed to the disk");
        }
        meter.committed(System.nanoTime() - start);
    }

    private static void checkpoint(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    private final class Guarded extends DelegatingDataSource {
        Guarded(DataSource real) {
            super(real);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (doubtful) {
                settle();
            }
            return super.getConnection();
        }

        private synchronized void settle() throws SQLException {
            if (doubtful) {
                long before = files.failures();
                try (Connection connection = super.getConnection()) {
                    checkpoint(connection);
                }
                if (files.failures() != before) {
                    throw new SQLException("The disk does not take the database");
                }
                doubtful = false;
            }
        }
    }

    private final class FlushedTransactions extends JdbcTransactionManager {
        private static final long serialVersionUID = 1L;

        FlushedTransactions() {
            super(guarded);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            long before = files.failures();
            long start = System.nanoTime();
            super.doCommit(status);
            try {
                flushed(before, start);
            } catch (SQLException e) {
                throw new TransactionSystemException("Committing", e);
            }
        }
    }
}
