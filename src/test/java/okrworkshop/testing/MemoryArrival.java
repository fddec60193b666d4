package okrworkshop.testing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.cockpit.arrival.Arrivals;
import okrworkshop.cockpit.arrival.Networks;
import okrworkshop.cockpit.arrival.RehearsalStage;
import okrworkshop.cockpit.arrival.RoomAddress;
import okrworkshop.cockpit.arrival.ShownAddresses;
import okrworkshop.people.FirstRun;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshops;
import org.springframework.context.annotation.Bean;

/** The way in of a test: a laptop in networks that the test chooses, and simulated people who only count. */
public final class MemoryArrival implements ShownAddresses, Networks, FirstRun {
    private final Map<WorkshopId, RoomAddress> addresses = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<String> ips = List.of();
    private boolean elsewhere;

    /** Deliberately without a stereotype: {@link Pages} names it. */
    static class Beans {
        @Bean
        MemoryArrival arrival() {
            return new MemoryArrival();
        }

        @Bean
        Arrivals arrivals(Clock clock) {
            return new Arrivals(clock);
        }

        @Bean
        MemoryRehearsals rehearsals(Workshops workshops, Clock clock) {
            return new MemoryRehearsals(workshops, clock);
        }

        @Bean
        RehearsalStage stage(Workshops workshops, MemoryRehearsals rehearsals) {
            return new RehearsalStage(workshops, rehearsals, rehearsals, () -> URI.create("http://127.0.0.1:1"));
        }

        @Bean
        MemoryDevices devices(MemoryTrainers trainers, Clock clock) {
            return new MemoryDevices(trainers, clock);
        }
    }

    public void clear() {
        addresses.clear();
        listeners.clear();
        ips = List.of();
        elsewhere = false;
    }

    /** The laptop is in these networks now. */
    public void networks(String... now) {
        ips = List.of(now);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Requests come from another machine from now on. */
    public void elsewhere() {
        elsewhere = true;
    }

    @Override
    public Optional<RoomAddress> of(WorkshopId workshop) {
        return Optional.ofNullable(addresses.get(workshop));
    }

    @Override
    public void keep(WorkshopId workshop, RoomAddress address) {
        addresses.put(workshop, address);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public List<String> ips() {
        return ips;
    }

    @Override
    public Runnable listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public boolean allowedFrom(HttpServletRequest request) {
        return !elsewhere;
    }
}
