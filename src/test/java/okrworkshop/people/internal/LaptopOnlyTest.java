package okrworkshop.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LaptopOnlyTest {
    private final LaptopOnly laptop = new LaptopOnly(false, "none");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.1.1", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void theMachineItselfMayMakeTheFirstAccount(String address) {
        assertThat(laptop.allowedFrom(from(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.37", "10.0.0.1", "127.evil.example", "2001:db8::1", ""})
    void nobodyElseMay(String address) {
        assertThat(laptop.allowedFrom(from(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For, 127.0.0.1", "Forwarded, for=127.0.0.1", "X-Real-IP, 127.0.0.1", "Via, 1.1 proxy"})
    void aProxyOnTheSameMachineDoesNotMakeItsGuestsLocal(String header, String value) {
        MockHttpServletRequest request = from("127.0.0.1");
        request.addHeader(header, value);
        assertThat(laptop.allowedFrom(request)).isFalse();
    }

    @Test
    void whereProxiesAreBelievedASenderCanBeInventedSoOnlyTheSettingDecides() {
        assertThat(new LaptopOnly(false, "framework").allowedFrom(from("127.0.0.1")))
                .isFalse();
        assertThat(new LaptopOnly(false, "native").allowedFrom(from("127.0.0.1")))
                .isFalse();
        assertThat(new LaptopOnly(true, "framework").allowedFrom(from("203.0.113.9")))
                .isTrue();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
