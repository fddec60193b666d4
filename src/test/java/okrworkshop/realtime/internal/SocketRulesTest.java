package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import okrworkshop.documents.Documents;
import okrworkshop.realtime.Audience;
import okrworkshop.realtime.Broadcaster;
import okrworkshop.realtime.EventMessage;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Rules of the protocol about opening, closing, answering and reading, on a real socket. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = SocketTest.App.class,
        properties = {
            "spring.datasource.url=jdbc:hsqldb:mem:socket;hsqldb.tx=mvcc",
            "okr.realtime.outbox-events=500",
            "okr.realtime.send-timeout=2s",
            "okr.realtime.grace=1s"
        })
class SocketRulesTest {
    private static final int OPEN_AT_ONCE = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private TestRoom room;

    @Autowired
    private Documents documents;

    @Autowired
    private Broadcaster broadcaster;

    private DocumentId document;

    @BeforeEach
    void seats() {
        document = document(room.north);
        room.sits("anna", room.north);
        room.sits("bo", room.north);
        room.sits("cy", room.south);
    }

    @Test
    void B6_whoMissesANumberOpensAgainAndGoesOnFromThere() {
        try (var reader = joinAndOpen("bo");
                var writer = joinAndOpen("anna")) {
            writes(writer, 1, 3);
            reader.await(SocketRulesTest::isThird);

            reader.open(document, 1);
            JsonNode tail = reader.await("doc");
            assertThat(tail.get("mode").asString()).isEqualTo("tail");
            assertThat(tail.get("ops")).extracting(SocketRulesTest::number).containsExactly(2L, 3L);

            writes(writer, 4, 1);
            assertThat(number(reader.await("op"))).isEqualTo(4);
        }
    }

    @Test
    void G4_aMoveOfTheBeatIsPassedOnAndARefusedOneIsAnsweredAndNoBadFrame() {
        try (var anna = joinAndOpen("anna")) {
            for (int i = 0; i < 6; i++) {
                anna.send("{'t':'beat','d':'" + document + "','beat':'lunch'}");
                assertThat(anna.await("error").get("code").asString()).isEqualTo("beat.unknown");
            }
            anna.send("{'t':'beat','d':'" + document + "','beat':'share'}");
            passedOn(anna);
            assertThat(room.beats).containsExactly("anna " + room.north + " share");
        }
    }

    @Test
    void D1_aDeedReachesItsFeatureWithWhoDoesIt() {
        try (var anna = BoardClient.join(port, TestRoom.CODE, "anna")) {
            anna.send("{'t':'do','id':'w.1','what':'test.wave','args':{'hands':2}}");
            assertThat(anna.await("done").get("id").asString()).isEqualTo("w.1");
            assertThat(room.waves).contains("anna 2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"hands\":3}', test.wave, test.hands, 2",
        "'{\"hands\":\"both\"}', test.wave, deed.malformed, hands",
        "'{\"hands\":1,\"loud\":true}', test.wave, deed.malformed, loud",
        "'{}', test.wave, deed.malformed, hands",
        "'{}', test.fly, deed.unknown, test.fly",
    })
    void D2_aRefusedDeedIsAnsweredUnderItsIdAndIsNoBadFrame(String args, String what, String code, String arg) {
        try (var anna = BoardClient.join(port, TestRoom.CODE, "anna")) {
            for (int i = 0; i < 6; i++) {
                anna.send("{'t':'do','id':'w." + i + "','what':'" + what + "','args':" + args + "}");
                JsonNode error = anna.await("error");
                assertThat(error.get("id").asString()).isEqualTo("w." + i);
                assertThat(error.get("code").asString()).isEqualTo(code);
                assertThat(error.at("/args/0").asString()).isEqualTo(arg);
            }
            passedOn(anna);
        }
    }

    @Test
    void I1_aQuestionIsAnsweredToWhoAskedAlone() {
        try (var anna = BoardClient.join(port, TestRoom.CODE, "anna");
                var bo = BoardClient.join(port, TestRoom.CODE, "bo")) {
            anna.send("{'t':'ask','id':'q.1','what':'test.echo','args':{'word':'hello'}}");
            JsonNode answer = anna.await("answer");
            assertThat(answer.get("id").asString()).isEqualTo("q.1");
            assertThat(answer.at("/body/word").asString()).isEqualTo("HELLO");
            assertThat(answer.at("/body/to").asString()).isEqualTo("anna");
            assertThat(passedOn(bo))
                    .noneMatch(event -> event.get("t").asString().equals("answer"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"word\":\"\"}', test.echo, test.word, anna",
        "'{\"word\":7}', test.echo, ask.malformed, word",
        "'{\"word\":\"a\",\"d\":\"b\"}', test.echo, ask.malformed, d",
        "'{}', test.echo, ask.malformed, word",
        "'{}', test.fly, ask.unknown, test.fly",
    })
    void I2_aRefusedQuestionIsAnsweredUnderItsIdAndIsNoBadFrame(String args, String what, String code, String arg) {
        try (var anna = BoardClient.join(port, TestRoom.CODE, "anna")) {
            for (int i = 0; i < 6; i++) {
                anna.send("{'t':'ask','id':'q." + i + "','what':'" + what + "','args':" + args + "}");
                JsonNode error = anna.await("error");
                assertThat(error.get("id").asString()).isEqualTo("q." + i);
                assertThat(error.get("code").asString()).isEqualTo(code);
                assertThat(error.at("/args/0").asString()).isEqualTo(arg);
            }
            passedOn(anna);
        }
    }

    @Test
    void D3_whoIsRestrainedWritesInNoDocumentAndTheSameOperationIsTakenAfterwards() {
        try (var anna = joinAndOpen("anna")) {
            PersonId who = room.byToken("anna").orElseThrow().person();
            room.restrained.add(who);
            anna.create(document, "anna.1", "c1");
            JsonNode nack = anna.await("nack");
            assertThat(nack.get("code").asString()).isEqualTo("document.silence");
            room.restrained.remove(who);
            anna.create(document, "anna.1", "c1");
            assertThat(number(anna.await("ack"))).isEqualTo(1);
        }
    }

    @Test
    void B6_ofOpeningsThatOvertakeEachOtherTheLastIsAnsweredAndNothingComesTwice() throws Exception {
        try (var reader = joinAndOpen("bo");
                var writer = joinAndOpen("anna")) {
            writes(writer, 1, 3);
            reader.await(SocketRulesTest::isThird);
            try (var still = new StillEngine(documents, document)) {
                reader.open(document, 1);
                reader.open(document, 2);
                passedOn(reader);
                still.goesOn();
            }
            JsonNode tail = reader.await("doc");
            assertThat(tail.get("ops")).extracting(SocketRulesTest::number).containsExactly(3L);
            writes(writer, 4, 1);
            assertThat(number(reader.await("op"))).isEqualTo(4);
            assertThat(passedOn(reader)).noneMatch(event -> event.has("seq"));
        }
    }

    @Test
    void B9_whatIsCommittedTogetherReachesWhoHadNoPartInOneEvent() throws Exception {
        room.sits("di", room.north);
        try (var reader = joinAndOpen("di");
                var one = joinAndOpen("anna");
                var other = joinAndOpen("bo")) {
            try (var still = new StillEngine(documents, document)) {
                one.create(document, "anna.1", "a");
                passedOn(one);
                other.create(document, "bobo.1", "b");
                passedOn(other);
                one.create(document, "anna.2", "c");
                passedOn(one);
                still.goesOn();
            }
            assertThat(number(one.await("ack"))).isEqualTo(1);
            assertThat(number(one.await("op"))).isEqualTo(2);
            assertThat(number(one.await("ack"))).isEqualTo(3);
            for (long number = 1; number <= 3; number++) {
                assertThat(number(reader.await("op"))).isEqualTo(number);
            }
            assertThat(reader.frames)
                    .filteredOn(frame -> frame.contains("\"t\":\"ops\""))
                    .hasSize(1);
            assertThat(reader.frames).noneMatch(frame -> frame.contains("\"t\":\"op\""));
            assertThat(one.frames).noneMatch(frame -> frame.contains("\"t\":\"ops\""));
        }
    }

    @Test
    void B7_whoClosesHearsNoMoreAndOtherConnectionsOfThePersonDo() {
        try (var one = joinAndOpen("bo");
                var other = joinAndOpen("bo");
                var writer = joinAndOpen("anna")) {
            one.send("{'t':'close','d':'" + document + "'}");
            passedOn(one);
            writes(writer, 1, 1);
            assertThat(number(other.await("op"))).isEqualTo(1);
            assertThat(passedOn(one)).noneMatch(event -> event.has("seq"));
        }
    }

    @Test
    void B7_aConnectionFollows40Documents() {
        try (var reader = BoardClient.join(port, TestRoom.CODE, "bo")) {
            List<DocumentId> many = new ArrayList<>();
            for (int i = 0; i <= OPEN_AT_ONCE; i++) {
                many.add(document(room.north));
            }
            for (DocumentId one : many.subList(0, OPEN_AT_ONCE)) {
                reader.open(one, 0);
                reader.await("doc");
            }
            reader.open(many.getLast(), 0);
            JsonNode refused = reader.await("error");
            assertThat(refused.get("code").asString()).isEqualTo("document.too-many-open");
            assertThat(refused.at("/args/0").asString())
                    .isEqualTo(many.getLast().toString());

            reader.send("{'t':'close','d':'" + many.getFirst() + "'}");
            reader.open(many.getLast(), 0);
            assertThat(reader.await("doc").get("d").asString())
                    .isEqualTo(many.getLast().toString());
        }
    }

    @Test
    void A4_aRepeatedAckCarriesTheFirstNumberAndStandsOutsideTheOrder() {
        try (var writer = joinAndOpen("anna")) {
            writes(writer, 1, 3);
            writer.create(document, "anna.1", "c1");
            JsonNode repeated = writer.await("ack");
            assertThat(repeated.get("id").asString()).isEqualTo("anna.1");
            assertThat(number(repeated)).isEqualTo(1);
            writer.create(document, "anna.4", "c4");
            assertThat(number(writer.await("ack"))).isEqualTo(4);
        }
    }

    @Test
    void A4_aTailEntryAcknowledgesWhatItsAuthorHasPending() {
        try (var writer = joinAndOpen("anna")) {
            writes(writer, 1, 2);
        }
        try (var back = BoardClient.join(port, TestRoom.CODE, "anna")) {
            back.open(document, 1);
            JsonNode entry = back.await("doc").get("ops").get(0);
            assertThat(entry.get("id").asString()).isEqualTo("anna.2");
            assertThat(number(entry)).isEqualTo(2);
        }
    }

    @Test
    void A5_aResendIsAnsweredEachTimeAndSharesTheAnswerOfTheOneOnItsWay() throws Exception {
        try (var writer = joinAndOpen("anna")) {
            try (var still = new StillEngine(documents, document)) {
                for (int i = 0; i < 3; i++) {
                    writer.create(document, "anna.1", "c1");
                }
                passedOn(writer);
                still.goesOn();
            }
            assertThat(number(writer.await("ack"))).isEqualTo(1);
            for (int i = 0; i < 3; i++) {
                writer.create(document, "anna.1", "c1");
                assertThat(number(writer.await("ack"))).isEqualTo(1);
            }
            assertThat(passedOn(writer)).noneMatch(event -> event.has("id"));
        }
        assertThat(documents.read(document).sequence()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'t':'op','d':'%s','id':'anna.1','op':{'a':[[[[[[[[[[[]]]]]]]]]]]}}",
                "{'t':'op','d':'%s','id':'anna.1','op':{'k':'delete','k':'delete','card':'a'}}",
                "{'t':'open','d':'%s','since':11111111112222222222333333333344444444445}"
            })
    void L5_jsonIsFlatHasNoNameTwiceAndNoLongNumber(String frame) {
        try (var writer = joinAndOpen("anna")) {
            writer.send(frame.formatted(document));
            assertThat(writer.await("error").get("code").asString()).isEqualTo("frame.malformed");
            writes(writer, 1, 1);
        }
    }

    @Test
    void L5_twelveLevelsAreRead() {
        try (var writer = joinAndOpen("anna")) {
            writer.op(document, "anna.1", "{'a':[[[[[[[[[[]]]]]]]]]]}");
            assertThat(writer.await("nack").get("code").asString()).isEqualTo("op.malformed");
        }
    }

    @Test
    void S2_nobodyHearsOfADocumentThatTheyHaveNotOpenedOrMayNotRead() {
        try (var idle = BoardClient.join(port, TestRoom.CODE, "bo");
                var stranger = BoardClient.join(port, TestRoom.CODE, "cy");
                var reader = joinAndOpen("bo");
                var writer = joinAndOpen("anna")) {
            stranger.open(document, 0);
            stranger.await("error");
            writer.send("{'t':'presence','d':'" + document + "','card':'c1'}");
            writes(writer, 1, 5);
            reader.await("presence");
            broadcaster.publish(
                    new Audience.Group(room.workshop, room.north), viewer -> new EventMessage("north", Map.of()));
            idle.await("north");

            assertThat(passedOn(stranger)).isEmpty();
            assertThat(passedOn(idle)).noneMatch(event -> event.has("d"));
        }
    }

    /** What has come before the server's answer to a ping that is sent now. */
    private static List<JsonNode> passedOn(BoardClient client) {
        client.send("{'t':'ping'}");
        List<JsonNode> before = new ArrayList<>();
        client.await(event -> {
            boolean pong = event.get("t").asString().equals("pong");
            if (!pong) {
                before.add(event);
            }
            return pong;
        });
        return before;
    }

    private void writes(BoardClient writer, int first, int count) {
        for (int i = first; i < first + count; i++) {
            writer.create(document, "anna." + i, "c" + i);
            assertThat(number(writer.await("ack"))).isEqualTo(i);
        }
    }

    private DocumentId document(GroupId group) {
        DocumentId fresh = DocumentId.random();
        documents.create(fresh, PersonId.random(), List.of());
        return room.has(group, fresh);
    }

    private BoardClient joinAndOpen(String token) {
        var client = BoardClient.join(port, TestRoom.CODE, token);
        client.open(document, 0);
        client.await("doc");
        return client;
    }

    private static boolean isThird(JsonNode event) {
        return event.path("seq").asLong(0) == 3;
    }

    private static long number(JsonNode event) {
        return event.get("seq").asLong();
    }

    /** Holds the engine between two commits, so that everything sent meanwhile waits together. */
    private static final class StillEngine implements AutoCloseable {
        private final CountDownLatch still = new CountDownLatch(1);
        private final CountDownLatch over = new CountDownLatch(1);

        StillEngine(Documents documents, DocumentId document) throws InterruptedException {
            documents.open(document, 0, opening -> {
                still.countDown();
                try {
                    over.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            still.await();
        }

        void goesOn() {
            over.countDown();
        }

        @Override
        public void close() {
            goesOn();
        }
    }
}
