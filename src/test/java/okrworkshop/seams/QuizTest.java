package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import okrworkshop.lint.Kind;
import okrworkshop.lint.RuleId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.QuizItem;
import okrworkshop.teaching.QuizRound;
import okrworkshop.teaching.Quizzes;
import okrworkshop.testing.BoardClient;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The quiz over the socket and with all modules: nobody has what is right in a frame before they have answered. */
class QuizTest extends WholeServer {
    private static final String BETTER = "Share of visits that end with a booking from 3% to 9%";
    private static final String SECOND = "Complaint rate from 2% to 3% xyz";

    @Autowired
    private Workshops workshops;

    @Autowired
    private Quizzes quizzes;

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
    void Q1_whatIsRightIsInNobodysFramesBeforeTheyHaveAnswered() {
        try (var anna = room.enters(room.anna);
                var bo = room.enters(room.bo);
                var tara = room.trainerEnters()) {
            QuizRound round =
                    quizzes.start(trainer, id, List.of(spot("Launch the portal", BETTER), spot(SECOND, "")), false);
            JsonNode asked = anna.await(quiz("/quiz/items/0/open", "true"));
            assertThat(asked.at("/quiz/items/0/options")).hasSizeGreaterThan(3);
            assertThat(asked.at("/quiz/total").asInt()).isEqualTo(2);
            answer(anna, round, 0, "'KR-FEATURE'");
            JsonNode told =
                    anna.await(event -> event.at("/quiz/items/0/solution").isObject());
            assertThat(told.at("/quiz/items/0/solution/better").asString()).isEqualTo(BETTER);

            assertThat(List.of(bo, tara))
                    .allSatisfy(other -> assertThat(other.frames).noneMatch(frame -> frame.contains(BETTER)));
            assertThat(List.of(anna, bo, tara))
                    .allSatisfy(other -> assertThat(other.frames).noneMatch(frame -> frame.contains(SECOND)));
            try (var late = room.enters(room.bo)) {
                JsonNode greeted = late.await(quiz("/quiz/items/0/open", "true"));
                assertThat(greeted.at("/quiz/items")).hasSize(1);
                assertThat(greeted.at("/quiz/items/0/solution").isNull()).isTrue();
            }
            quizzes.solve(trainer, id, round.id());
            JsonNode solved =
                    bo.await(event -> event.at("/quiz/items/0/solution").isObject());
            assertThat(solved.at("/quiz/items/0/mine")).isEmpty();
            assertThat(solved.at("/quiz/items/0/open").asBoolean()).isFalse();
        }
    }

    @Test
    void Q2_anAnswerStaysOverReconnectionsAndOnlyParticipantsAnswer() {
        try (var anna = room.enters(room.anna);
                var tara = room.trainerEnters()) {
            QuizRound round = quizzes.start(trainer, id, List.of(spot("Launch the portal", BETTER)), true);
            answer(anna, round, 0, "'KR-FEATURE'");
            assertThat(said(anna, round, 0, "")).isEqualTo("quiz.answered");
            assertThat(said(anna, round, 7, "")).isEqualTo("quiz.over");
            assertThat(said(anna, round, 0, "7")).isEqualTo("deed.malformed");
            assertThat(said(tara, round, 0, "")).isEqualTo("deed.participants-only");
            try (var again = room.enters(room.anna)) {
                JsonNode greeted =
                        again.await(event -> event.at("/quiz/items/0/solution").isObject());
                assertThat(greeted.at("/quiz/items/0/mine").toString()).isEqualTo("{\"\":[\"KR-FEATURE\"]}");
            }
            quizzes.putAway(trainer, id, round.id());
            assertThat(anna.await(event -> is(event) && event.get("quiz").isNull()))
                    .isNotNull();
            assertThat(said(anna, round, 0, "")).isEqualTo("quiz.unknown");
        }
    }

    private static QuizItem spot(String statement, String better) {
        return new QuizItem.Spot(
                UUID.randomUUID(),
                Kind.KEY_RESULT,
                statement,
                "",
                Set.of(RuleId.KR_FEATURE, RuleId.KR_UNMEASURABLE),
                better);
    }

    private static boolean is(JsonNode event) {
        return event.path("t").asString("").equals("quiz");
    }

    private static Predicate<JsonNode> quiz(String part, String value) {
        return event -> is(event) && event.at(part).asString("").equals(value);
    }

    private void answer(BoardClient client, QuizRound round, int place, String marks) {
        assertThat(said(client, round, place, marks)).isEqualTo("done");
    }

    /** The refusal, or {@code done}; events that came before stay to be read. */
    private String said(BoardClient client, QuizRound round, int place, String marks) {
        String deed = "d." + ++deeds;
        client.send("{'t':'do','id':'" + deed + "','what':'quiz.answer','args':{'quiz':'" + round.id() + "','item':"
                + place + ",'marks':[" + marks + "],'for':''}}");
        List<JsonNode> before = new ArrayList<>();
        JsonNode answer = client.await(event -> {
            boolean found = event.path("id").asString("").equals(deed);
            if (!found) {
                before.add(event);
            }
            return found;
        });
        client.events.addAll(before);
        return answer.path("code").asString("done");
    }
}
