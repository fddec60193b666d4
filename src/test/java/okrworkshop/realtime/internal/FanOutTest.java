package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Audience;
import okrworkshop.documents.CardId;
import okrworkshop.documents.LoggedOperation;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OperationId;
import okrworkshop.documents.Sight;
import okrworkshop.documents.Value;
import okrworkshop.people.Role;
import okrworkshop.realtime.Grant;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

/** What a commit sends to whom, letter by letter. */
class FanOutTest {
    private static final PersonId ANNA = PersonId.random();
    private static final PersonId BO = PersonId.random();
    private static final PersonId CY = PersonId.random();
    private static final Instant NOON = Instant.ofEpochMilli(12_000);

    private final DocumentId document = DocumentId.random();
    private final Events events = new Events();
    private final List<String> sent = new ArrayList<>();

    @Test
    void B9_whoHadNoPartInACommitGetsItsOperationsInOneEvent() {
        told(CY, operation(1, ANNA, Audience.EVERYBODY), operation(2, BO, Audience.EVERYBODY));
        assertThat(sent)
                .containsExactly("[{\"t\":\"ops\",\"d\":\"%s\",\"seq\":1,\"at\":12000,\"ops\":[%s,%s]}]"
                        .formatted(document, by(ANNA, 1), by(BO, 2)));
    }

    @Test
    void B9_aTimeIsToldOnceAsLongAsItIsTheSame() {
        var first = operation(1, ANNA, Audience.EVERYBODY);
        var later = operation(2, ANNA, Audience.EVERYBODY, NOON.plusMillis(1));
        told(CY, first, later, operation(3, ANNA, Audience.EVERYBODY));
        assertThat(sent.getFirst())
                .contains("\"seq\":1,\"at\":12000,")
                .contains("\"at\":12001,\"op\":{\"k\":\"set\",\"card\":\"c2\"")
                .containsOnlyOnce("12000");
    }

    @Test
    void B9_oneOperationStaysAnOp() {
        told(CY, operation(1, ANNA, Audience.EVERYBODY));
        assertThat(sent).containsExactly("[" + single(1, by(ANNA, 1)) + "]");
    }

    @Test
    void B9_whoHadPartInACommitGetsItsOperationsOneByOne() {
        told(ANNA, operation(1, ANNA, Audience.EVERYBODY), operation(2, BO, Audience.EVERYBODY));
        assertThat(sent)
                .containsExactly(
                        "[" + single(1, "{\"id\":\"tabs.1\"," + by(ANNA, 1).substring(1)) + "]",
                        "[" + single(2, by(BO, 2)) + "]");
    }

    @Test
    void B9_whoHasTheBeginningAlreadyGetsOnlyTheRest() {
        Subscription reader = reader(CY);
        reader.sent(1);
        new FanOut(
                        events,
                        document,
                        List.of(operation(1, ANNA, Audience.EVERYBODY), operation(2, BO, Audience.EVERYBODY)))
                .tell(reader);
        assertThat(sent).containsExactly("[" + single(2, by(BO, 2)) + "]");
        assertThat(reader.sent()).isEqualTo(2);
    }

    @Test
    void S1_maskedOperationsAmongOthersTellNothing() {
        told(
                CY,
                operation(1, ANNA, Audience.ONLY_AUTHOR, NOON.minusMillis(1)),
                operation(2, BO, Audience.EVERYBODY),
                operation(3, ANNA, Audience.ONLY_AUTHOR));
        assertThat(sent)
                .containsExactly("[{\"t\":\"ops\",\"d\":\"%s\",\"seq\":1,\"at\":12000,\"ops\":[{},%s,{}]}]"
                        .formatted(document, by(BO, 2)));
    }

    @Test
    void S1_ofMaskedOperationsAloneNotEvenTheTimeIsTold() {
        told(CY, operation(7, ANNA, Audience.ONLY_AUTHOR), operation(8, BO, Audience.ONLY_AUTHOR));
        assertThat(sent)
                .containsExactly("[{\"t\":\"ops\",\"d\":\"%s\",\"seq\":7,\"ops\":[{},{}]}]".formatted(document));
    }

    @Test
    void S3_whoChangedAnAnonymousCardIsToldToItsAuthorAlone() {
        var onOwnCardOfBo = operation(1, ANNA, new Audience.WithoutAuthor(BO));
        told(CY, onOwnCardOfBo, operation(2, ANNA, Audience.EVERYBODY));
        assertThat(sent)
                .containsExactly("[{\"t\":\"ops\",\"d\":\"%s\",\"seq\":1,\"at\":12000,\"ops\":[{%s},%s]}]"
                        .formatted(document, op(1), by(ANNA, 2)));
        sent.clear();
        told(BO, onOwnCardOfBo, operation(2, ANNA, Audience.EVERYBODY));
        assertThat(sent).containsExactly("[" + single(1, by(ANNA, 1)) + "]", "[" + single(2, by(ANNA, 2)) + "]");
    }

    @Test
    void L4_anEventForSeveralOperationsCountsAsAllOfThem() {
        var operations = List.of(operation(1, ANNA, Audience.EVERYBODY), operation(2, BO, Audience.EVERYBODY));
        Outgoing together = events.operations(document, operations, Sight.ofEverybody());
        assertThat(together.events()).isEqualTo(2);
    }

    private void told(PersonId person, LoggedOperation... operations) {
        Subscription reader = reader(person);
        reader.sent(operations[0].sequence() - 1);
        new FanOut(events, document, List.of(operations)).tell(reader);
        assertThat(reader.sent()).isEqualTo(operations[operations.length - 1].sequence());
    }

    private Subscription reader(PersonId person) {
        Duration second = Duration.ofSeconds(1);
        var settings = new RealtimeSettings(40, 120, 300, 10_000, second, second, second, second, second, 5);
        var outbox = new Outbox(new Listing(sent), Runnable::run, settings, () -> {});
        var identity = new Identity(person, "name", Role.PARTICIPANT, WorkshopId.random(), Optional.empty(), List.of());
        return new Subscription(
                new Connection(identity, outbox, NOON),
                document,
                Grant.writable((author, operation, view) -> Optional.empty()));
    }

    private static LoggedOperation operation(long sequence, PersonId author, Audience audience) {
        return operation(sequence, author, audience, NOON);
    }

    private static LoggedOperation operation(long sequence, PersonId author, Audience audience, Instant at) {
        var change =
                new Operation.SetField(new CardId("c" + sequence), "text", Optional.of(new Value.Text("t" + sequence)));
        return new LoggedOperation(sequence, new OperationId("tabs." + sequence), author, at, change, audience);
    }

    private String single(long sequence, String entry) {
        String timed = entry.replace("\"op\":", "\"at\":12000,\"op\":");
        return "{\"t\":\"op\",\"d\":\"" + document + "\",\"seq\":" + sequence + "," + timed.substring(1);
    }

    private static String by(PersonId author, long sequence) {
        return "{\"by\":\"" + author + "\"," + op(sequence) + "}";
    }

    private static String op(long number) {
        return "\"op\":{\"k\":\"set\",\"card\":\"c%d\",\"field\":\"text\",\"value\":\"t%d\"}".formatted(number, number);
    }

    private record Listing(List<String> sent) implements Wire {
        @Override
        public void send(String frame) {
            sent.add(frame);
        }

        @Override
        public void ping() {}

        @Override
        public void close(CloseStatus status) {}
    }
}
