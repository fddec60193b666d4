package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import okrworkshop.shared.DocumentId;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A whole workshop with something hidden in it: every raw frame and every HTTP answer that anybody else receives is kept
 * and searched for what they must not have seen at that moment.
 */
class SecretsTest extends WholeServer {
    private static final String DRAFT = "the-boss-is-the-problem";
    private static final String NOTE = "twelve-dealers-leave-us";
    private static final int STATUS = 1;

    @Test
    void S7_nobodyReceivesWhatIsHiddenBeforeItIsRevealed() throws IOException {
        Room room = room().started();
        Room.Person cleo = room.joins("Cleo", room.groups.getFirst());
        DocumentId document = room.anna.document();
        try (BoardClient anna = room.follows(room.anna, document);
                BoardClient neighbour = room.follows(cleo, document);
                BoardClient stranger = room.enters(room.bo);
                BoardClient trainer = room.trainerEnters()) {
            trainer.open(document, 0);
            stranger.open(document, 0);
            List<BoardClient> others = List.of(neighbour, stranger, trainer);
            room.at(STATUS);

            acknowledged(anna, document, "anna.1", finding("f1", DRAFT));
            acknowledged(anna, document, "anna.2", Operations.set("f1", "text", NOTE));
            acknowledged(
                    anna,
                    document,
                    "anna.3",
                    "{'k':'comment','card':'f1','comment':'c1','text':'%s of last year'}".formatted(NOTE));
            anna.send("{'t':'presence','d':'" + document + "','card':'f1'}");
            neighbour.send("{'t':'history','d':'" + document + "','card':'f1'}");
            trainer.send("{'t':'history','d':'" + document + "','card':'f1'}");
            othersHaveHeard(others, document, 3);
            assertUnseen(others, answers(room, cleo), DRAFT, NOTE, "\"f1\"");

            neighbour.send("{'t':'beat','d':'" + document + "','beat':'share'}");
            neighbour.await(event -> event.toString().contains(NOTE));
            trainer.await(event -> event.toString().contains(NOTE));
            assertUnseen(others, answers(room, cleo), DRAFT);

            room.at(Room.STRATEGIES);
            acknowledged(anna, document, "anna.4", Operations.create("s1", "strategy", "strategies"));
            room.at(Room.CHOICES).beat("decide");
            acknowledged(anna, document, "anna.5", Operations.vote("s1", "choices.scoring.1", 3));
            othersHaveHeard(others, document, sequence(room, document));
            assertUnseen(others, answers(room, cleo), "\"k\":\"vote\"", "\"votes\":[[", "\"points\":3");
            acknowledged(neighbour, document, "cleo.2", "{'k':'close-round','round':'choices.scoring.1'}");
            assertThat(neighbour.frames).anyMatch(frame -> frame.contains("[\"s1\",\"choices.scoring.1\""));

            room.act("/close", "");
            assertUnseen(others, answers(room, cleo), DRAFT);
        }
    }

    /** Everything that others can ask the API for. */
    private List<String> answers(Room room, Room.Person neighbour) throws IOException {
        List<String> answers = new ArrayList<>();
        for (String token : List.of(neighbour.token(), room.bo.token())) {
            ApiClient seat = anybody().as(token);
            answers.add(text(seat.get("/seat")));
            answers.add(text(seat.get("/seat/exports/okr.md?workshop=" + room.code)));
            answers.addAll(unzipped(seat.get("/seat/exports/okr.docx?workshop=" + room.code)));
            answers.add(text(seat.get("/seat/exports/tools/okr.json?workshop=" + room.code)));
        }
        String group = room.path("/groups/" + room.groups.getFirst());
        answers.add(text(room.trainer.get(room.path(""))));
        answers.add(text(room.trainer.get(room.path("/groups"))));
        answers.add(text(room.trainer.get(room.path("/progress"))));
        answers.add(text(room.trainer.get(room.path("/events"))));
        answers.add(text(room.trainer.get(room.path("/reviews"))));
        answers.add(text(room.trainer.get(room.path("/export.json"))));
        answers.add(text(room.trainer.get(group + "/exports/okr.md")));
        answers.addAll(unzipped(room.trainer.get(group + "/exports/okr.docx")));
        answers.addAll(unzipped(room.trainer.get(group + "/exports/okr.xlsx")));
        answers.addAll(unzipped(room.trainer.get(room.path("/exports/workshop.xlsx"))));
        answers.add(text(room.trainer.get(room.path("/exports/report.md"))));
        answers.addAll(unzipped(room.trainer.get(room.path("/exports/report.xlsx"))));
        answers.add(text(room.trainer.get(room.path("/exports/tools/okr-long.csv"))));
        return answers;
    }

    private static void assertUnseen(List<BoardClient> others, List<String> answers, String... secrets) {
        assertThat(answers).hasSizeGreaterThan(10);
        for (String secret : secrets) {
            others.forEach(other -> assertThat(other.frames).isNotEmpty().noneMatch(frame -> frame.contains(secret)));
            assertThat(answers).noneMatch(answer -> answer.contains(secret));
        }
    }

    /** The frames before have arrived then: each follower gets every number in order. */
    private static void othersHaveHeard(List<BoardClient> others, DocumentId document, long sequence) {
        for (BoardClient other : List.of(others.getFirst(), others.getLast())) {
            other.send("{'t':'open','d':'" + document + "','since':0}");
            other.await(event ->
                    event.path("t").asString().equals("doc") && event.get("seq").longValue() >= sequence);
        }
    }

    private static long sequence(Room room, DocumentId document) {
        try (BoardClient reader = room.follows(room.anna, document)) {
            reader.open(document, 0);
            return reader.await("doc").get("seq").longValue();
        }
    }

    private static String finding(String card, String text) {
        return "{'k':'create','card':'" + card + "','kind':'finding','step':'status','place':'inside','order':'V',"
                + "'fields':{'text':'" + text + "'},'links':[],'round':'status.facts.1'}";
    }

    private static void acknowledged(BoardClient client, DocumentId document, String id, String operation) {
        client.op(document, id, operation);
        JsonNode answer = client.await(event -> event.path("id").asString("").equals(id));
        assertThat(answer.get("t").asString()).as(answer.toString()).isEqualTo("ack");
    }

    private static String text(ApiClient.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static List<String> unzipped(ApiClient.Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(200);
        List<String> parts = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            while (zip.getNextEntry() != null) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
