package okrworkshop.documents.internal;

import static okrworkshop.documents.internal.Doc.ANNA;
import static okrworkshop.documents.internal.Doc.BO;
import static okrworkshop.documents.internal.Doc.close;
import static okrworkshop.documents.internal.Doc.create;
import static okrworkshop.documents.internal.Doc.createIn;
import static okrworkshop.documents.internal.Doc.id;
import static okrworkshop.documents.internal.Doc.round;
import static okrworkshop.documents.internal.Doc.score;
import static okrworkshop.documents.internal.Doc.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Operation;
import okrworkshop.documents.Purpose;
import okrworkshop.documents.Round;
import okrworkshop.documents.Score;
import okrworkshop.documents.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundRulesTest {
    private final RulesFixture room = new RulesFixture();

    @Test
    void R1_aRoundIsOpenUntilItIsClosed() {
        room.play(ANNA, round("w", Purpose.WRITE, true, false));
        assertThat(room.state().round("w")).contains(new Round("w", Purpose.WRITE, "s4", true, false, true));
        room.refused("round.exists", round("w", Purpose.VOTE));
        room.play(ANNA, close("w"));
        assertThat(room.state().rounds()).containsExactly(new Round("w", Purpose.WRITE, "s4", true, false, false));
        room.refused("round.exists", round("w", Purpose.VOTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "é", "<b>", "x/y"})
    void R1_aRoundHasAName(String name) {
        room.refused("round.malformed", round(name, Purpose.WRITE));
        room.refused("round.malformed", round("x".repeat(81), Purpose.WRITE));
    }

    @Test
    void R1_anAnonymousRoundOfPointsIsHiddenToo() {
        room.refused("round.malformed", round("v", Purpose.VOTE, false, true));
        room.refused("round.malformed", round("v", Purpose.SCORE, false, true));
        room.play(ANNA, round("v", Purpose.VOTE, true, true), round("w", Purpose.WRITE, false, true));
        room.refused("step.malformed", new Operation.OpenRound("x", Purpose.VOTE, "a b", false, false));
    }

    @Test
    void R1_aDocumentTakes200Rounds() {
        for (int i = 0; i < Limits.ROUNDS; i++) {
            room.play(ANNA, round("r" + i, Purpose.VOTE), close("r" + i));
        }
        room.refused("document.rounds-full", round("more", Purpose.VOTE));
    }

    @Test
    void R2_whatIsGivenNamesAnOpenRoundOfItsPurpose() {
        room.play(ANNA, create("a"), round("w", Purpose.WRITE), round("v", Purpose.VOTE), round("s", Purpose.SCORE));
        room.refused("round.unknown", vote("a", "x", 1));
        room.refused("round.unknown", score("a", "x", 1));
        room.refused("round.unknown", createIn("n", "x", false));
        room.refused("round.purpose", vote("a", "s", 1));
        room.refused("round.purpose", score("a", "v", 1));
        room.refused("round.purpose", createIn("n", "v", false));
        room.play(ANNA, createIn("n", "w", false), vote("a", "v", 1), score("a", "s", 1));
        assertThat(room.state().card(id("n")).orElseThrow().round()).contains("w");
    }

    @Test
    void R3_aClosedRoundStaysAsItIs() {
        room.play(ANNA, create("a"), round("w", Purpose.WRITE), round("v", Purpose.VOTE), round("s", Purpose.SCORE));
        room.play(ANNA, vote("a", "v", 1), score("a", "s", 1), close("w"), close("v"), close("s"));
        room.refused("round.closed", createIn("n", "w", false));
        room.refused("round.closed", vote("a", "v", 0));
        room.refused("round.closed", new Operation.Score(id("a"), "s", "fit", OptionalInt.empty(), Optional.empty()));
        room.refused("round.closed", close("v"));
        room.refused("round.unknown", close("x"));
        assertThat(room.state().votes()).hasSize(1);
    }

    @Test
    void O5_aScoreIsReplacedAndTakenBack() {
        room.play(ANNA, create("a"), round("s", Purpose.SCORE), score("a", "s", 0), score("a", "s", 10));
        room.play(BO, score("a", "s", 3));
        assertThat(room.state().scores()).extracting(Score::points).containsExactly(10, 3);
        room.play(ANNA, new Operation.Score(id("a"), "s", "fit", OptionalInt.empty(), Optional.empty()));
        assertThat(room.state().scores()).extracting(Score::points).containsExactly(3);
        room.refused("vote.points", score("a", "s", 11));
        room.refused("vote.points", score("a", "s", -1));
        room.refused("op.malformed", new Operation.Score(id("a"), "s", "a b", OptionalInt.of(1), Optional.empty()));
        room.play(ANNA, new Operation.Delete(id("a")));
        room.refused("card.deleted", score("a", "s", 1));
    }

    @Test
    void R5_aSharedDeviceGivesForEachPersonOnce() {
        room.play(ANNA, create("a"), round("v", Purpose.VOTE));
        room.play(ANNA, votes("Li", 1), votes("Wang", 2), votes("Li", 3));
        assertThat(room.state().votes()).extracting(Vote::points).containsExactly(3, 2);
        room.refused("vote.for", votes("", 1));
        room.refused("vote.for", votes("x".repeat(41), 1));
        room.refused("vote.for", votes("a\nb", 1));
    }

    private static Operation votes(String person, int points) {
        return new Operation.CastVote(id("a"), "v", points, Optional.of(person));
    }
}
