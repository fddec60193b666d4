package okrworkshop.documents.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.CommitCounts.Counts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tidies the embedded database while nobody writes. It would do so by itself when its log has grown, which is in the
 * middle of the work, and everybody's writing stands still for a moment. Other databases do without.
 */
final class QuietCheckpoints implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(QuietCheckpoints.class);
    private static final long LOOK_SECONDS = 5;
    /** Fewer operations than these are read again quickly after a crash. */
    private static final long WORTH_IT = 2_000;

    private final JdbcTemplate jdbc;
    private final CommitMeter meter;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("quiet-checkpoints").daemon().factory());
    private long seen;
    private long tidied;

    QuietCheckpoints(JdbcTemplate jdbc, CommitMeter meter) {
        this.jdbc = jdbc;
        this.meter = meter;
    }

    void start() {
        var unused = timer.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** @return whether it was quiet enough, and much enough had been written */
    boolean look() {
        Counts now = meter.now();
        boolean quiet = now.operations() == seen;
        seen = now.operations();
        if (!quiet || now.operations() - tidied < WORTH_IT) {
            return false;
        }
        tidied = now.operations();
        try {
            jdbc.execute("CHECKPOINT");
        } catch (DataAccessException e) {
            log.warn("The database could not be tidied: {}", e.getMessage());
        }
        return true;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
