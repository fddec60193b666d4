package okrworkshop.cockpit.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressRuleTest {
    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant LATER = MORNING.plusSeconds(3600);
    private static final String OLD = "http://192.168.1.20:8080";
    private static final String NEW = "http://10.0.0.7:8080";
    private static final String HERE = "http://localhost:8080";

    @Test
    void theFirstAddressIsTheMostPromisingOne() {
        RoomAddress first = AddressRule.settle(Optional.empty(), List.of(OLD, HERE), List.of("192.168.1.20"), MORNING);
        assertThat(first).isEqualTo(new RoomAddress(OLD, true, "", MORNING));
        assertThat(first.moved()).isFalse();
    }

    @Test
    void anotherNetworkBringsAnotherAddressAndSaysWhichOneIsGone() {
        RoomAddress now = AddressRule.settle(
                Optional.of(RoomAddress.chosen(OLD, true, MORNING)), List.of(NEW, HERE), List.of("10.0.0.7"), LATER);
        assertThat(now).isEqualTo(new RoomAddress(NEW, true, OLD, LATER));
        assertThat(now.moved()).isTrue();
        assertThat(now.seen().moved()).isFalse();
    }

    @Test
    void withoutAnyNetworkTheOldAddressStaysSinceItMayComeBack() {
        RoomAddress shown = RoomAddress.chosen(OLD, true, MORNING);
        assertThat(AddressRule.settle(Optional.of(shown), List.of(HERE), List.of(), LATER))
                .isEqualTo(shown);
    }

    @Test
    void aFurtherNetworkChangesNothing() {
        RoomAddress shown = RoomAddress.chosen(OLD, true, MORNING);
        assertThat(AddressRule.settle(
                        Optional.of(shown), List.of(NEW, OLD, HERE), List.of("10.0.0.7", "192.168.1.20"), LATER))
                .isEqualTo(shown);
    }

    @Test
    void aTypedNameStaysWhateverTheNetworksAre() {
        RoomAddress typed = RoomAddress.chosen("https://okr.example.com", false, MORNING);
        assertThat(AddressRule.settle(Optional.of(typed), List.of(NEW, HERE), List.of("10.0.0.7"), LATER))
                .isEqualTo(typed);
    }
}
