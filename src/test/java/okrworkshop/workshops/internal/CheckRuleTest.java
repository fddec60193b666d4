package okrworkshop.workshops.internal;

import static okrworkshop.workshops.internal.BeatRoom.ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.Delta;
import okrworkshop.documents.JsonParts;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.realtime.Viewer;
import okrworkshop.templates.Beat;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.StepCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CheckRuleTest {
    private final JsonMapper json = JsonMapper.builder().build();
    private BeatRoom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new BeatRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void J5_theItemsOfAStepAreThereOnceTheFirstOpensItsChecklist() {
        assertThat(room.cards(CardKind.REVIEW_ITEM)).isEmpty();
        begin(room.ada, "look");
        begin(room.bo, "look");
        begin(room.trainer, "look");
        assertThat(room.cards(CardKind.REVIEW_ITEM))
                .extracting(Card::step, Card::place)
                .containsExactly(tuple("look", "facts"), tuple("look", "few"));
        assertThat(room.cards(CardKind.REVIEW_ITEM))
                .extracting(Card::author)
                .as("nobody's work")
                .containsOnly(Optional.of(room.rooms.trainer));
    }

    @Test
    void J5_aChecklistOpensForTheGroupItselfInAStepThatItHasReached() {
        assertThat(Refusals.codeOf(() -> begin(room.ada, "choose"))).isEqualTo("document.step-not-reached");
        assertThat(Refusals.codeOf(() -> begin(room.ada, "nowhere"))).isEqualTo("step.unknown");
        assertThat(Refusals.codeOf(() -> begin(room.ada, "look", "nonsense"))).isEqualTo("deed.malformed");
        String other = room.now().groups().get(1).document().toString();
        assertThat(Refusals.codeOf(() -> begin(room.ada, "look", other))).isEqualTo("document.no-access");
        room.rooms.workshops().close(room.rooms.trainer, room.id);
        assertThat(Refusals.codeOf(() -> begin(room.ada, "look"))).isEqualTo("document.read-only");
        assertThat(room.cards(CardKind.REVIEW_ITEM)).isEmpty();
    }

    @Test
    void J5_anItemIsAnsweredInEveryBeatByEverybodyOfTheGroup() {
        begin(room.ada, "look");
        for (Beat beat : Beat.values()) {
            room.all(beat);
            assertThat(room.submits(room.ada, verdict("look", "partly")))
                    .as("%s", beat)
                    .isEqualTo(ACCEPTED);
            assertThat(room.submits(room.bo, typed("look", "Why?")))
                    .as("%s", beat)
                    .isEqualTo(ACCEPTED);
        }
        assertThat(room.submits(room.trainer, verdict("look", "no"))).isEqualTo(ACCEPTED);
    }

    @Test
    void J5_theStepHasToBeReachedAndStaysOpenBehind() {
        room.step(BeatTemplate.CHOOSE);
        begin(room.ada, "look");
        begin(room.ada, "choose");
        room.step(0);
        assertThat(room.submits(room.ada, verdict("choose", "yes"))).isEqualTo("document.step-not-reached");
        room.step(BeatTemplate.CHOOSE);
        assertThat(room.submits(room.ada, verdict("choose", "yes"))).isEqualTo(ACCEPTED);
        assertThat(room.submits(room.ada, verdict("look", "yes"))).isEqualTo(ACCEPTED);
    }

    @Test
    void J5_nothingElseIsDoneWithAnItem() {
        room.step(BeatTemplate.FREE);
        begin(room.ada, "look");
        begin(room.ada, "choose");
        CardId item = item("look");
        for (Operation other : List.of(
                new Operation.SetField(item, "text", Optional.of(new Value.Text("x"))),
                new Operation.SetField(item, "reply", Optional.of(new Value.Choice("adopt"))),
                new Operation.Move(item, "few", "W"),
                new Operation.Delete(item),
                new Operation.Comment(item, new CommentId("c"), "x"),
                new Operation.AddLink(item, LinkType.ORIGIN, item("choose")),
                new Operation.CastVote(item, "free.end.1", 1),
                new Operation.Create(
                        new CardId("mine"), CardKind.REVIEW_ITEM, "look", "facts", "V", Map.of(), List.of()))) {
            assertThat(room.submits(room.ada, other)).as("%s", other).isEqualTo("document.form-fixed");
        }
    }

    @Test
    void answersAreReadStepByStepAsFarAsTheGroupHasCome() {
        begin(room.ada, "look");
        room.submits(room.ada, verdict("look", "no"));
        Progress progress = room.rooms.get(Progress.class);
        assertThat(progress.checks(room.now(), room.first)).hasSize(1);
        StepCheck silent = progress.checks(room.now(), room.first).getFirst();
        assertThat(silent.begun()).isTrue();
        assertThat(silent.answered()).as("a no without a reason").isZero();

        room.submits(room.bo, typed("look", "Opinions among them"));
        room.step(BeatTemplate.CHOOSE);
        List<StepCheck> checks = progress.checks(room.now(), room.first);
        assertThat(checks)
                .extracting(StepCheck::step, StepCheck::answered)
                .containsExactly(tuple("look", 1), tuple("choose", 0));
        assertThat(checks.getFirst().items().getFirst())
                .isEqualTo(new StepCheck.Item("facts", "no", "Opinions among them"));
        assertThat(checks.getLast().begun()).isFalse();
    }

    private void begin(Viewer viewer, String step) {
        begin(viewer, step, room.document.toString());
    }

    private void begin(Viewer viewer, String step, String document) {
        ObjectNode arguments = json.createObjectNode().put("document", document).put("step", step);
        room.rooms.get(CheckDeeds.class).byName().forEach((name, deed) -> {
            assertThat(name).isEqualTo("check.begin");
            deed.act(viewer, new JsonParts(arguments, "deed.malformed"));
        });
    }

    private Operation verdict(String step, String verdict) {
        return new Operation.SetField(item(step), "verdict", Optional.of(new Value.Choice(verdict)));
    }

    private Operation typed(String step, String comment) {
        return new Operation.EditText(
                item(step), "comment", OptionalLong.empty(), Delta.replaceAll(said(step), comment));
    }

    private String said(String step) {
        return card(step).text("comment");
    }

    private CardId item(String step) {
        return card(step).id();
    }

    private Card card(String step) {
        return room.cards(CardKind.REVIEW_ITEM).stream()
                .filter(card -> card.step().equals(step) && card.place().equals("facts"))
                .findFirst()
                .orElseThrow();
    }
}
