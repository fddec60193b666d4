package okrworkshop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortCheckTest {
    @Test
    void refusesAPortThatAnotherProgramHolds() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
            assertThatThrownBy(() -> PortCheck.requireFree(port))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> {
                        assertThat(refused.refusal().code()).isEqualTo("start.port-in-use");
                        assertThat(refused.refusal().arguments()).first().isEqualTo(String.valueOf(port));
                    });
        }
        PortCheck.requireFree(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65536})
    void refusesWhatIsNoPort(int port) {
        assertThatThrownBy(() -> PortCheck.requireFree(port)).hasMessageContaining("start.port-range");
    }
}
