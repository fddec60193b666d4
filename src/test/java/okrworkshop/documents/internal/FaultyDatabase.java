package okrworkshop.documents.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose commits wait for permission, fail, or succeed and are reported as failed. */
final class FaultyDatabase extends DelegatingDataSource {
    enum Commit {
        WORKS,
        FAILS,
        WORKS_BUT_SAYS_IT_FAILED
    }

    private final Semaphore allowed = new Semaphore(Integer.MAX_VALUE / 2);
    private volatile Commit commit = Commit.WORKS;

    FaultyDatabase(DataSource real) {
        super(real);
    }

    void holdCommits() {
        allowed.drainPermits();
    }

    void releaseCommits() {
        allowed.release(Integer.MAX_VALUE / 2);
    }

    void commits(Commit how) {
        commit = how;
    }

    /** Whether a commit stands waiting. */
    boolean commitWaits() {
        return allowed.hasQueuedThreads();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                allowed.acquire();
                if (commit == Commit.FAILS) {
                    throw new SQLException("disk full");
                }
                if (commit == Commit.WORKS_BUT_SAYS_IT_FAILED) {
                    real.commit();
                    throw new SQLException("connection lost");
                }
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection)
                Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
