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
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Value;
import okrworkshop.templates.Beat;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.StepCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRuleTest {
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
    void J5_theItemsOfAllStepsAreThereFromTheBeginning() {
        assertThat(room.cards(CardKind.REVIEW_ITEM))
                .extracting(Card::step, Card::place)
                .containsExactlyInAnyOrder(
                        tuple("look", "facts"),
                        tuple("look", "few"),
                        tuple("choose", "facts"),
                        tuple("choose", "few"),
                        tuple("free", "facts"),
                        tuple("free", "few"));
    }

    @Test
    void J5_anItemIsAnsweredInEveryBeatByEverybodyOfTheGroup() {
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
        assertThat(room.submits(room.ada, verdict("choose", "yes"))).isEqualTo("document.step-not-reached");
        room.step(BeatTemplate.CHOOSE);
        assertThat(room.submits(room.ada, verdict("choose", "yes"))).isEqualTo(ACCEPTED);
        assertThat(room.submits(room.ada, verdict("look", "yes"))).isEqualTo(ACCEPTED);
    }

    @Test
    void J5_nothingElseIsDoneWithAnItem() {
        room.step(BeatTemplate.FREE);
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
