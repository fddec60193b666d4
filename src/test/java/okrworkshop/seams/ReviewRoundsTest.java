package okrworkshop.seams;

import static okrworkshop.seams.Operations.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import okrworkshop.reviews.ReviewDesk;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.BoardClient;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A review goes back and forth over the socket, through two rounds, and a trainer lets an item pass. */
class ReviewRoundsTest extends WholeServer {
    private static final List<String> ITEMS = List.of(
            "serves-expectation",
            "challenging",
            "crisp",
            "partners-confirmed",
            "measurable",
            "baseline",
            "outcome",
            "sufficient",
            "owner-date-confidence",
            "focused");

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Progress progress;

    @Test
    void aReviewGoesThroughTwoRoundsAndWhatStaysNoWaitsForTheTrainer() {
        Room room = room().started().at(Room.REVIEW);
        Workshop workshop = workshops.byId(WorkshopId.of(room.id)).orElseThrow();
        GroupId author = GroupId.of(room.groups.get(1));
        try (BoardClient anna = room.enters(room.anna);
                BoardClient bo = room.enters(room.bo)) {
            JsonNode given = review(anna, "reviewer", "open");
            DocumentId answers = DocumentId.of(given.get("answers").asString());
            assertThat(review(bo, "author", "open").get("answers").asString()).isEmpty();

            int sent = 0;
            for (String item : ITEMS) {
                String verdict = item.equals("crisp") || item.equals("focused") ? "no" : "yes";
                write(anna, answers, "anna." + ++sent, set("item-" + item, "verdict", verdict));
            }
            submit(anna, given, "open");
            assertThat(anna.await("error").get("code").asString()).isEqualTo("review.no-needs-comment");
            write(anna, answers, "anna." + ++sent, set("item-crisp", "comment", "Nobody can say it by heart"));
            write(anna, answers, "anna." + ++sent, set("item-focused", "comment", "Nine key results"));
            submit(anna, given, "open");
            anna.await("done");
            assertThat(met(workshop, author)).isFalse();

            JsonNode received = review(bo, "author", "submitted");
            assertThat(received.get("answers").asString()).isEqualTo(answers.toString());
            bo.open(answers, 0);
            bo.await("doc");
            write(bo, answers, "bobo.1", set("item-crisp", "reply", "adopt"));
            write(bo, answers, "bobo.2", set("item-focused", "reply", "reject"));
            write(bo, answers, "bobo.3", set("item-focused", "reply_reason", "All nine are asked for"));
            submit(bo, received, "submitted");
            bo.await("done");

            review(anna, "reviewer", "answered");
            write(anna, answers, "anna." + ++sent, set("item-crisp", "recheck", "yes"));
            write(anna, answers, "anna." + ++sent, set("item-focused", "recheck", "no"));
            write(anna, answers, "anna." + ++sent, set("item-focused", "recheck_comment", "Still nine"));
            submit(anna, given, "answered");
            anna.await("done");
            review(bo, "author", "rechecked");
        }
        assertThat(met(workshop, author)).isFalse();

        var open = desk.of(workshop.trainer(), workshop.id()).stream()
                .filter(count -> count.review().author().equals(author))
                .findFirst()
                .orElseThrow();
        assertThat(open.unresolved()).extracting(Reviews.ReviewedItem::item).containsExactly("focused");
        desk.waive(workshop.trainer(), workshop.id(), open.review().id(), "focused", "Cut next week");
        assertThat(met(workshop, author)).isTrue();
        assertThat(reviews.received(workshop.id(), author))
                .filteredOn(item -> !item.waived().isEmpty())
                .extracting(Reviews.ReviewedItem::waived)
                .containsExactly("Cut next week");
        assertThat(new String(room.trainer.get(room.path("/export.json")).body(), StandardCharsets.UTF_8))
                .contains("Cut next week");
    }

    private boolean met(Workshop workshop, GroupId group) {
        return progress.of(workshops.byId(workshop.id()).orElseThrow(), group).done().stream()
                .filter(gate -> gate.id().equals("reviewed"))
                .findFirst()
                .orElseThrow()
                .met();
    }

    private static JsonNode review(BoardClient client, String as, String stage) {
        JsonNode event = client.await(heard -> heard.get("t").asString().equals("reviews")
                && find(heard, as, stage).isPresent());
        return find(event, as, stage).orElseThrow();
    }

    private static Optional<JsonNode> find(JsonNode event, String as, String stage) {
        return StreamSupport.stream(event.get("list").spliterator(), false)
                .filter(review -> review.get("as").asString().equals(as)
                        && review.get("stage").asString().equals(stage))
                .findFirst();
    }

    private static void write(BoardClient client, DocumentId document, String id, String operation) {
        client.op(document, id, operation);
        JsonNode answer = client.await(event -> event.path("id").asString("").equals(id));
        assertThat(answer.get("t").asString()).as(answer.toString()).isEqualTo("ack");
    }

    private static void submit(BoardClient client, JsonNode review, String stage) {
        client.send("{'t':'do','id':'d.1','what':'review.submit','args':{'review':'"
                + review.get("id").asString() + "','stage':'" + stage + "'}}");
    }
}
