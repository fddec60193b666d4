package okrworkshop.cockpit.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okrworkshop.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ArrivalFilterTest {
    private final SettableClock clock = new SettableClock();
    private final Arrivals arrivals = new Arrivals(clock);
    private final ArrivalFilter filter = new ArrivalFilter(arrivals, new Networks() {
        @Override
        public List<String> ips() {
            return List.of("192.168.1.20");
        }

        @Override
        public Runnable listen(Runnable changed) {
            return () -> {};
        }
    });

    @ParameterizedTest
    @ValueSource(strings = {"/join", "/join/ABCDEF", "/hello", "/hello/ABCDEF", "/w/ABCDEF", "/return/ABCDEF"})
    void aPhoneAtAParticipantsDoorHasArrivedAlsoBeforeItJoins(String door) throws Exception {
        get(door, "192.168.1.37");
        assertThat(arrivals.since(Instant.EPOCH))
                .containsExactly(
                        new Arrivals.Arrival("192.168.1.37", "192.168.1.20:8080", clock.instant(), clock.instant()));
    }

    @ParameterizedTest
    @CsvSource({
        "/join, 127.0.0.1",
        "/join, 0:0:0:0:0:0:0:1",
        "/hello, 192.168.1.20",
        "/workshops, 192.168.1.37",
        "/joint, 192.168.1.37",
        "/arrival.css, 192.168.1.37"
    })
    void theLaptopItselfAndOtherPagesProveNothing(String door, String from) throws Exception {
        get(door, from);
        assertThat(arrivals.since(Instant.EPOCH)).isEmpty();
    }

    @Test
    void aDeviceThatComesAgainIsOne() throws Exception {
        Instant first = clock.instant();
        get("/hello", "192.168.1.37");
        clock.pass(Duration.ofMinutes(5));
        get("/hello", "192.168.1.38");
        get("/join", "192.168.1.37");
        assertThat(arrivals.since(first.plusSeconds(1)))
                .extracting(Arrivals.Arrival::from, Arrivals.Arrival::firstAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("192.168.1.37", first),
                        org.assertj.core.groups.Tuple.tuple("192.168.1.38", clock.instant()));
    }

    @Test
    void aThousandDevicesAreRememberedAndNoMore() {
        for (int i = 0; i < 1_100; i++) {
            arrivals.seen("device-" + i, "");
        }
        assertThat(arrivals.since(Instant.EPOCH)).hasSize(1_000);
    }

    private void get(String path, String from) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(from);
        request.addHeader("Host", "192.168.1.20:8080");
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
