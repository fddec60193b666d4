package okrworkshop.cockpit.arrival;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Devices that reached this server since it started, whether they joined or not; for trainers' eyes only. Any thread may call. */
@Component
public class Arrivals {
    private static final int MOST = 1_000;

    private final Clock clock;
    private final Map<String, Arrival> byDevice = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public Arrivals(Clock clock) {
        this.clock = clock;
    }

    /**
     * A device that asked for a page.
     *
     * @param from its address
     * @param by host and port that it asked for
     */
    public record Arrival(String from, String by, Instant firstAt, Instant lastAt) {}

    /** Notes a request from another machine. */
    public void seen(String from, String by) {
        synchronized (this) {
            Instant now = clock.instant();
            Arrival before = byDevice.get(from);
            if (before == null && byDevice.size() >= MOST) {
                return;
            }
            byDevice.put(from, new Arrival(from, by, before == null ? now : before.firstAt(), now));
        }
        listeners.forEach(Runnable::run);
    }

    /** Devices whose last request is not older, by their first one. */
    public synchronized List<Arrival> since(Instant earliest) {
        List<Arrival> arrived = new ArrayList<>(byDevice.values());
        arrived.removeIf(arrival -> arrival.lastAt().isBefore(earliest));
        arrived.sort(Comparator.comparing(Arrival::firstAt));
        return List.copyOf(arrived);
    }

    /**
     * @param changed hears of each request
     * @return ends it
     */
    public Runnable listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }
}
