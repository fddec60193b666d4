package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import okrworkshop.gallery.WalkRound.Place;
import okrworkshop.gallery.Walks;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.BoardClient;
import okrworkshop.workshops.Regrouping;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The gallery walk over the socket and with all modules; everything that others get is searched for names and hidden words. */
class GalleryWalkTest extends WholeServer {
    private static final String GOAL = "Guests open the door at once";
    private static final String SECRET = "the-words-of-a-withheld-card";

    @Autowired
    private Workshops workshops;

    @Autowired
    private Regrouping regrouping;

    @Autowired
    private Walks walks;

    private Room room;
    private WorkshopId id;
    private PersonId trainer;
    private int frames;

    @BeforeEach
    void annasGroupHasWritten() {
        room = room().started().at(Room.OBJECTIVES);
        id = WorkshopId.of(room.id);
        trainer = workshops.byId(id).orElseThrow().trainer();
        writes(room.anna, "o1", GOAL);
        writes(room.anna, "o2", SECRET);
        writes(room.bo, "o1", "Every lock tells when it is tired");
    }

    @Test
    void Y1_everybodyHearsOfTheRoundAndLateComersSeeHowItStands() {
        try (var bo = room.enters(room.bo)) {
            assertThat(bo.await(event -> is(event, "gallery")).get("rounds")).isEmpty();
            String round = opened(false);
            JsonNode told = bo.await(event -> event.at("/rounds/0/open").asBoolean(false));
            assertThat(told.at("/rounds/0/dots").asInt()).isEqualTo(3);
            assertThat(told.at("/rounds/0/leftMs").asLong()).isBetween(470_000L, 480_000L);
            assertThat(told.at("/own/0").asString()).isEqualTo(room.groups.getLast());
            assertThat(said(bo, "gallery.dot", dot(round, "o1", 2))).isEqualTo("done");
            JsonNode mine = bo.await(event -> event.at("/mine/0/dots").asInt(0) == 2);
            assertThat(mine.at("/mine/0/card").asString()).isEqualTo("o1");
            try (var again = room.enters(room.bo);
                    var anna = room.enters(room.anna)) {
                assertThat(again.await(event -> event.at("/mine/0/dots").asInt(0) == 2))
                        .isNotNull();
                assertThat(anna.await(event -> event.at("/rounds/0/open").asBoolean(false))
                                .get("mine"))
                        .isEmpty();
            }
            walks.close(trainer, id, walks.results(id).getFirst().id());
            JsonNode closed = bo.await(event -> event.at("/rounds/0/graceMs").asLong(0) > 0);
            assertThat(closed.at("/rounds/0/open").asBoolean()).isFalse();
        }
    }

    @Test
    void Y2_theWallIsToldToAllInNumbersAlone() {
        String round = opened(false);
        try (var bo = room.enters(room.bo);
                var anna = room.enters(room.anna)) {
            JsonNode wall = anna.await(event -> is(event, "wall"));
            assertThat(wall.get("drafts")).hasSize(2);
            assertThat(said(bo, "gallery.dot", dot(round, "o1", 3))).isEqualTo("done");
            JsonNode more = anna.await(
                    event -> is(event, "wall") && event.at("/drafts/0/dots").asInt() == 3);
            assertThat(more.at("/drafts/0/mark")).isNotEqualTo(wall.at("/drafts/0/mark"));
            assertThat(more.at("/drafts/1/mark")).isEqualTo(wall.at("/drafts/1/mark"));
            assertThat(anna.frames).noneMatch(frame -> frame.contains("\"wall\"") && frame.contains(GOAL));
        }
    }

    @Test
    void Y3_aDraftIsReadByEverybodyWithoutWhatIsWithheldAndWithoutNames() {
        String round = opened(false);
        try (var bo = room.enters(room.bo);
                var tara = room.trainerEnters()) {
            assertThat(asked(bo, round).toString()).contains(GOAL, SECRET);
            assertThat(said(bo, "gallery.comment", comment(round, "c1", "o1", "How soon is at once?")))
                    .isEqualTo("done");
            JsonNode draft = asked(tara, round);
            assertThat(draft.at("/comments/0/text").asString()).isEqualTo("How soon is at once?");
            assertThat(draft.at("/comments/0/name").asString()).isEmpty();
            assertThat(draft.toString()).doesNotContain("\"Bo\"", room.bo.id());

            int before = wall(bo);
            tara.open(room.anna.document(), 0);
            tara.await("doc");
            tara.op(room.anna.document(), "tara.1", "{'k':'withhold','card':'o2'}");
            bo.await(event -> is(event, "wall") && event.at("/drafts/0/mark").asInt() != before);
            assertThat(asked(bo, round).toString()).contains(GOAL).doesNotContain(SECRET);
            assertThat(asked(tara, round).toString()).doesNotContain(SECRET);
            assertThat(said(bo, "gallery.dot", dot(round, "o2", 1))).isEqualTo("gallery.statement");

            assertThat(refusedAsking(bo, "{'round':'" + round + "','group':'" + room.id + "'}"))
                    .isEqualTo("gallery.unknown");
            assertThat(refusedAsking(bo, "{'round':'x','group':'" + room.id + "'}"))
                    .isEqualTo("ask.malformed");
        }
    }

    @Test
    void Y5_commentsAndDotsComeFromParticipantsAndMustBeWellFormed() {
        String round = opened(true);
        try (var bo = room.enters(room.bo);
                var tara = room.trainerEnters()) {
            String one = comment(round, "c1", "o1", "Nice");
            assertThat(said(bo, "gallery.comment", one)).isEqualTo("done");
            assertThat(said(bo, "gallery.comment", one)).isEqualTo("done");
            JsonNode draft = asked(bo, round);
            assertThat(draft.get("comments")).hasSize(1);
            assertThat(draft.at("/comments/0/name").asString()).isEqualTo("Bo");
            assertThat(draft.at("/comments/0/mine").asBoolean()).isTrue();
            assertThat(said(tara, "gallery.comment", one)).isEqualTo("deed.participants-only");
            assertThat(said(tara, "gallery.dot", dot(round, "o1", 1))).isEqualTo("deed.participants-only");
            assertThat(said(bo, "gallery.comment", comment(round, "c 2", "o1", "x")))
                    .isEqualTo("deed.malformed");
            assertThat(said(bo, "gallery.dot", dot(round, "o1", 1).replace("'for':''", "'for':'','more':1")))
                    .isEqualTo("deed.malformed");
            assertThat(said(bo, "gallery.uncomment", "{'round':'" + round + "','id':'c1'}"))
                    .isEqualTo("done");
            assertThat(asked(bo, round).get("comments")).isEmpty();
        }
    }

    @Test
    void Y1_namesAndOwnDraftsAreToldAnewAndAMergedGroupsWordsCanStillBeTakenAway() {
        String round = opened(false);
        GroupId annas = new GroupId(UUID.fromString(room.groups.getFirst()));
        try (var bo = room.enters(room.bo)) {
            workshops.renameGroup(trainer, id, annas, "North");
            bo.await(event ->
                    is(event, "wall") && event.at("/drafts/0/name").asString().equals("North"));
            regrouping.merge(trainer, id, annas, new GroupId(UUID.fromString(room.groups.getLast())));
            bo.await(event -> is(event, "gallery") && event.get("own").size() == 2);
            assertThat(said(bo, "gallery.dot", dot(round, "o1", 1))).isEqualTo("gallery.own");

            int before = wall(bo);
            walks.withhold(trainer, id, new Place(annas, "o2"), true);
            bo.await(event -> is(event, "wall") && event.at("/drafts/0/mark").asInt() != before);
            assertThat(asked(bo, round).toString()).contains(GOAL).doesNotContain(SECRET);
            walks.withhold(trainer, id, new Place(annas, "o2"), false);
            assertThat(asked(bo, round).toString()).contains(SECRET);
            JsonNode then = answered(bo, "ask", "gallery.round", "{'round':'" + round + "'}");
            assertThat(then.at("/body/drafts")).hasSize(2);
        }
    }

    private String opened(boolean named) {
        walks.open(trainer, id, 3, 8, named);
        return walks.results(id).getLast().id().toString();
    }

    private void writes(Room.Person person, String card, String text) {
        DocumentId document = person.document();
        try (BoardClient client = room.follows(person, document)) {
            client.op(
                    document,
                    "t" + card + person.id().substring(0, 4) + ".1",
                    Operations.create(card, "objective", "objectives"));
            client.await("ack");
            client.op(document, "t" + card + person.id().substring(0, 4) + ".2", Operations.set(card, "text", text));
            client.await("ack");
        }
    }

    private String dot(String round, String card, int dots) {
        return "{'round':'" + round + "','group':'" + room.groups.getFirst() + "','card':'" + card + "','dots':" + dots
                + ",'for':''}";
    }

    private String comment(String round, String comment, String card, String text) {
        return "{'round':'" + round + "','id':'" + comment + "','group':'" + room.groups.getFirst() + "','card':'"
                + card + "','text':'" + text + "','for':''}";
    }

    private static boolean is(JsonNode event, String type) {
        return event.path("t").asString("").equals(type);
    }

    private int wall(BoardClient client) {
        // Whatever came before: the newest that was told.
        int[] mark = new int[1];
        client.events.stream()
                .filter(event -> is(event, "wall"))
                .forEach(event -> mark[0] = event.at("/drafts/0/mark").asInt());
        return mark[0];
    }

    private JsonNode asked(BoardClient client, String round) {
        JsonNode answer = answered(
                client, "ask", "gallery.draft", "{'round':'" + round + "','group':'" + room.groups.getFirst() + "'}");
        return answer.get("body");
    }

    private String refusedAsking(BoardClient client, String arguments) {
        return answered(client, "ask", "gallery.draft", arguments).path("code").asString("answered");
    }

    private String said(BoardClient client, String what, String arguments) {
        return answered(client, "do", what, arguments).path("code").asString("done");
    }

    /** The answer; events that came before stay to be read. */
    private JsonNode answered(BoardClient client, String type, String what, String arguments) {
        String frame = "f." + ++frames;
        client.send("{'t':'" + type + "','id':'" + frame + "','what':'" + what + "','args':" + arguments + "}");
        List<JsonNode> before = new ArrayList<>();
        Predicate<JsonNode> answer = event -> {
            boolean found = event.path("id").asString("").equals(frame);
            if (!found) {
                before.add(event);
            }
            return found;
        };
        JsonNode found = client.await(answer);
        client.events.addAll(before);
        return found;
    }
}
