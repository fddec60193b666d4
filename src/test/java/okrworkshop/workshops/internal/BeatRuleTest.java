package okrworkshop.workshops.internal;

import static okrworkshop.workshops.internal.BeatRoom.ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.CommentId;
import okrworkshop.documents.Delta;
import okrworkshop.documents.LinkType;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.documents.Value;
import okrworkshop.templates.Beat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeatRuleTest {
    private static final CardId FACT = new CardId("f1");
    private static final CardId PLAN = new CardId("s1");
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
    void G2_inTheBriefingParticipantsReadAndTheTrainerWrites() {
        assertThat(room.writes(room.ada, "f1")).isEqualTo("beat.read-only");
        assertThat(room.submits(room.ada, answer())).isEqualTo("beat.read-only");
        assertThat(room.submits(room.ada, new Operation.Comment(FACT, new CommentId("c"), "x")))
                .isEqualTo("beat.read-only");
        assertThat(room.submits(room.trainer, answer())).isEqualTo(ACCEPTED);
    }

    @Test
    void G2_inSilenceEverybodyMakesCardsAndChangesTheirOwn() {
        room.all(Beat.SILENT);
        assertThat(room.writes(room.ada, "f1")).isEqualTo(ACCEPTED);
        for (Operation change : changes(FACT)) {
            assertThat(room.submits(room.ada, change)).as("%s", change).isEqualTo(ACCEPTED);
        }
        room.strategy("s1");
        for (Operation change : changes(PLAN)) {
            assertThat(room.submits(room.bo, change)).as("%s", change).isEqualTo("beat.own-cards");
        }
        assertThat(room.submits(room.ada, answer()))
                .as("a form is nobody's own")
                .isEqualTo("beat.own-cards");
    }

    @Test
    void G2_inSilenceNobodyVotesDecidesOrEndsTheWritingForAll() {
        room.all(Beat.SILENT);
        room.strategy("s1");
        assertThat(room.submits(room.ada, new Operation.CastVote(PLAN, "look.rank.1", 1)))
                .isEqualTo("beat.not-yet");
        assertThat(room.submits(room.ada, score())).isEqualTo("beat.not-yet");
        assertThat(room.submits(room.ada, decide())).isEqualTo("beat.not-yet");
        Round writing = room.open("look.facts.").orElseThrow();
        assertThat(room.submits(room.ada, BeatRoom.closing(writing))).isEqualTo("beat.rounds");
        assertThat(room.submits(room.trainer, BeatRoom.closing(writing))).isEqualTo(ACCEPTED);
    }

    @Test
    void G2_whenSharingEverythingIsOpenButVotesScoresAndDecisions() {
        room.all(Beat.SHARE);
        assertThat(room.writes(room.ada, "f1")).isEqualTo(ACCEPTED);
        for (Operation change : changes(FACT)) {
            assertThat(room.submits(room.bo, change)).as("%s", change).isEqualTo(ACCEPTED);
        }
        assertThat(room.submits(room.bo, answer())).isEqualTo(ACCEPTED);
        room.strategy("s1");
        assertThat(List.of(
                        room.submits(room.ada, new Operation.CastVote(PLAN, "look.rank.1", 1)),
                        room.submits(room.ada, score()),
                        room.submits(room.ada, decide()),
                        room.submits(room.ada, BeatRoom.opening("look.rank.1", Purpose.VOTE)),
                        room.submits(room.ada, set(PLAN, "decision", new Value.Choice("chosen"))),
                        room.submits(room.ada, set(PLAN, "fit", new Value.Number(4)))))
                .containsOnly("beat.not-yet");
        assertThat(room.submits(room.ada, set(PLAN, "effect", new Value.Text("more"))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void G2_whenDecidingEverythingIsOpen() {
        room.all(Beat.DECIDE);
        room.strategy("s1");
        assertThat(room.submits(room.bo, new Operation.CastVote(PLAN, "look.rank.1", 1)))
                .isEqualTo(ACCEPTED);
        assertThat(room.submits(room.bo, decide())).isEqualTo(ACCEPTED);
        assertThat(room.submits(room.bo, set(PLAN, "fit", new Value.Number(4)))).isEqualTo(ACCEPTED);
        assertThat(room.submits(
                        room.bo, BeatRoom.closing(room.open("look.rank.").orElseThrow())))
                .isEqualTo(ACCEPTED);
        assertThat(room.writes(room.ada, "f1")).isEqualTo(ACCEPTED);
    }

    @Test
    void G2_inTheReviewPeopleCommentAndChangeNothing() {
        room.all(Beat.SHARE);
        room.writes(room.ada, "f1");
        room.all(Beat.REVIEW);
        var comment = new CommentId("c");
        assertThat(room.submits(room.bo, new Operation.Comment(FACT, comment, "Why?")))
                .isEqualTo(ACCEPTED);
        assertThat(room.submits(room.ada, new Operation.Resolve(FACT, comment, true)))
                .isEqualTo(ACCEPTED);
        assertThat(room.submits(room.bo, new Operation.Uncomment(FACT, comment)))
                .isEqualTo(ACCEPTED);
        assertThat(room.writes(room.ada, "f2")).isEqualTo("beat.comments-only");
        assertThat(room.submits(room.ada, new Operation.Move(FACT, "inside", "W")))
                .isEqualTo("beat.comments-only");
        assertThat(room.submits(room.trainer, new Operation.Move(FACT, "inside", "W")))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void G2_undoingAcrossTheBorderOfABeatIsRefusedAndTheCardStays() {
        room.all(Beat.SHARE);
        room.writes(room.ada, "f1");
        room.all(Beat.REVIEW);
        assertThat(room.submits(room.ada, new Operation.Delete(FACT))).isEqualTo("beat.comments-only");
        assertThat(room.cards(CardKind.FINDING)).hasSize(1);
    }

    @Test
    void G2_theBeatCountsForCardsOfEarlierStepsAndForTheOwnGroupAlone() {
        room.all(Beat.SHARE);
        room.writes(room.ada, "f1");
        room.step(BeatTemplate.CHOOSE);
        assertThat(room.submits(room.bo, new Operation.Move(FACT, "inside", "W")))
                .isEqualTo("beat.own-cards");
        room.rooms.workshops().moveBeat(room.rooms.trainer, room.id, Optional.of(room.second), Beat.DECIDE);
        assertThat(room.submits(room.bo, new Operation.Move(FACT, "inside", "W")))
                .isEqualTo("beat.own-cards");
        room.step(BeatTemplate.FREE);
        assertThat(room.submits(room.bo, new Operation.Move(FACT, "inside", "W")))
                .isEqualTo(ACCEPTED);
    }

    private static List<Operation> changes(CardId card) {
        return List.of(
                set(card, "text", new Value.Text("mine")),
                new Operation.EditText(card, "text", OptionalLong.empty(), Delta.replaceAll("", "x")),
                new Operation.Move(card, "inside", "W"),
                new Operation.RemoveLink(card, LinkType.ORIGIN, new CardId("none")),
                new Operation.Group(card, Optional.empty()),
                new Operation.Merge(card, Optional.empty()),
                new Operation.Comment(card, new CommentId("c-" + card.value()), "x"),
                new Operation.Delete(card),
                new Operation.Restore(card));
    }

    private static Operation set(CardId card, String field, Value value) {
        return new Operation.SetField(card, field, Optional.of(value));
    }

    private static Operation answer() {
        return set(FrameCards.id("look", "why"), "text", new Value.Text("because"));
    }

    private static Operation score() {
        return new Operation.Score(PLAN, "look.rank.score.1", "fit", OptionalInt.of(3), Optional.empty());
    }

    private static Operation decide() {
        return new Operation.Decide(PLAN, Optional.of("chosen"), "", "");
    }
}
