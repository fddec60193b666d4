package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okrworkshop.documents.Documents;
import okrworkshop.people.Seat;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.EventMessage;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = SocketTest.App.class,
        properties = {
            "spring.datasource.url=jdbc:hsqldb:mem:socket;hsqldb.tx=mvcc",
            "okr.realtime.outbox-events=500",
            "okr.realtime.send-timeout=2s",
            "okr.realtime.grace=1s"
        })
class SocketTest {
    @LocalServerPort
    private int port;

    @Autowired
    private TestRoom room;

    @Autowired
    private Documents documents;

    @Autowired
    private Broadcaster broadcaster;

    private DocumentId document;
    private Seat anna;

    @BeforeEach
    void seats() {
        document = document(room.north);
        anna = room.sits("anna", room.north);
        room.sits("bo", room.north);
        room.sits("cy", room.south);
    }

    @Test
    void C2_theWelcomeSaysWhoIAmAndFeaturesGreet() {
        try (var client = BoardClient.connect(port, "workshop=" + TestRoom.CODE, null, "anna")) {
            client.send("{'t':'hello','v':2,'client':'test','lang':'zh'}");
            JsonNode you = client.await("welcome").get("you");
            assertThat(you.get("id").stringValue()).isEqualTo(anna.person().toString());
            assertThat(you.get("role").stringValue()).isEqualTo("participant");
            assertThat(you.get("group").stringValue()).isEqualTo(room.north.toString());
            assertThat(client.await("room").get("lang").stringValue()).isEqualTo("zh");
        }
    }

    @Test
    void C2_whatTheClientHasFromBeforeIsLeftOut() {
        String tag;
        try (var client = BoardClient.connect(port, "workshop=" + TestRoom.CODE, null, "anna")) {
            client.send("{'t':'hello','v':2,'client':'test','lang':'zh'}");
            tag = client.await("agenda").get("tag").stringValue();
        }
        try (var client = BoardClient.connect(port, "workshop=" + TestRoom.CODE, null, "anna")) {
            client.send("{'t':'hello','v':2,'client':'test','lang':'zh','have':['" + tag + "']}");
            JsonNode first = client.await(event -> !event.get("t").stringValue().equals("welcome"));
            assertThat(first.get("t").stringValue()).isEqualTo("room");
            client.send("{'t':'hello','v':2,'client':'test','lang':'zh','have':['other']}");
            client.await("agenda");
        }
    }

    @Test
    void C1_theSeatsCookieIdentifies() {
        try (var client =
                BoardClient.connect(port, "workshop=" + TestRoom.CODE, "okr-seat-" + TestRoom.CODE + "=bo", null)) {
            client.hello();
            assertThat(client.await("welcome").get("you").get("name").stringValue())
                    .isEqualTo("bo");
        }
    }

    @Test
    void C1_anotherSitesPageGetsNoSocket() throws Exception {
        try (var tcp = new java.net.Socket("127.0.0.1", port)) {
            tcp.getOutputStream()
                    .write(("GET /ws?workshop=" + TestRoom.CODE + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: http://evil.example\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(tcp.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).contains("403");
        }
    }

    @Test
    void C7_strangersAreToldWhyAndClosed() {
        var stranger = BoardClient.connect(port, "workshop=" + TestRoom.CODE, null, "nobody");
        assertThat(stranger.await("error").get("code").stringValue()).isEqualTo("session.unknown");
        assertThat(stranger.awaitClose()).isEqualTo(4401);

        var lost = BoardClient.connect(port, "workshop=NOROOM", null, "anna");
        assertThat(lost.await("error").get("code").stringValue()).isEqualTo("workshop.unknown");
        assertThat(lost.awaitClose()).isEqualTo(4404);
    }

    @Test
    void A1_theWriterGetsTheAckAndTheOthersTheOperation() {
        try (var writer = joinAndOpen("anna");
                var otherTab = joinAndOpen("anna");
                var reader = joinAndOpen("bo")) {
            writer.create(document, "anna.1", "a");

            JsonNode ack = writer.await("ack");
            assertThat(ack.get("id").stringValue()).isEqualTo("anna.1");
            assertThat(ack.get("seq").longValue()).isEqualTo(1);
            for (BoardClient other : List.of(otherTab, reader)) {
                JsonNode op = other.await("op");
                assertThat(op.get("seq").longValue()).isEqualTo(1);
                assertThat(op.get("by").stringValue()).isEqualTo(anna.person().toString());
                assertThat(op.get("op").get("fields").get("text").stringValue()).isEqualTo("hi");
            }
        }
    }

    @Test
    void A3_aResendAfterALostAckIsAcknowledgedWithTheSameNumber() {
        try (var first = joinAndOpen("anna")) {
            first.create(document, "anna.1", "a");
            first.await("ack");
        }
        try (var again = BoardClient.join(port, TestRoom.CODE, "anna")) {
            again.open(document, 0);
            again.create(document, "anna.1", "a");
            assertThat(again.await("ack").get("seq").longValue()).isEqualTo(1);
        }
        assertThat(documents.read(document).sequence()).isEqualTo(1);
    }

    @Test
    void B5_aReturningReaderGetsWhatItMissed() {
        try (var writer = joinAndOpen("anna")) {
            for (int i = 1; i <= 5; i++) {
                writer.create(document, "anna." + i, "c" + i);
                writer.await("ack");
            }
        }
        try (var reader = BoardClient.join(port, TestRoom.CODE, "bo")) {
            reader.open(document, 3);
            JsonNode tail = reader.await("doc");
            assertThat(tail.get("mode").stringValue()).isEqualTo("tail");
            assertThat(tail.get("seq").longValue()).isEqualTo(5);
            assertThat(sequences(tail.get("ops"))).containsExactly(4L, 5L);

            reader.open(document, 0);
            JsonNode snapshot = reader.await("doc");
            assertThat(snapshot.get("mode").stringValue()).isEqualTo("snapshot");
            assertThat(snapshot.get("state").get("cards").size()).isEqualTo(5);
        }
    }

    @Test
    void B3_everyReaderSeesEachSequenceNumberOnce() throws Exception {
        int writers = 4;
        int each = 60;
        long total = (long) writers * each;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> last = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String name = "writer" + writer;
                room.sits(name, room.north);
                last.add(people.submit(() -> {
                    try (var client = BoardClient.join(port, TestRoom.CODE, name)) {
                        client.open(document, 0);
                        long start = client.await("doc").get("seq").longValue();
                        for (int i = 1; i <= each; i++) {
                            client.create(document, name + "." + i, name + "-" + i);
                        }
                        return follow(client, start, total);
                    }
                }));
            }
            // Readers who come while the others write, each with a token of its own.
            for (int reader = 0; reader < 12; reader++) {
                String name = "reader" + reader;
                room.sits(name, room.north);
                last.add(people.submit(() -> {
                    try (var client = BoardClient.join(port, TestRoom.CODE, name)) {
                        client.open(document, 0);
                        return follow(
                                client,
                                client.await(SocketTest::hasNumber).get("seq").longValue(),
                                total);
                    }
                }));
            }
            for (Future<Long> number : last) {
                assertThat(number.get(60, TimeUnit.SECONDS)).isEqualTo(total);
            }
        }
        assertThat(documents.read(document).sequence()).isEqualTo(total);
    }

    @Test
    void O10_anotherGroupsDocumentIsClosedOverEveryFrame() {
        try (var stranger = BoardClient.join(port, TestRoom.CODE, "cy")) {
            stranger.open(document, 0);
            assertThat(stranger.await("error").get("code").stringValue()).isEqualTo("document.no-access");
            stranger.create(document, "cyrus.1", "a");
            assertThat(stranger.await("nack").get("code").stringValue()).isEqualTo("document.no-access");
            stranger.send("{'t':'presence','d':'" + document + "','card':null}");
            stranger.send("{'t':'ping'}");
            stranger.await("pong");
        }
        assertThat(documents.read(document).sequence()).isZero();
    }

    @Test
    void B8_aReaderHearsWhenTheRightToWriteOrReadChanges() {
        room.readOnly.add(document);
        try (var client = BoardClient.join(port, TestRoom.CODE, "anna")) {
            client.open(document, 0);
            assertThat(client.await("doc").get("write").booleanValue()).isFalse();
            client.create(document, "anna.1", "a");
            assertThat(client.await("nack").get("code").stringValue()).isEqualTo("document.read-only");

            room.readOnly.remove(document);
            broadcaster.refreshGrants(room.workshop);
            assertThat(client.await("doc").get("write").booleanValue()).isTrue();
            client.create(document, "anna.1", "a");
            assertThat(client.await("ack").get("seq").longValue()).isEqualTo(1);

            room.takesAway(document);
            broadcaster.refreshGrants(room.workshop);
            assertThat(client.await("error").get("code").stringValue()).isEqualTo("document.no-access");
        }
    }

    @Test
    void A2_aRefusalNamesItsCode() {
        try (var client = joinAndOpen("anna")) {
            client.op(document, "anna.1", "{'k':'delete','card':'nothing'}");
            assertThat(client.await("nack").get("code").stringValue()).isEqualTo("card.unknown");
            client.op(document, "anna.2", "{'k':'delete'}");
            assertThat(client.await("nack").get("id").stringValue()).isEqualTo("anna.2");
            client.create(document, "anna.3", "a");
            client.op(document, "anna.4", "{'k':'restore','card':'a'}");
            assertThat(client.await("nack").get("code").stringValue()).isEqualTo("test.no-restore");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{}",
                "{'t':'explode'}",
                "{'t':'ping','more':1}",
                "{'t':'open','d':'x','since':0}",
                "{'t':'open','d':'00000000-0000-0000-0000-000000000000','since':-1}",
                "{'t':'hello','v':2,'client':'t','lang':'xx'}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
                "{'t':'ping','t':'ping'}"
            })
    void E1_badFramesAreAnsweredAndTheFifthEndsTheConnection(String frame) {
        try (var client = BoardClient.join(port, TestRoom.CODE, "anna")) {
            for (int i = 0; i < 5; i++) {
                client.send(frame);
            }
            assertThat(client.await("error").get("code").stringValue()).isNotEmpty();
            assertThat(client.awaitClose()).isEqualTo(4400);
        }
    }

    @Test
    void L1_aFrameHasAtMost65536Characters() {
        try (var client = joinAndOpen("anna")) {
            client.send("{'t':'ping'}" + " ".repeat(65_000));
            client.await("pong");
            client.send(" ".repeat(65_537));
            assertThat(client.await("error").get("code").stringValue()).isEqualTo("frame.too-large");
            assertThat(client.awaitClose()).isEqualTo(1009);
        }
    }

    @Test
    void E1_binaryFramesEndTheConnection() {
        try (var client = BoardClient.join(port, TestRoom.CODE, "anna")) {
            client.sendBinary();
            assertThat(client.awaitClose()).isEqualTo(4400);
        }
    }

    @Test
    void C2_theFirstFrameIsHello() {
        try (var client = BoardClient.connect(port, "workshop=" + TestRoom.CODE, null, "anna")) {
            client.open(document, 0);
            assertThat(client.await("error").get("code").stringValue()).isEqualTo("hello.expected");
            client.send("{'t':'hello','v':1,'client':'from before an upgrade','lang':'en'}");
            assertThat(client.await("error").get("code").stringValue()).isEqualTo("protocol.version");
            assertThat(client.awaitClose()).isEqualTo(4426);
        }
    }

    @Test
    void L2_whoSendsTooMuchIsReadMoreSlowlyAndLosesNothing() {
        try (var client = joinAndOpen("anna")) {
            long start = System.nanoTime();
            for (int i = 1; i <= 180; i++) {
                client.create(document, "anna." + i, "c" + i);
            }
            client.await(event -> event.get("t").stringValue().equals("ack")
                    && event.get("seq").longValue() == 180);
            // 182 frames with the hello and the open, 120 of them at once, the others at 40 a second.
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(1_400));
        }
    }

    @Test
    void L4_aSlowReaderIsCutOffAndTheOthersGoOn() {
        room.sits("slow", room.north);
        try (var slow = BoardClient.deaf(port, TestRoom.CODE, "slow");
                var reader = joinAndOpen("bo")) {
            slow.open(document, 0);
            String text = "x".repeat(20_000);
            await().until(() -> broadcaster
                    .present(room.workshop)
                    .contains(room.byToken("slow").orElseThrow().person()));
            for (int i = 1; i <= 3_000; i++) {
                int number = i;
                broadcaster.publish(
                        new Audience.Person(
                                room.workshop,
                                room.byToken("slow").orElseThrow().person()),
                        viewer -> new EventMessage("noise", Map.of("n", number, "text", text)));
            }
            broadcaster.publish(
                    new Audience.Everyone(room.workshop), viewer -> new EventMessage("last", Map.of("n", 1)));
            reader.await("last");
            slow.readAgain();
            assertThat(slow.awaitClose()).isEqualTo(4408);
        }
    }

    @Test
    void P1_othersSeeWhoIsHereAndWhere() {
        try (var reader = joinAndOpen("bo")) {
            try (var client = joinAndOpen("anna")) {
                client.create(document, "anna.1", "a");
                client.send("{'t':'presence','d':'" + document + "','card':'a'}");
                JsonNode seen =
                        reader.await(event -> event.get("t").stringValue().equals("presence")
                                && event.get("who").toString().contains("\"card\":\"a\""));
                assertThat(seen.get("who").size()).isEqualTo(2);
            }
            reader.await(event -> event.get("t").stringValue().equals("presence")
                    && event.get("who").size() == 1);
            await().until(() -> !broadcaster.present(room.workshop).contains(anna.person()));
        }
    }

    @Test
    void C5_anEventReachesItsAudienceOnly() {
        try (var north = BoardClient.join(port, TestRoom.CODE, "anna");
                var south = BoardClient.join(port, TestRoom.CODE, "cy")) {
            publish(new Audience.Group(room.workshop, room.north), "north");
            publish(new Audience.Person(room.workshop, anna.person()), "anna");
            publish(new Audience.Everyone(room.workshop), "all");
            assertThat(List.of(
                            north.await("note").get("text").stringValue(),
                            north.await("note").get("text").stringValue(),
                            north.await("note").get("text").stringValue()))
                    .containsExactly("north", "anna", "all");
            assertThat(south.await("note").get("text").stringValue()).isEqualTo("all");
        }
    }

    private void publish(Audience audience, String text) {
        broadcaster.publish(audience, viewer -> new EventMessage("note", Map.of("text", text)));
    }

    private DocumentId document(GroupId group) {
        DocumentId fresh = DocumentId.random();
        documents.create(fresh, okrworkshop.shared.PersonId.random(), List.of());
        return room.has(group, fresh);
    }

    private BoardClient joinAndOpen(String token) {
        var client = BoardClient.join(port, TestRoom.CODE, token);
        client.open(document, 0);
        client.await("doc");
        return client;
    }

    /** Reads until the number has come, and fails at the first gap or repetition. */
    private static long follow(BoardClient client, long from, long until) {
        long last = from;
        while (last < until) {
            long sequence = client.await(SocketTest::hasNumber).get("seq").longValue();
            assertThat(sequence).isEqualTo(last + 1);
            last = sequence;
        }
        return last;
    }

    private static boolean hasNumber(JsonNode event) {
        return !event.get("t").stringValue().equals("presence");
    }

    private static List<Long> sequences(JsonNode operations) {
        var sequences = new ArrayList<Long>();
        operations.forEach(operation -> sequences.add(operation.get("seq").longValue()));
        return sequences;
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig",
                "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
            })
    @ComponentScan({"okrworkshop.documents.internal", "okrworkshop.realtime.internal"})
    static class App {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        TestRoom room() {
            return new TestRoom();
        }

        @Bean
        TestRoom.Echo echo() {
            return new TestRoom.Echo();
        }
    }
}
