package okrworkshop.documents.internal;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Tells the meter of each commit that reached the disk. */
final class MeteredTransactions extends JdbcTransactionManager {
    private final transient CommitMeter meter;

    MeteredTransactions(DataSource dataSource, CommitMeter meter) {
        super(dataSource);
        this.meter = meter;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        long before = System.nanoTime();
        super.doCommit(status);
        meter.committed(System.nanoTime() - before);
    }
}
