package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Advice on writing, asked for over the socket of the whole product. */
class WritingAdviceTest extends WholeServer {
    private static final String TASK =
            "{'objectives':[],'loose':[{'card':'k','text':'Ship the new dashboard by 10 March'}]}";

    @Test
    void I3_adviceIsAboutTheTextsInTheQuestionAndNothingElse() {
        Room room = room().started().at(Room.OBJECTIVES);
        try (BoardClient anna = room.follows(room.anna, room.anna.document());
                BoardClient bo = room.follows(room.bo, room.bo.document())) {
            anna.op(room.anna.document(), "anna.1", Operations.create("secret", "objective", "objectives"));
            anna.await("ack");
            // A card of another group is a name like any other: nothing of its text comes back.
            JsonNode answer = ask(bo, "{'objectives':[{'card':'secret','text':'','keyResults':[]}],'loose':[]}");
            assertThat(answer.at("/body/cards").isEmpty()).isTrue();
            JsonNode refused = ask(bo, "{'d':'" + room.anna.document() + "','objectives':[],'loose':[]}");
            assertThat(refused.get("code").asString()).isEqualTo("ask.malformed");
            assertThat(refused.at("/args/0").asString()).isEqualTo("d");
        }
    }

    @Test
    void I4_eachFindingNamesRuleWeightWordsAndMoveAndItsRuleSpeaksInThePersonsLanguage() {
        Room room = room().started();
        try (BoardClient anna = room.enters(room.anna)) {
            JsonNode finding = ask(anna, TASK).at("/body/cards/k/0");
            assertThat(finding.get("rule").asString()).isEqualTo("KR-FEATURE");
            assertThat(finding.get("severity").asString()).isEqualTo("error");
            assertThat(finding.at("/spans/0/0").asInt()).isZero();
            assertThat(finding.at("/move/kind").asString()).isEqualTo("tasks");
            assertThat(ask(anna, TASK).at("/body/rules/KR-FEATURE/why").asString())
                    .isNotEmpty()
                    .doesNotContainPattern("\\p{IsHan}");
            anna.send("{'t':'hello','v':2,'client':'test','lang':'zh'}");
            assertThat(ask(anna, TASK).at("/body/rules/KR-FEATURE/why").asString())
                    .containsPattern("\\p{IsHan}");
        }
    }

    @Test
    void I5_whoAsksTooMuchIsPutOffAndKeepsTheConnection() {
        Room room = room().started();
        try (BoardClient anna = room.enters(room.anna)) {
            String code = "";
            for (int i = 0; i < 60 && code.isEmpty(); i++) {
                code = ask(anna, many("Ship dashboard " + i)).path("code").asString("");
            }
            assertThat(code).isEqualTo("writing.later");
            assertThat(ask(anna, many("Ship dashboard 0")).has("body"))
                    .as("answered before")
                    .isTrue();
            assertThat(anna.closed).isNotDone();
        }
    }

    @Test
    void I5_aTextThatIsTooLongIsRefused() {
        Room room = room().started();
        try (BoardClient anna = room.enters(room.anna)) {
            JsonNode refused = ask(anna, "{'objectives':[],'loose':[{'card':'k','text':'" + "x".repeat(2001) + "'}]}");
            assertThat(refused.get("code").asString()).isEqualTo("ask.malformed");
        }
    }

    @Test
    void I6_ofAWholeDraftThatCountsWhichTheStepsUntilNowAskFor() {
        Room room = room().started();
        String set = "{'objectives':[{'text':'Guests return','owner':'','krs':[]}],'tasks':[{'due':null}]}";
        try (BoardClient anna = room.enters(room.anna)) {
            assertThat(rules(askSet(anna, "status", set))).isEmpty();
            assertThat(rules(askSet(anna, "objectives", set)))
                    .contains("S-OWNER", "S-KR-FEW")
                    .doesNotContain("T-OWNER");
            assertThat(rules(askSet(anna, "tasks", set))).contains("T-OWNER", "T-DUE");
            JsonNode refused = askSet(anna, "tasks", "{'objectives':7}");
            assertThat(refused.get("code").asString()).isEqualTo("ask.malformed");
        }
    }

    @Test
    void I7_eachFindingSaysWhichThingsItIsAboutAndItsRuleSpeaks() {
        Room room = room().started();
        String set = "{'objectives':[{'text':'Guests return','krs':[]},{'text':'Guests return','krs':[]}]}";
        try (BoardClient anna = room.enters(room.anna)) {
            JsonNode body = askSet(anna, "objectives", set).get("body");
            assertThat(body.at("/findings").findValuesAsString("rule")).doesNotContain("S-O-DUP");
            JsonNode few = body.at("/findings/"
                    + body.at("/findings").findValuesAsString("rule").indexOf("S-KR-FEW"));
            assertThat(few.get("severity").asString()).isEqualTo("warn");
            assertThat(few.at("/places/1/thing").asString()).isEqualTo("objective");
            assertThat(few.at("/places/1/index").asInt()).isEqualTo(1);
            assertThat(body.at("/rules/S-KR-FEW/why").asString()).isNotEmpty();
        }
    }

    private static List<String> rules(JsonNode answer) {
        return answer.at("/body/findings").findValuesAsString("rule");
    }

    private static JsonNode askSet(BoardClient client, String step, String set) {
        String id = "s." + System.nanoTime();
        client.send(
                "{'t':'ask','id':'" + id + "','what':'writing.set','args':{'step':'" + step + "','set':" + set + "}}");
        return client.await(event -> event.path("id").asString("").equals(id));
    }

    /** Advice holds nothing of what people write, so what a private round hides can't be in it. */
    @Test
    void S2_nobodyLearnsFromAdviceWhatOthersWriteInPrivate() {
        Room room = room().started().at(Room.STATUS);
        Room.Person cy = room.joins("Cy", room.groups.getFirst());
        try (BoardClient anna = room.follows(room.anna, room.anna.document());
                BoardClient other = room.follows(cy, room.anna.document())) {
            anna.op(room.anna.document(), "anna.1", Operations.create("hid1", "finding", "status"));
            anna.await(event -> event.path("id").asString("").equals("anna.1"));
            ask(other, "{'objectives':[],'loose':[{'card':'hid1','text':'Ship it'}]}");
            assertThat(other.frames).noneMatch(frame -> frame.contains("\"hi\""));
        }
    }

    private static String many(String text) {
        var draft = new StringBuilder("{'objectives':[],'loose':[");
        for (int k = 0; k < 20; k++) {
            draft.append(k == 0 ? "" : ",").append("{'card':'k" + k + "','text':'" + text + "'}");
        }
        return draft.append("]}").toString();
    }

    private static JsonNode ask(BoardClient client, String draft) {
        String id = "q." + System.nanoTime();
        client.send("{'t':'ask','id':'" + id + "','what':'writing.advice','args':" + draft + "}");
        return client.await(event -> event.path("id").asString("").equals(id));
    }
}
