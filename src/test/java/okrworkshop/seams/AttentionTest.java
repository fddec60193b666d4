package okrworkshop.seams;

import static okrworkshop.seams.Operations.create;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import okrworkshop.attention.HelpDesk;
import okrworkshop.attention.Notices;
import okrworkshop.attention.Polls;
import okrworkshop.attention.Questions;
import okrworkshop.attention.Silence;
import okrworkshop.attention.Spotlight;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.BoardClient;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What draws attention in the room, over the socket and with all modules. */
class AttentionTest extends WholeServer {
    @Autowired
    private Workshops workshops;

    @Autowired
    private HelpDesk help;

    @Autowired
    private Notices notices;

    @Autowired
    private Silence silence;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Polls polls;

    @Autowired
    private Questions questions;

    private Room room;
    private WorkshopId id;
    private PersonId trainer;
    private int deeds;

    @BeforeEach
    void aRoomRuns() {
        room = room().started();
        id = WorkshopId.of(room.id);
        trainer = workshops.byId(id).orElseThrow().trainer();
    }

    @Test
    void K1_theGroupSeesWhoAskedAndWhoComesAndOtherGroupsDoNot() {
        try (var anna = room.enters(room.anna);
                var bo = room.enters(room.bo);
                var tara = room.trainerEnters()) {
            does(anna, "help.raise", "{'wholeGroup':false,'line':''}");
            JsonNode call = anna.await(calls(1)).at("/calls/0");
            assertThat(call.get("name").asString()).isEqualTo("Anna");
            assertThat(call.get("line").asString()).isEmpty();
            assertThat(call.get("coming").isNull()).isTrue();
            does(bo, "help.raise", "{'wholeGroup':true,'line':'What is a key result?'}");
            JsonNode group = bo.await(calls(1)).at("/calls/0");
            assertThat(group.get("ahead").asInt()).isEqualTo(1);
            assertThat(tara.await(calls(2)).at("/calls/1/line").asString()).isEqualTo("What is a key result?");

            help.take(trainer, id, help.of(id).calls().getFirst().id());
            String name = anna.await(event ->
                            calls(1).test(event) && !event.at("/calls/0/coming").isNull())
                    .at("/calls/0/coming")
                    .asString();
            assertThat(name).isEqualTo("Tara");
            assertThat(bo.await(event -> calls(1).test(event)
                                    && event.at("/calls/0/ahead").asInt() == 0)
                            .at("/calls/0/id")
                            .asString())
                    .isEqualTo(group.get("id").asString());

            assertThat(refusal(bo, "help.withdraw", "{'call':'" + call.get("id").asString() + "'}"))
                    .isEqualTo("help.not-yours");
            does(anna, "help.withdraw", "{'call':'" + call.get("id").asString() + "'}");
            anna.await(calls(0));
            assertThat(refusal(tara, "help.raise", "{'wholeGroup':true,'line':''}"))
                    .isEqualTo("deed.participants-only");
            assertThat(refusal(anna, "help.raise", "{'wholeGroup':true,'line':'" + "x".repeat(201) + "'}"))
                    .isEqualTo("text.too-long");
        }
    }

    @Test
    void K2_marksAreGoneWithTheStepAndStayGoneOnTheWayBack() {
        try (var anna = room.enters(room.anna)) {
            does(anna, "ready.mark", "{'wholeGroup':false,'ready':true}");
            assertThat(anna.await(ready(1)).at("/people/0").asString()).isEqualTo(room.anna.id());
            does(anna, "ready.mark", "{'wholeGroup':true,'ready':true}");
            assertThat(anna.await(event ->
                                    ready(1).test(event) && !event.get("group").isNull())
                            .get("group")
                            .asString())
                    .isEqualTo("Anna");
            room.at(Room.STATUS);
            anna.await(ready(0));
            room.at(Room.EXPECTATIONS);
            anna.await(event -> is(event, "room") && event.get("at").asInt() == Room.EXPECTATIONS);
            try (var again = greeted(room.anna)) {
                assertThat(again.await("ready").get("people")).isEmpty();
            }
        }
    }

    @Test
    void K2_aGroupThatIsMovedByItselfLosesItsMarksAndTheOthersKeepTheirs() {
        try (var anna = room.enters(room.anna);
                var bo = room.enters(room.bo)) {
            does(anna, "ready.mark", "{'wholeGroup':false,'ready':true}");
            does(bo, "ready.mark", "{'wholeGroup':false,'ready':true}");
            anna.await(ready(1));
            workshops.moveGroups(trainer, id, Set.of(GroupId.of(room.groups.getFirst())), Room.STATUS, "");
            anna.await(ready(0));
            try (var again = greeted(room.bo)) {
                assertThat(again.await("ready").get("people")).hasSize(1);
            }
        }
    }

    @Test
    void K3_aNoticeStaysUntilThePersonHasReadItAndGoesWhenItIsTakenBack() {
        GroupId first = GroupId.of(room.groups.getFirst());
        try (var anna = room.enters(room.anna);
                var bo = room.enters(room.bo)) {
            var all = notices.send(trainer, id, List.of(), "Lunch at 12");
            String told = anna.await(listed("notices", 1)).at("/list/0/id").asString();
            assertThat(told).isEqualTo(all.id().toString());
            assertThat(bo.await(listed("notices", 1)).at("/list/0/from").asString())
                    .isEqualTo("Tara");
            does(anna, "notice.read", "{'notice':'" + told + "'}");
            anna.await(listed("notices", 0));
            var hint = notices.send(trainer, id, List.of(first), "Look at KR2");
            assertThat(anna.await(listed("notices", 1)).at("/list/0/toAll").asBoolean())
                    .isFalse();
            try (var again = greeted(room.bo)) {
                assertThat(again.await("notices").toString()).contains("Lunch").doesNotContain("KR2");
            }
            notices.takeBack(trainer, id, hint.id());
            anna.await(listed("notices", 0));
            assertThat(notices.readers(id, notices.of(id).getFirst())).isEqualTo(new Notices.Readers(1, 2, 2, 1));
        }
    }

    @Test
    void K4_whileTheBoardsRestParticipantsReadAndTrainersWrite() {
        DocumentId document = room.anna.document();
        try (var anna = room.follows(room.anna, document);
                var tara = room.trainerEnters()) {
            silence.call(trainer, id);
            assertThat(anna.await("silence").get("on").asBoolean()).isTrue();
            anna.op(document, "anna.1", create("c1", "expectation", "expectations"));
            assertThat(anna.await("nack").get("code").asString()).isEqualTo("document.silence");
            tara.open(document, 0);
            tara.await("doc");
            tara.op(document, "tara.1", create("c2", "expectation", "expectations"));
            anna.await("op");
            silence.lift(trainer, id);
            anna.await(event -> is(event, "silence") && !event.get("on").asBoolean());
            anna.op(document, "anna.1", create("c1", "expectation", "expectations"));
            anna.await("ack");
        }
    }

    @Test
    void K5_everybodyReadsTheBoardInTheSpotlightWithoutWhatIsHiddenAndNobodyWritesOnIt() {
        DocumentId document = room.anna.document();
        try (var anna = room.follows(room.anna, document);
                var bo = room.enters(room.bo);
                var tara = room.trainerEnters()) {
            anna.op(document, "anna.1", create("open", "expectation", "expectations"));
            anna.await("ack");
            bo.open(document, 0);
            assertThat(bo.await("error").get("code").asString()).isEqualTo("document.no-access");
            JsonNode step = step();
            String view = "'group':'" + room.groups.getFirst() + "','step':'"
                    + step.get("id").asString() + "','lens':'"
                    + step.at("/lenses/0/id").asString() + "'";
            assertThat(refusal(bo, "spotlight.show", "{" + view + ",'card':''}"))
                    .isEqualTo("deed.trainer-only");
            does(tara, "spotlight.show", "{" + view + ",'card':'never-made'}");

            JsonNode shown = bo.await(event ->
                            is(event, "spotlight") && !event.get("shown").isNull())
                    .get("shown");
            assertThat(shown.get("doc").asString()).isEqualTo(document.toString());
            assertThat(shown.get("card").asString())
                    .as("a card that not everybody sees")
                    .isEmpty();
            bo.open(document, 0);
            JsonNode doc = bo.await("doc");
            assertThat(doc.get("write").asBoolean()).isFalse();
            assertThat(doc.toString()).contains("\"open\"");
            bo.op(document, "bobo.1", create("mine", "expectation", "expectations"));
            assertThat(bo.await("nack").get("code").asString()).isEqualTo("document.read-only");

            room.act("/close", "");
            bo.await(event -> is(event, "spotlight") && event.get("shown").isNull());
            room.act("/reopen", "");
            bo.await(event -> is(event, "spotlight") && !event.get("shown").isNull());
            bo.events.clear();
            does(tara, "spotlight.end", "{}");
            bo.await(event -> is(event, "spotlight") && event.get("shown").isNull());
            bo.open(document, 0);
            assertThat(bo.await("error").get("code").asString()).isEqualTo("document.no-access");
        }
    }

    @Test
    void K5_privateCardsOfTheSpotlightsBoardNeverLeaveTheServer() {
        DocumentId document = room.anna.document();
        room.at(Room.STATUS).beat("silent");
        try (var anna = room.follows(room.anna, document)) {
            String round = openRound(anna, document);
            anna.op(
                    document,
                    "anna.1",
                    "{'k':'create','card':'private-one','kind':'finding','step':'status',"
                            + "'place':'inside','order':'V','fields':{'text':'nobody else'},'links':[],"
                            + "'round':'" + round + "'}");
            assertThat(anna.await(event -> is(event, "ack") || is(event, "nack"))
                            .toString())
                    .contains("\"ack\"");
            spotlight.show(trainer, id, view());
            try (var bo = room.enters(room.bo)) {
                bo.open(document, 0);
                bo.await("doc");
                anna.op(document, "anna.2", "{'k':'set','card':'private-one','field':'text','value':'still mine'}");
                anna.await("ack");
                bo.await(event -> is(event, "op") && event.path("op").isMissingNode());
                assertThat(String.join("\n", bo.frames))
                        .doesNotContain("private-one")
                        .doesNotContain("nobody else")
                        .doesNotContain("still mine");
            }
        }
    }

    @Test
    void K6_theGroupIsAskedOnceToLookWhereTheTrainerLooks() {
        try (var anna = room.enters(room.anna);
                var bo = room.enters(room.bo)) {
            spotlight.lead(trainer, id, view());
            JsonNode follow = anna.await("follow");
            assertThat(follow.get("doc").asString())
                    .isEqualTo(room.anna.document().toString());
            assertThat(follow.get("from").asString()).isEqualTo("Tara");
            bo.send("{'t':'ping'}");
            bo.await(event -> {
                assertThat(is(event, "follow")).isFalse();
                return is(event, "pong");
            });
        }
    }

    @Test
    void K7_theResultOfAPollComesWhenItIsClosedAndLiveOnesAtOnce() {
        try (var anna = room.enters(room.anna);
                var bo = room.enters(room.bo)) {
            var poll = polls.open(trainer, id, "Lunch now?", List.of("Yes", "No"), false);
            assertThat(anna.await(listed("polls", 1)).at("/list/0/counts").isNull())
                    .isTrue();
            does(anna, "poll.answer", "{'poll':'" + poll.id() + "','choice':1,'for':''}");
            JsonNode answered = anna.await(
                    event -> is(event, "polls") && event.at("/list/0/mine").size() == 1);
            assertThat(answered.at("/list/0/counts").isNull()).isTrue();
            assertThat(answered.at("/list/0/answers").asInt()).isZero();
            assertThat(refusal(anna, "poll.answer", "{'poll':'" + poll.id() + "','choice':99,'for':''}"))
                    .isEqualTo("poll.choice");
            polls.close(trainer, id, poll.id(), true);
            JsonNode closed = bo.await(
                    event -> is(event, "polls") && event.at("/list/0/closed").asBoolean());
            assertThat(closed.at("/list/0/counts").toString()).isEqualTo("[0,1]");
            assertThat(closed.at("/list/0/mine")).isEmpty();

            var live = polls.open(trainer, id, "How sure?", List.of(), true);
            does(anna, "poll.answer", "{'poll':'" + live.id() + "','choice':4,'for':''}");
            bo.await(event ->
                    is(event, "polls") && event.at("/list/0/counts").toString().equals("[0,0,0,0,1]"));
        }
    }

    @Test
    void K8_questionsWithoutANameStaySoAndHiddenOnesAreMissing() {
        questions.allow(trainer, id, true, true);
        try (var anna = room.enters(room.anna);
                var bo = room.enters(room.bo);
                var tara = room.trainerEnters()) {
            does(anna, "question.ask", "{'line':'Why OKR?','nameless':true}");
            JsonNode asked = bo.await(listed("questions", 1)).at("/list/0");
            assertThat(asked.get("name").asString()).isEmpty();
            assertThat(asked.get("mine").asBoolean()).isFalse();
            assertThat(asked.toString()).doesNotContain(room.anna.id());
            assertThat(tara.await(listed("questions", 1)).toString()).doesNotContain("Anna");
            does(bo, "question.vote", "{'question':'" + asked.get("id").asString() + "','vote':true}");
            anna.await(
                    event -> is(event, "questions") && event.at("/list/0/votes").asInt() == 1);
            questions.hide(trainer, id, questions.of(id).questions().getFirst().id(), true);
            anna.await(listed("questions", 0));
            questions.hide(trainer, id, questions.of(id).questions().getFirst().id(), false);
            assertThat(anna.await(listed("questions", 1)).at("/list/0/votes").asInt())
                    .isEqualTo(1);
        }
    }

    private Spotlight.Shown view() {
        var step = workshops.byId(id).orElseThrow().step();
        return new Spotlight.Shown(
                GroupId.of(room.groups.getFirst()),
                step.id(),
                step.lenses().getFirst().id(),
                "");
    }

    /** The private writing round that the beat opens. */
    private static String openRound(BoardClient client, DocumentId document) {
        client.open(document, 0);
        JsonNode rounds = client.await("doc").at("/state/rounds");
        return StreamSupport.stream(rounds.spliterator(), false)
                .filter(round ->
                        round.get(1).asString().equals("write") && round.get(5).asBoolean())
                .map(round -> round.get(0).asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode step() {
        try (var again = BoardClient.connect(port, "workshop=" + room.code, null, room.trainer.token())) {
            again.hello();
            return again.await("agenda").at("/steps/0");
        }
    }

    /** A new connection that has said hello and heard nothing yet. */
    private BoardClient greeted(Room.Person person) {
        BoardClient client = BoardClient.connect(port, "workshop=" + room.code, null, person.token());
        client.hello();
        return client;
    }

    private void does(BoardClient client, String what, String args) {
        JsonNode answer = answer(client, what, args);
        assertThat(answer.get("t").asString()).as(answer.toString()).isEqualTo("done");
    }

    private String refusal(BoardClient client, String what, String args) {
        return answer(client, what, args).path("code").asString("done");
    }

    /** The answer; what comes before it stays to be read. */
    private JsonNode answer(BoardClient client, String what, String args) {
        String deed = "d." + ++deeds;
        client.send("{'t':'do','id':'" + deed + "','what':'" + what + "','args':" + args + "}");
        List<JsonNode> before = new ArrayList<>();
        JsonNode answer = client.await(event -> {
            boolean found = event.path("id").asString("").equals(deed);
            if (!found) {
                before.add(event);
            }
            return found;
        });
        List<JsonNode> later = new ArrayList<>();
        client.events.drainTo(later);
        client.events.addAll(before);
        client.events.addAll(later);
        return answer;
    }

    private static boolean is(JsonNode event, String type) {
        return event.get("t").asString().equals(type);
    }

    private static Predicate<JsonNode> calls(int count) {
        return event -> is(event, "help") && event.get("calls").size() == count;
    }

    private static Predicate<JsonNode> ready(int people) {
        return event -> is(event, "ready") && event.get("people").size() == people;
    }

    private static Predicate<JsonNode> listed(String type, int count) {
        return event -> is(event, type) && event.get("list").size() == count;
    }
}
