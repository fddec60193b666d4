package okrworkshop.takehome.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes addresses that have waited too long, also when nobody opens a page. */
@Component
class OldAddresses implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(OldAddresses.class);
    private static final long FIRST_MINUTES = 2;
    private static final long MINUTES = 360;

    private final StoredMailings mailings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("okr-old-addresses").daemon().unstarted(work));

    OldAddresses(StoredMailings mailings) {
        this.mailings = mailings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var unused = thread.scheduleWithFixedDelay(this::sweep, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void sweep() {
        try {
            mailings.forgetOld();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Old addresses could not be deleted: {}", failure.getClass().getSimpleName());
        }
    }
}
