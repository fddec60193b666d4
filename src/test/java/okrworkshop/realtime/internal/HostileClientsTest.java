package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.BoardClient;
import okrworkshop.testing.LogLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whoever sends nonsense, too much, or never reads: is refused or slowed, and the room goes on. */
class HostileClientsTest {
    private static BoardServer server;

    private LogLines log;
    private DocumentId document;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = new BoardServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void freshRoom() {
        document = DocumentId.random();
        server.documents.create(document, PersonId.random(), List.of());
        server.room.has(server.room.north, document);
        for (String name : List.of("mallory", "bo")) {
            server.room.sits(name, server.room.north);
        }
        server.room.sits("stranger", server.room.south);
        log = new LogLines();
    }

    /** The room is unharmed: a neighbour writes, a newcomer reads it, and the log says next to nothing. */
    @AfterEach
    void theRoomIsUnharmed() {
        try (var neighbour = follow("bo");
                var newcomer = server.join("bo")) {
            neighbour.create(document, "neighbour.1", "from-neighbour");
            assertThat(neighbour.await("ack").get("id").asString()).isEqualTo("neighbour.1");
            newcomer.open(document, 0);
            JsonNode doc = newcomer.await("doc");
            assertThat(doc.get("state").toString()).contains("from-neighbour");
            assertThat(doc.get("seq").asLong())
                    .isEqualTo(server.documents.read(document).sequence());
        }
        assertThat(log.ours()).hasSizeLessThanOrEqualTo(1);
        log.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "op.malformed | {'k':'delete','card':'c1','also':1}",
                "op.malformed | {'k':'create','card':'c1','kind':'note','step':'s','place':'','order':'V','fields':{},"
                        + "'links':[],'by':'00000000-0000-0000-0000-000000000001'}",
                "op.malformed | {'k':'create','card':'c1','kind':'note','step':'s','place':'','order':'V','fields':[],'links':[]}",
                "op.malformed | {'k':'create','card':'c1','kind':'note','step':'s','place':'','order':'V','fields':{},"
                        + "'links':[['origin']]}",
                "op.malformed | {'k':'create','card':'c1','kind':'note','step':'s','place':'','order':'V',"
                        + "'fields':{'text':{'a':1}},'links':[]}",
                "op.malformed | {'k':'set','card':'../../etc','field':'text','value':'x'}",
                "op.malformed | {'k':'vote','card':'c1','round':'r','points':1.5}",
                "op.malformed | {'k':'vote','card':'c1','round':'r','points':99999999999}",
                "op.malformed | {'k':7}",
                "op.malformed | {}",
                "op.unknown   | {'k':'drop table'}",
                "op.unknown   | {'k':'__proto__'}",
                "card.unknown | {'k':'set','card':'c1','field':'__proto__','value':'x'}",
                "card.kind-unknown | {'k':'create','card':'c1','kind':'note ','step':'','place':'','order':'V','fields':{},'links':[]}",
                "number.range | {'k':'set','card':'c1','field':'from','value':1e400}",
                "number.range | {'k':'set','card':'c1','field':'from','value':-1e999999}",
                "text.malformed | {'k':'create','card':'c1','kind':'note','step':'s','place':'','order':'V',"
                        + "'fields':{'text':'half \\ud83d pair'},'links':[]}",
                "text.malformed | {'k':'create','card':'c1','kind':'note','step':'s','place':'','order':'V',"
                        + "'fields':{'text':'\\udc00\\ud800'},'links':[]}",
                "text.malformed | {'k':'create','card':'c1','kind':'note','step':'s','place':'','order':'V',"
                        + "'fields':{'text':'nul \\u0000'},'links':[]}",
                "step.malformed | {'k':'create','card':'c1','kind':'note','step':'<b>','place':'','order':'V','fields':{},'links':[]}",
                "place.malformed | {'k':'create','card':'c1','kind':'note','step':'s','place':'a b','order':'V','fields':{},'links':[]}",
                "order.malformed | {'k':'create','card':'c1','kind':'note','step':'s','place':'','order':'','fields':{},'links':[]}",
                "field.unknown | {'k':'create','card':'c1','kind':'note','step':'s','place':'','order':'V',"
                        + "'fields':{'toString':'x'},'links':[]}"
            })
    void E2_anOperationThatIsNoneIsRefusedWithItsCode(String code, String operation) {
        try (var mallory = follow("mallory")) {
            mallory.op(document, "mallory.1", operation);
            JsonNode refused = mallory.await("nack");
            assertThat(refused.get("id").asString()).isEqualTo("mallory.1");
            assertThat(refused.get("code").asString()).isEqualTo(code);
            mallory.create(document, "mallory.2", "own");
            assertThat(mallory.await("ack").get("seq").asLong()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frame.malformed | {'t':'op','d':'%s','id':'mallory.1','op':'delete'}",
                "frame.malformed | {'t':'op','d':'%s','id':'mallory','op':{}}",
                "frame.malformed | {'t':'op','d':'%s','id':'mallory.9999999999999','op':{}}",
                "frame.malformed | {'t':'op','d':'%s','id':'m.1','op':{}}",
                "frame.malformed | {'t':'op','d':['%s'],'id':'mallory.1','op':{}}",
                "frame.malformed | {'t':'open','d':'%s','since':1e3}",
                "frame.malformed | {'t':'open','d':'%s','since':-1}",
                "frame.malformed | {'t':'open','d':'%s','since':9007199254740993}",
                "frame.malformed | {'t':'open','d':'%s'}",
                "frame.malformed | {'t':'presence','d':'%s','card':{}}",
                "frame.malformed | {'t':'close','d':'%s','d':'%1$s'}",
                "frame.malformed | {'t':'ping'} {'t':'ping'}",
                "frame.malformed | '\\ud83d'",
                "frame.unknown | {'t':'\\ud83d'}",
                "frame.unknown | {'t':'toString'}",
                "language.unknown | {'t':'hello','v':1,'client':'x','lang':'../en'}"
            })
    void E1_aFrameThatIsNoneIsRefusedWithItsCode(String code, String frame) {
        try (var mallory = follow("mallory")) {
            mallory.send(frame.formatted(document));
            assertThat(mallory.await("error").get("code").asString()).isEqualTo(code);
            mallory.create(document, "mallory.2", "own");
            assertThat(mallory.await("ack").get("seq").asLong()).isEqualTo(1);
        }
    }

    @Test
    void O10_anotherGroupsIdsOpenNothing() {
        try (var owner = follow("bo");
                var stranger = server.join("stranger")) {
            owner.create(document, "owner.1", "secret");
            owner.await("ack");
            for (String operation : List.of(
                    "{'k':'set','card':'secret','field':'text','value':'x'}",
                    "{'k':'delete','card':'secret'}",
                    "{'k':'link','card':'secret','type':'origin','to':'secret'}",
                    "{'k':'vote','card':'guessed','round':'r','points':1}")) {
                stranger.op(document, "owner.1", operation);
                assertThat(stranger.await("nack").get("code").asString()).isEqualTo("document.no-access");
            }
            stranger.open(document, 1);
            assertThat(stranger.await("error").get("code").asString()).isEqualTo("document.no-access");
            stranger.op(DocumentId.random(), "owner.1", "{'k':'delete','card':'secret'}");
            assertThat(stranger.await("nack").get("code").asString()).isEqualTo("document.no-access");
        }
    }

    @Test
    void A3_whatIsReplayedOrComesInDisorderIsAppliedOnceAndUnderItsOwnName() {
        try (var anna = follow("bo");
                var mallory = follow("mallory")) {
            anna.create(document, "anna.1", "a1");
            anna.await("ack");
            // Another person's operation, word by word: it is Mallory's own, and its card exists.
            mallory.create(document, "anna.1", "a1");
            assertThat(mallory.await("nack").get("code").asString()).isEqualTo("card.exists");
            for (int i = 30; i > 0; i--) {
                mallory.create(document, "mallory." + i, "m" + i);
            }
            for (int i = 1; i <= 30; i++) {
                mallory.create(document, "mallory." + i, "m" + i);
            }
            List<Long> numbers = new ArrayList<>();
            for (int i = 30; i > 0; i--) {
                String id = "mallory." + i;
                numbers.add(mallory.await(event -> event.path("id").asString("").equals(id))
                        .get("seq")
                        .asLong());
            }
            assertThat(numbers).isSorted().doesNotHaveDuplicates();
            assertThat(server.documents.read(document).sequence()).isEqualTo(31);
        }
    }

    @Test
    void P2_aFloodOfPresenceIsLeftOutAndHoldsUpNobody() {
        try (var reader = follow("bo");
                var mallory = follow("mallory")) {
            for (int i = 0; i < 3_000; i++) {
                mallory.send("{'t':'presence','d':'" + document + "','card':'c" + i + "'}");
            }
            reader.create(document, "reader.1", "a1");
            reader.await("ack");
            mallory.send("{'t':'ping'}");
            mallory.await("pong");
            assertThat(BoardServer.passedOn(reader)).hasSizeLessThan(1_000);
        }
    }

    @Test
    void L2_whoFloodsWaitsAndTheOthersDoNot() {
        int flood = 400;
        try (var mallory = follow("mallory");
                var neighbour = follow("bo")) {
            for (int i = 1; i <= flood; i++) {
                mallory.create(document, "mallory." + i, "m" + i);
            }
            for (int i = 1; i <= 20; i++) {
                neighbour.create(document, "neigh." + i, "n" + i);
                neighbour.await("ack");
            }
            assertThat(server.documents.read(document).sequence())
                    .as("of %d changes that were sent first", flood)
                    .isLessThan(flood);
            for (int i = 1; i <= flood; i++) {
                String id = "mallory." + i;
                assertThat(mallory.await(event -> event.path("id").asString("").equals(id))
                                .get("t")
                                .asString())
                        .isEqualTo("ack");
            }
        }
    }

    @Test
    void L4_whoNeverReadsIsCutOffWhileTheGroupGoesOnAtFullSpeed(@TempDir Path folder, TestReporter reporter)
            throws Exception {
        int writers = 3;
        int each = 700;
        String text = "字".repeat(1_900);
        try (var fast = new BoardServer(
                        folder,
                        List.of(
                                "--okr.realtime.frames-per-second=1000000", "--okr.realtime.frame-burst=1000000",
                                "--okr.realtime.outbox-events=1000", "--okr.realtime.send-timeout=2s"));
                var deaf = BoardClient.deaf(fast.port(), TestRoom.CODE, "bo");
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            deaf.open(fast.document, 0);
            fast.room.sits("reader", fast.room.north);
            try (var reader = fast.follow("reader")) {
                List<Future<?>> done = new ArrayList<>();
                for (int writer = 1; writer <= writers; writer++) {
                    String name = "writer" + writer;
                    fast.room.sits(name, fast.room.north);
                    done.add(people.submit(() -> {
                        try (var client = fast.follow(name)) {
                            for (int i = 1; i <= each; i++) {
                                // One card with ever new text: much to deliver, and a small document.
                                client.op(
                                        fast.document,
                                        name + "." + i,
                                        i == 1
                                                ? "{'k':'create','card':'" + name + "','kind':'note','step':'s',"
                                                        + "'place':'','order':'V','fields':{},'links':[]}"
                                                : "{'k':'set','card':'" + name + "','field':'text','value':'" + i + text
                                                        + "'}");
                                client.await("ack");
                            }
                        }
                        return name;
                    }));
                }
                long longest = 0;
                long last = System.nanoTime();
                for (long number = 1; number <= (long) writers * each; number++) {
                    JsonNode next = reader.await("op");
                    assertThat(next.get("seq").asLong()).isEqualTo(number);
                    longest = Math.max(longest, System.nanoTime() - last);
                    last = System.nanoTime();
                }
                for (Future<?> writer : done) {
                    writer.get(60, TimeUnit.SECONDS);
                }
                reporter.publishEntry(
                        "longest wait between two deliveries in ms",
                        String.valueOf(Duration.ofNanos(longest).toMillis()));
            }
            deaf.readAgain();
            assertThat(deaf.awaitClose()).isIn(4408, 1006, -1);
            // Back, it has lost nothing.
            try (var back = fast.follow("bo")) {
                assertThat(fast.documents.read(fast.document).sequence()).isEqualTo((long) writers * each);
            }
        }
    }

    private BoardClient follow(String token) {
        BoardClient client = server.join(token);
        client.open(document, 0);
        client.await("doc");
        return client;
    }
}
