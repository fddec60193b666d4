package okrworkshop.cockpit.arrival;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okrworkshop.shared.LanAddress;
import okrworkshop.shared.LanAddresses;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Looks at the machine's interfaces every few seconds while a page wants to know, and not at all otherwise. */
@Component
class WatchedNetworks implements Networks, DisposableBean {
    static final Duration EVERY = Duration.ofSeconds(5);

    private final Supplier<List<LanAddress>> machine;
    private final Clock clock;
    private final ScheduledExecutorService thread;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<ScheduledFuture<?>> looking = Optional.empty();
    private List<String> ips = List.of();
    private Instant readAt = Instant.MIN;

    @Autowired
    WatchedNetworks(Clock clock) {
        this(
                LanAddresses::find,
                clock,
                Executors.newSingleThreadScheduledExecutor(work ->
                        Thread.ofPlatform().name("okr-networks").daemon().unstarted(work)));
    }

    WatchedNetworks(Supplier<List<LanAddress>> machine, Clock clock, ScheduledExecutorService thread) {
        this.machine = machine;
        this.clock = clock;
        this.thread = thread;
    }

    @Override
    public List<String> ips() {
        look(false);
        return known();
    }

    @Override
    public synchronized Runnable listen(Runnable changed) {
        listeners.add(changed);
        if (looking.isEmpty()) {
            looking = Optional.of(thread.scheduleWithFixedDelay(
                    () -> look(true), EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS));
        }
        return () -> leave(changed);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    /** @param anyway also when the last look was a moment ago */
    void look(boolean anyway) {
        List<Runnable> told;
        synchronized (this) {
            Instant now = clock.instant();
            if (!anyway && readAt.isAfter(now.minus(EVERY)) && !readAt.isAfter(now)) {
                return;
            }
            List<String> found = machine.get().stream().map(LanAddress::ip).toList();
            boolean news = !readAt.equals(Instant.MIN) && !found.equals(ips);
            ips = found;
            readAt = now;
            told = news ? List.copyOf(listeners) : List.of();
        }
        told.forEach(Runnable::run);
    }

    private synchronized List<String> known() {
        return ips;
    }

    private synchronized void leave(Runnable changed) {
        listeners.remove(changed);
        if (listeners.isEmpty()) {
            looking.ifPresent(task -> task.cancel(false));
            looking = Optional.empty();
        }
    }
}
