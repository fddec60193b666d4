package okrworkshop.documents.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a statement that the embedded database would otherwise compile anew for each commit: it shares compiled
 * statements between connections for as long as one of them holds it. Nothing is lost when it can't be held.
 */
final class KeptStatement implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(KeptStatement.class);

    private final List<AutoCloseable> held;

    private KeptStatement(List<AutoCloseable> held) {
        this.held = held;
    }

    /** For databases that keep statements by themselves. */
    static KeptStatement none() {
        return new KeptStatement(List.of());
    }

    static KeptStatement of(DataSource dataSource, String sql) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            return new KeptStatement(List.of(connection.prepareStatement(sql), connection));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() {
        for (AutoCloseable open : held) {
            try {
                open.close();
            } catch (Exception e) {
                log.debug("A statement was gone already: {}", e.getMessage());
            }
        }
    }
}
