package okrworkshop.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that can be made to fail. */
public final class DatabaseFaults extends DelegatingDataSource {
    /** What goes wrong. */
    public enum Fault {
        NONE,
        UNREACHABLE,
        COMMIT_FAILS,
        COMMITS_AND_SAYS_IT_FAILED,
        /** A lie that no engine can see through: for showing that a test finds the loss. */
        ROLLS_BACK_AND_SAYS_IT_COMMITTED
    }

    private volatile Fault fault = Fault.NONE;

    public DatabaseFaults(DataSource real) {
        super(real);
    }

    public void set(Fault now) {
        fault = now;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (fault == Fault.UNREACHABLE) {
            throw new SQLException("database unreachable");
        }
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        commit(real);
                        return null;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void commit(Connection real) throws SQLException {
        switch (fault) {
            case COMMIT_FAILS, UNREACHABLE -> throw new SQLException("commit failed");
            case COMMITS_AND_SAYS_IT_FAILED -> {
                real.commit();
                throw new SQLException("connection lost");
            }
            case ROLLS_BACK_AND_SAYS_IT_COMMITTED -> real.rollback();
            case NONE -> real.commit();
        }
    }

    /** Puts the faults in front of an application's database. */
    public static final class Injected implements BeanPostProcessor, Ordered {
        private DatabaseFaults faults;

        public DatabaseFaults faults() {
            return faults;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof DataSource real && !(bean instanceof DatabaseFaults)) {
                faults = new DatabaseFaults(real);
                return faults;
            }
            return bean;
        }

        /** After those who look at the real database. */
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
