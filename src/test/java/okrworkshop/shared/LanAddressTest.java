package okrworkshop.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanAddressTest {
    @Test
    void theRoomsWifiStandsBeforeNetworksInsideTheMachine() {
        assertThat(ips(
                        new LanAddress("docker0", "172.17.0.1", false),
                        new LanAddress("VirtualBox Host-Only Ethernet Adapter", "192.168.56.1", false),
                        new LanAddress("vEthernet (WSL) Hyper-V", "172.28.0.1", false),
                        new LanAddress("wlan0", "10.20.0.7", true)))
                .startsWith("10.20.0.7")
                .hasSize(4);
    }

    @Test
    void theTunnelIntoTheCompanyIsNotTheRoomEvenWhenAllTrafficGoesThere() {
        assertThat(ips(new LanAddress("utun3", "10.8.0.2", true), new LanAddress("en0", "192.168.1.20", false)))
                .containsExactly("192.168.1.20", "10.8.0.2");
    }

    @Test
    void theNetworkWithTheStandardRouteStandsBeforeTheOthers() {
        assertThat(ips(
                        new LanAddress("eth0", "192.168.1.20", false),
                        new LanAddress("wlan0", "10.0.0.4", true),
                        new LanAddress("eth1", "10.1.1.1", false)))
                .containsExactly("10.0.0.4", "192.168.1.20", "10.1.1.1");
    }

    @Test
    void aPublicAddressIsBetterThanNoneAndStandsBehindThoseOfTheRoom() {
        assertThat(ips(new LanAddress("eth0", "141.76.1.9", true), new LanAddress("wlan0", "172.20.10.4", false)))
                .containsExactly("172.20.10.4", "141.76.1.9");
        assertThat(ips(new LanAddress("eth0", "172.32.0.9", false), new LanAddress("eth1", "172.31.0.9", false)))
                .containsExactly("172.31.0.9", "172.32.0.9");
    }

    private static List<String> ips(LanAddress... addresses) {
        return LanAddress.ranked(List.of(addresses)).stream()
                .map(LanAddress::ip)
                .toList();
    }
}
