package okrworkshop.cockpit.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.testing.Refusals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.168.1.20:8080, http://192.168.1.20:8080",
        "' HTTP://Laptop.Local/ ', http://laptop.local",
        "https://okr.example.com, https://okr.example.com",
        "http://[fd00::12]:8080, http://[fd00::12]:8080"
    })
    void whatABrowserNeedsBeforeTheFirstSlashIsTaken(String typed, String address) {
        assertThat(TypedAddress.of(typed)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "ftp://192.168.1.20",
                "javascript:alert(1)",
                "http://",
                "http://room/join",
                "http://room?x=1",
                "http://room#x",
                "http://me@room",
                "http://room:0",
                "http://room:70000",
                "http://ro om",
                "http://<b>",
                "192.168.1.20:8080/w/ABCDEF"
            })
    void everythingElseIsRefused(String typed) {
        assertThat(Refusals.codeOf(() -> TypedAddress.of(typed))).isEqualTo("address.malformed");
    }

    @ParameterizedTest
    @ValueSource(ints = {194, 5_000})
    void aLongOneIsRefused(int length) {
        assertThat(Refusals.codeOf(() -> TypedAddress.of("http://" + "a".repeat(length))))
                .isEqualTo("address.malformed");
    }
}
