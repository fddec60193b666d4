package okrworkshop.seams;

import static okrworkshop.seams.Operations.create;
import static okrworkshop.seams.Operations.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okrworkshop.seams.ApiClient.Answer;
import okrworkshop.shared.DocumentId;
import okrworkshop.testing.BoardClient;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What does not fit is refused with a sentence in the person's language, and nothing is lost. */
class BadInputTest extends WholeServer {
    @Test
    void anUnknownCodeIsSaidInTheLanguageOfWhoAsks() {
        assertSaid(anybody().get("/join/ZZZZZZ"), "404 join.unknown-code", "code");
        assertSaid(anybody().in("zh-CN").get("/join/ZZZZZZ"), "404 join.unknown-code", "码");
    }

    @Test
    void whoTriesCodeAfterCodeLearnsNothingFromTheSocketEither() {
        Room room = room();
        clock.pass(Duration.ofMinutes(2));
        for (char last = 'A'; last < 'A' + 10; last++) {
            assertThat(closing("ZZZZZ" + last)).isEqualTo(4404);
        }
        assertThat(closing("ZZZZZZ")).isEqualTo(4401);
        assertThat(closing(room.code)).isEqualTo(4401);
        assertSaid(anybody().get("/join/" + room.code), "429 code.slow-down", "second");
        try (BoardClient seated = room.enters(room.anna)) {
            seated.send("{'t':'ping'}");
            assertThat(seated.await("pong")).isNotNull();
        }
        clock.pass(Duration.ofMinutes(2));
        assertThat(closing("ZZZZZZ")).isEqualTo(4404);
    }

    @Test
    void aClosedWorkshopTakesNobodyNewAndPeopleStillComeBack() {
        Room room = room().started();
        room.act("/close", "");
        assertSaid(anybody().post("/join/" + room.code, "{'name':'Eve'}"), "409 join.closed", " ");
        assertThat(anybody()
                        .post("/join/" + room.code + "/return", "{'returnCode':'" + room.anna.returnCode() + "'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aFullGroupSaysSoAndTheOtherTakesTheNewcomer() {
        ApiClient trainer = trainer();
        JsonNode made = trainer.made("/workshops", Room.plan("Small", 2));
        String join = "/join/" + made.get("code").asString();
        String first = made.at("/groups/0/id").asString();
        for (String name : new String[] {"Anna", "Bo"}) {
            anybody().made(join, "{'name':'" + name + "','group':'" + first + "'}");
        }
        assertSaid(anybody().post(join, "{'name':'Cy','group':'" + first + "'}"), "409 join.group-full", "full");
        assertThat(anybody().made(join, "{'name':'Cy'}").get("group").asString())
                .isEqualTo(made.at("/groups/1/id").asString());
        anybody().made(join, "{'name':'Di'}");
        assertSaid(anybody().in("zh").post(join, "{'name':'Ed'}"), "409 join.full", "满");
    }

    @ParameterizedTest
    @CsvSource({"'', name.empty", "'  ', name.empty", "12345678901234567890123456789012345678901, name.too-long"})
    void aNameHasOneToFortyCharacters(String name, String code) {
        Room room = room();
        assertSaid(anybody().post("/join/" + room.code, "{'name':'" + name + "'}"), "400 " + code, " ");
    }

    @Test
    void aTitleIsNeitherEmptyNorTooLong() {
        ApiClient trainer = trainer();
        assertSaid(trainer.post("/workshops", Room.plan(" ", 2)), "400 workshop.title-empty", " ");
        assertSaid(trainer.post("/workshops", Room.plan("x".repeat(5000), 2)), "400 text.too-long", " ");
        assertThat(trainer.get("/workshops").json()).isEmpty();
    }

    @Test
    void E3_aTooLongTextIsRefusedWithItsLimitAndTheOldOneStays() {
        Room room = room().started();
        DocumentId document = room.anna.document();
        try (BoardClient anna = room.follows(room.anna, document)) {
            anna.op(document, "anna.1", create("e1", "expectation", "expectations"));
            anna.await("ack");
            anna.op(document, "anna.2", set("e1", "text", "x".repeat(2001)));
            JsonNode refused = anna.await("nack");
            assertThat(refused.get("code").asString()).isEqualTo("text.too-long");
            assertThat(refused.at("/args/0").asString()).isEqualTo("2000");
        }
        assertThat(json(room)).contains("\"hi\"");
    }

    @Test
    void markupInACardIsTextInEveryFile() throws IOException {
        String hostile = "<img src=x onerror=alert(1)> & **bold** [link](javascript:alert(1))";
        Room room = room().started().at(Room.OBJECTIVES);
        try (BoardClient anna = room.enters(room.anna)) {
            anna.op(room.anna.document(), "anna.1", create("o1", "objective", "objectives"));
            anna.op(room.anna.document(), "anna.2", set("o1", "text", hostile));
            anna.await(event -> event.path("id").asString("").equals("anna.2"));
        }
        ApiClient seat = anybody().as(room.anna.token());
        String markdown = new String(seat.get("/seat/exports/okr.md").body(), StandardCharsets.UTF_8);
        String page =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        assertThat(page)
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; **bold** [link](javascript:alert(1))")
                .doesNotContain("<img", "<a ", "<strong>bold");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                        seat.get("/seat/exports/okr.docx").body()));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains(hostile);
        }
        assertThat(json(room)).contains(hostile);
    }

    /** The number with which the server closes on somebody without a seat. */
    private int closing(String code) {
        try (BoardClient stranger = BoardClient.connect(port, "workshop=" + code, null, null)) {
            return stranger.awaitClose();
        }
    }

    private static String json(Room room) {
        return new String(room.trainer.get(room.path("/export.json")).body(), StandardCharsets.UTF_8);
    }

    private static void assertSaid(Answer answer, String code, String part) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.detail()).contains(part).doesNotContain("refusal.", "{");
    }
}
