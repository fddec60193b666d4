package okrworkshop.realtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.documents.Documents;
import okrworkshop.people.Seat;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What reaches whom over the socket while something is hidden. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = SocketTest.App.class,
        properties = {"spring.datasource.url=jdbc:hsqldb:mem:secrecy;hsqldb.tx=mvcc"})
class SecrecyTest {
    private static final String SECRET = "we-lose-the-key-customer";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRoom room;

    @Autowired
    private Documents documents;

    private DocumentId document;
    private Seat anna;
    private Seat bo;
    private final List<BoardClient> clients = new ArrayList<>();

    @BeforeEach
    void seats() {
        document = room.has(room.north, DocumentId.random());
        documents.create(document, PersonId.random(), List.of());
        anna = room.sits("anna", room.north);
        bo = room.sits("bo", room.north);
    }

    @org.junit.jupiter.api.AfterEach
    void leave() {
        clients.forEach(BoardClient::close);
    }

    @Test
    void S1_S4_hiddenNotesReachNobodyElseUntilTheRoundIsClosed() {
        BoardClient writer = enter("anna");
        BoardClient other = enter("bo");
        accepted(writer, "anna.1", openRound("s.notes.1", "write", false));
        accepted(writer, "anna.2", note("a", "s.notes.1", false));
        accepted(writer, "anna.3", "{'k':'set','card':'a','field':'text','value':'" + SECRET + " indeed'}");
        JsonNode masked = other.await(event -> sequence(event) == 3);
        assertThat(masked.propertyNames()).containsExactlyInAnyOrder("t", "d", "seq");

        accepted(writer, "anna.4", "{'k':'close-round','round':'s.notes.1'}");
        JsonNode snapshot = other.await("doc");
        assertThat(snapshot.get("mode").stringValue()).isEqualTo("snapshot");
        assertThat(snapshot.get("seq").longValue()).isEqualTo(4);
        assertThat(snapshot.toString()).contains(SECRET + " indeed");
        assertThat(other.frames).noneMatch(frame -> frame.contains(SECRET) && !frame.contains("\"mode\":\"snapshot\""));
    }

    @Test
    void S4_whoComesBackLaterGetsTheStateAndNotTheDrafts() {
        BoardClient writer = enter("anna");
        accepted(writer, "anna.1", openRound("s.notes.1", "write", false));
        accepted(writer, "anna.2", note("a", "s.notes.1", false));
        accepted(writer, "anna.3", "{'k':'set','card':'a','field':'text','value':'milder'}");
        BoardClient other = enter("bo");
        assertThat(other.frames).noneMatch(frame -> frame.contains("milder") || frame.contains("\"a\""));

        accepted(writer, "anna.4", "{'k':'close-round','round':'s.notes.1'}");
        other.open(document, 1);
        JsonNode again =
                other.await(event -> is(event, "doc") && event.get("seq").longValue() == 4);
        assertThat(again.get("mode").stringValue()).isEqualTo("snapshot");
        assertThat(again.toString()).contains("milder").doesNotContain(SECRET);
        other.send("{'t':'history','d':'" + document + "','card':'a'}");
        assertThat(other.await("history").get("entries").size()).isZero();
        assertThat(other.frames).noneMatch(frame -> frame.contains(SECRET));
    }

    @Test
    void S4_aHiddenCardDoesNotExistForOthers() {
        BoardClient writer = enter("anna");
        BoardClient other = enter("bo");
        accepted(writer, "anna.1", openRound("s.notes.1", "write", false));
        accepted(writer, "anna.2", note("a", "s.notes.1", false));
        other.op(document, "bobo.1", "{'k':'delete','card':'a'}");
        assertThat(other.await("nack").get("code").stringValue()).isEqualTo("card.unknown");
        other.send("{'t':'history','d':'" + document + "','card':'a'}");
        assertThat(other.await("error").get("code").stringValue()).isEqualTo("card.unknown");
        writer.send("{'t':'history','d':'" + document + "','card':'a'}");
        assertThat(writer.await("history").get("entries").size()).isEqualTo(1);
    }

    @Test
    void S5_hiddenVotesAreMaskedAndComeAsASumWhenTheyWereAnonymous() {
        BoardClient writer = enter("anna");
        BoardClient other = enter("bo");
        accepted(writer, "anna.1", note("a", null, false));
        accepted(writer, "anna.2", openRound("s.votes.1", "vote", true));
        accepted(writer, "anna.3", "{'k':'vote','card':'a','round':'s.votes.1','points':3}");
        accepted(other, "bobo.1", "{'k':'vote','card':'a','round':'s.votes.1','points':2}");
        accepted(writer, "anna.4", "{'k':'close-round','round':'s.votes.1'}");
        JsonNode state = other.await("doc").get("state");
        assertThat(state.get("votes").toString()).contains("\"s.votes.1\",-1,3").doesNotContain(",5]");
        assertThat(other.frames).noneMatch(frame -> frame.contains("\"points\":3"));
        assertThat(state.get("people").toString()).contains(bo.person().toString());
    }

    @Test
    void S3_theAuthorOfAnAnonymousCardIsToldToNobody() {
        BoardClient writer = enter("anna");
        BoardClient second = enter("anna");
        BoardClient other = enter("bo");
        accepted(writer, "anna.1", note("a", null, true));
        JsonNode told = other.await(event -> sequence(event) == 1);
        assertThat(told.has("op")).isTrue();
        assertThat(told.has("by")).isFalse();
        assertThat(told.has("id")).isFalse();
        JsonNode own = second.await(event -> sequence(event) == 1);
        assertThat(own.get("id").stringValue()).isEqualTo("anna.1");
        assertThat(own.get("by").stringValue()).isEqualTo(anna.person().toString());

        BoardClient late = enter("bo");
        late.open(document, 0);
        assertThat(late.await("doc").get("state").get("cards").toString()).contains("\"a\"", ",-1,");
        other.send("{'t':'history','d':'" + document + "','card':'a'}");
        assertThat(other.await("history").toString())
                .contains(SECRET)
                .doesNotContain(anna.person().toString());
        assertThat(late.frames)
                .noneMatch(frame -> frame.contains(anna.person().toString()) && !frame.contains("\"presence\""));
    }

    @Test
    void S3_theIdOfAnOperationGoesToItsAuthorAlone() {
        BoardClient writer = enter("anna");
        BoardClient other = enter("bo");
        accepted(writer, "anna.1", note("a", null, false));
        JsonNode told = other.await(event -> sequence(event) == 1);
        assertThat(told.has("id")).isFalse();
        assertThat(told.get("by").stringValue()).isEqualTo(anna.person().toString());
        assertThat(other.frames).noneMatch(frame -> frame.contains("anna.1"));
    }

    @Test
    void S6_everybodyHearsHowMuchIsHidden() {
        BoardClient writer = enter("anna");
        BoardClient other = enter("bo");
        accepted(writer, "anna.1", openRound("s.notes.1", "write", false));
        accepted(writer, "anna.2", note("a", "s.notes.1", false));
        accepted(other, "bobo.1", note("b", "s.notes.1", false));
        JsonNode counts = other.await(event ->
                is(event, "hidden") && event.get("rounds").get(0).get("people").intValue() == 2);
        assertThat(counts.get("rounds").get(0).get("cards").get("here").intValue())
                .isEqualTo(2);
        BoardClient late = enter("bo");
        assertThat(late.await("hidden").get("rounds").size()).isEqualTo(1);
        accepted(writer, "anna.3", "{'k':'close-round','round':'s.notes.1'}");
        other.await(event -> is(event, "hidden") && event.get("rounds").isEmpty());
    }

    @Test
    void S6_everybodyHearsHowFarTheOthersAreWithTheirScores() {
        BoardClient writer = enter("anna");
        BoardClient other = enter("bo");
        accepted(writer, "anna.1", note("a", null, false));
        accepted(writer, "anna.2", note("gone", null, false));
        accepted(writer, "anna.3", openRound("s.lens.score.1", "score", false));
        accepted(writer, "anna.4", score("a", "fit"));
        accepted(writer, "anna.5", score("a", "speed"));
        accepted(writer, "anna.6", score("gone", "fit"));
        accepted(other, "bobo.1", score("a", "fit"));
        accepted(other, "bobo.2", "{'k':'delete','card':'gone'}");
        accepted(other, "bobo.3", score("a", "speed"));
        other.await(event -> is(event, "hidden")
                && event.get("rounds").get(0).get("given").toString().equals("[2,2]"));
        assertThat(other.frames).noneMatch(frame -> frame.contains("anna.4"));
    }

    private static String score(String card, String criterion) {
        return "{'k':'score','card':'" + card + "','round':'s.lens.score.1','criterion':'" + criterion
                + "','points':3}";
    }

    @Test
    void S7_presenceNamesNoHiddenCard() {
        BoardClient writer = enter("anna");
        BoardClient other = enter("bo");
        accepted(writer, "anna.1", openRound("s.notes.1", "write", false));
        accepted(writer, "anna.2", note("hidden-card", "s.notes.1", false));
        accepted(writer, "anna.3", note("open-card", null, false));
        writer.send("{'t':'presence','d':'" + document + "','card':'hidden-card'}");
        writer.send("{'t':'presence','d':'" + document + "','card':'open-card'}");
        other.await(event -> is(event, "presence") && event.toString().contains("open-card"));
        writer.send("{'t':'presence','d':'" + document + "','card':'hidden-card'}");
        other.await(event -> is(event, "presence") && !event.toString().contains("open-card"));
        assertThat(other.frames).noneMatch(frame -> frame.contains("hidden-card"));
    }

    @Test
    void H1_theHistoryTellsWhoDidWhatOldestFirst() {
        BoardClient writer = enter("anna");
        BoardClient other = enter("bo");
        accepted(writer, "anna.1", note("a", null, false));
        accepted(other, "bobo.1", "{'k':'set','card':'a','field':'text','value':'new'}");
        writer.send("{'t':'history','d':'" + document + "','card':'a'}");
        JsonNode entries = writer.await("history").get("entries");
        assertThat(entries.size()).isEqualTo(2);
        assertThat(entries.get(0).get("op").get("k").stringValue()).isEqualTo("create");
        assertThat(entries.get(1).get("by").stringValue()).isEqualTo(bo.person().toString());
        writer.send("{'t':'history','d':'" + document + "','card':'nothing'}");
        assertThat(writer.await("error").get("code").stringValue()).isEqualTo("card.unknown");
    }

    @Test
    void P1_onlyWhoMayWriteIsListed() {
        DocumentId draft = room.has(room.north, DocumentId.random());
        documents.create(draft, PersonId.random(), List.of());
        room.readOnly.add(draft);
        BoardClient reader = enter("anna");
        reader.open(draft, 0);
        reader.await(event -> is(event, "doc") && event.get("d").stringValue().equals(draft.toString()));
        enter("bo");
        reader.await(event -> is(event, "presence") && event.toString().contains("bo"));
        assertThat(reader.frames).noneMatch(frame -> frame.contains("\"presence\",\"d\":\"" + draft));
    }

    private BoardClient enter(String token) {
        var client = BoardClient.join(port, TestRoom.CODE, token);
        clients.add(client);
        client.open(document, 0);
        client.await(event -> is(event, "doc"));
        return client;
    }

    private void accepted(BoardClient client, String id, String operation) {
        client.op(document, id, operation);
        client.await(event -> is(event, "ack") && event.get("id").stringValue().equals(id));
    }

    private static String openRound(String round, String purpose, boolean anonymous) {
        return "{'k':'open-round','round':'" + round + "','purpose':'" + purpose
                + "','step':'s','hidden':true,'anonymous':" + anonymous + "}";
    }

    private static String note(String card, @org.jspecify.annotations.Nullable String round, boolean anonymous) {
        return "{'k':'create','card':'" + card
                + "','kind':'note','step':'s','place':'here','order':'V','fields':{'text':'"
                + SECRET + "'},'links':[]" + (round == null ? "" : ",'round':'" + round + "'")
                + (anonymous ? ",'anonymous':true" : "") + "}";
    }

    private static boolean is(JsonNode event, String type) {
        return event.get("t").stringValue().equals(type);
    }

    private static long sequence(JsonNode event) {
        return is(event, "op") ? event.get("seq").longValue() : 0;
    }
}
