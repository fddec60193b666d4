package okrworkshop.workshops.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.Documents;
import okrworkshop.people.Seats;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Keepings;
import okrworkshop.workshops.Sweep;
import okrworkshop.workshops.WorkshopPurged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A week in the bin ends in one transaction, in which every module deletes what it keeps. */
@Component
class Sweeper implements Sweep, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final long FIRST_MINUTES = 1;
    private static final long MINUTES = 30;

    private final StoredKeepings keepings;
    private final KeepingRows rows;
    private final KnownWorkshops known;
    private final Seats seats;
    private final Documents documents;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("okr-sweep").daemon().unstarted(work));

    Sweeper(
            StoredKeepings keepings,
            KeepingRows rows,
            KnownWorkshops known,
            Seats seats,
            Documents documents,
            TransactionOperations transactions,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.keepings = keepings;
        this.rows = rows;
        this.known = known;
        this.seats = seats;
        this.documents = documents;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var unused = thread.scheduleWithFixedDelay(this::sweepQuietly, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    @Override
    public void now() {
        rows.due(keepings.today()).forEach(id -> each(id, () -> known.get(id).ifPresent(keepings::bin)));
        Instant since = clock.instant().truncatedTo(ChronoUnit.MICROS).minus(Keepings.BIN);
        rows.over(since).forEach(id -> each(id, () -> purge(id, since)));
    }

    private void sweepQuietly() {
        try {
            now();
        } catch (RuntimeException failure) {
            LOG.warn("Workshops whose day has come could not be looked for: {}", failure.toString());
        }
    }

    private static void each(WorkshopId id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("Workshop {} could not be deleted: {}", id, failure.toString());
        }
    }

    /** The documents after the rows that lead to them; noted before, so that no crash in between can leave them. */
    private void purge(WorkshopId id, Instant since) {
        List<DocumentId> written =
                rows.documents(id).stream().map(DocumentId::new).toList();
        boolean purged = transactions.execute(transaction -> {
            boolean mine = rows.claim(id, since);
            if (mine) {
                documents.abandon(written);
                publisher.publishEvent(new WorkshopPurged(id));
                seats.removeAll(id);
                rows.purge(id);
            }
            return mine;
        });
        if (purged) {
            documents.erase(written);
        }
    }
}
