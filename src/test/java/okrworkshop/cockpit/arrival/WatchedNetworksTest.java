package okrworkshop.cockpit.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import okrworkshop.shared.LanAddress;
import okrworkshop.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchedNetworksTest {
    private final SettableClock clock = new SettableClock();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1);
    private final AtomicReference<List<LanAddress>> machine = new AtomicReference<>(List.of());
    private final AtomicInteger looks = new AtomicInteger();
    private final WatchedNetworks networks = new WatchedNetworks(
            () -> {
                looks.incrementAndGet();
                return machine.get();
            },
            clock,
            thread);

    WatchedNetworksTest() {
        thread.setRemoveOnCancelPolicy(true);
        in("192.168.1.20");
    }

    @AfterEach
    void stop() {
        thread.shutdownNow();
    }

    @Test
    void whoeverListensHearsOfAnotherNetworkOnce() {
        var heard = new AtomicInteger();
        networks.ips();
        networks.listen(heard::incrementAndGet);
        networks.look(true);
        assertThat(heard).hasValue(0);
        in("10.0.0.7");
        networks.look(true);
        networks.look(true);
        assertThat(heard).hasValue(1);
        assertThat(networks.ips()).containsExactly("10.0.0.7");
    }

    @Test
    void nobodyLooksWhileNobodyListens() {
        assertThat(thread.getQueue()).isEmpty();
        Runnable first = networks.listen(() -> {});
        Runnable second = networks.listen(() -> {});
        assertThat(thread.getQueue()).hasSize(1);
        first.run();
        assertThat(thread.getQueue()).hasSize(1);
        second.run();
        assertThat(thread.getQueue()).isEmpty();
    }

    @Test
    void manyQuestionsInAMomentAreOneLook() {
        for (int i = 0; i < 480; i++) {
            networks.ips();
        }
        assertThat(looks).hasValue(1);
        clock.pass(WatchedNetworks.EVERY);
        networks.ips();
        assertThat(looks).hasValue(2);
    }

    private void in(String ip) {
        machine.set(List.of(new LanAddress("wlan0", ip, true)));
    }
}
