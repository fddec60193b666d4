package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.shared.DocumentId;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

class OutboxTest {
    private final List<Runnable> writers = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final DocumentId document = DocumentId.random();
    private boolean broken;
    private boolean cutOff;

    private final Wire wire = new Wire() {
        @Override
        public void send(String frame) throws IOException {
            if (broken) {
                throw new IOException("gone");
            }
            sent.add(frame);
        }

        @Override
        public void ping() {
            sent.add("ping");
        }

        @Override
        public void close(CloseStatus status) {
            sent.add("close " + status.getCode());
        }
    };

    private final Outbox outbox = new Outbox(
            wire,
            writers::add,
            new RealtimeSettings(
                    40,
                    120,
                    300,
                    10_000,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    5),
            () -> cutOff = true);

    @Test
    void C3_whatWaitsLeavesInOneFrame() {
        outbox.add(Outgoing.of("1"));
        outbox.add(Outgoing.of("2"));
        assertThat(writers).hasSize(1);
        write();
        assertThat(sent).containsExactly("[1,2]");
        outbox.add(Outgoing.of("3"));
        write();
        assertThat(sent).containsExactly("[1,2]", "[3]");
    }

    @Test
    void L4_tooManyEventsCutTheReaderOff() {
        for (int i = 0; i <= 300; i++) {
            assertThat(cutOff).isFalse();
            outbox.add(Outgoing.of("1"));
        }
        assertThat(cutOff).isTrue();
        outbox.add(Outgoing.of("2"));
        write();
        assertThat(sent).containsExactly("close 4408");
    }

    @Test
    void L4_operationsThatComeTogetherCountOneByOne() {
        outbox.add(Outgoing.later(300, 10, () -> "1"));
        assertThat(cutOff).isFalse();
        outbox.add(Outgoing.later(1, 10, () -> "2"));
        assertThat(cutOff).isTrue();
    }

    @Test
    void L4_tooManyCharactersCutTheReaderOff() {
        outbox.add(Outgoing.of("1".repeat(9_000)));
        outbox.add(Outgoing.of("1".repeat(2_000)));
        assertThat(cutOff).isTrue();
    }

    @Test
    void P2_theNewestPresenceReplacesTheOneThatWaitsAndComesLast() {
        outbox.addPresence(document, Outgoing.of("\"old\""));
        outbox.addPresence(document, Outgoing.of("\"new\""));
        outbox.add(Outgoing.of("1"));
        write();
        assertThat(sent).containsExactly("[1,\"new\"]");
    }

    @Test
    void P2_aBusyReaderGetsNoPresence() {
        for (int i = 0; i < 280; i++) {
            outbox.add(Outgoing.of("1"));
        }
        outbox.addPresence(document, Outgoing.of("\"presence\""));
        write();
        assertThat(sent).noneMatch(frame -> frame.contains("presence"));
    }

    @Test
    void C7_whatWaitsIsSentBeforeTheClose() {
        outbox.add(Outgoing.of("\"why\""));
        outbox.close(CloseCode.UNKNOWN_PERSON);
        outbox.add(Outgoing.of("\"late\""));
        write();
        assertThat(sent).containsExactly("[\"why\"]", "close 4401");
    }

    @Test
    void C6_pingsGoBetweenFrames() {
        outbox.ping();
        outbox.ping();
        write();
        assertThat(sent).containsExactly("ping");
    }

    @Test
    void aBrokenSocketIsClosedAndTakesNothingMore() {
        broken = true;
        outbox.add(Outgoing.of("1"));
        write();
        outbox.add(Outgoing.of("2"));
        assertThat(writers).isEmpty();
        assertThat(sent).hasSize(1).allMatch(frame -> frame.startsWith("close"));
    }

    private void write() {
        while (!writers.isEmpty()) {
            writers.removeFirst().run();
        }
    }
}
