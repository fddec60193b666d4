package okrworkshop.workshops.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import okrworkshop.templates.Beat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeatRoundsTest {
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
    void G3_aDocumentBeginsWithPrivateWritingAndWithoutTheVotesThatWaitForDeciding() {
        assertThat(room.openRounds()).containsExactly("look.facts.1", "choose.more.1", "free.end.1");
    }

    @Test
    void G3_sharingEndsThePrivateWritingOfTheGroupsThatGoThere() {
        room.rooms.workshops().moveBeat(room.rooms.trainer, room.id, Optional.of(room.first), Beat.SHARE);
        assertThat(room.openRounds()).doesNotContain("look.facts.1").contains("choose.more.1");
        assertThat(room.openRounds(room.now().groups().get(1))).contains("look.facts.1");
    }

    @Test
    void G3_goingBackToSilenceBeginsAFurtherPrivateRound() {
        room.all(Beat.SHARE);
        room.all(Beat.SILENT);
        assertThat(room.openRounds()).contains("look.facts.2");
        room.all(Beat.BRIEF);
        room.all(Beat.SILENT);
        assertThat(room.openRounds()).contains("look.facts.2").doesNotContain("look.facts.3");
    }

    @Test
    void G3_decidingOpensTheFirstVoteOnceAndEndsWhatWasSkipped() {
        room.all(Beat.DECIDE);
        assertThat(room.openRounds()).contains("look.rank.1").doesNotContain("look.facts.1");
        room.submits(room.ada, BeatRoom.closing(room.open("look.rank.").orElseThrow()));
        room.all(Beat.SHARE);
        room.all(Beat.DECIDE);
        assertThat(room.open("look.rank."))
                .as("whether to vote again is the group's matter")
                .isEmpty();
    }

    @Test
    void G3_theReviewShowsVotesThatWereStillHidden() {
        room.all(Beat.DECIDE);
        room.all(Beat.REVIEW);
        assertThat(room.open("look.")).isEmpty();
    }

    @Test
    void G3_aStepThatBeginsInSilenceHasItsPrivateRoundWheneverItIsEntered() {
        room.step(BeatTemplate.CHOOSE);
        assertThat(room.openRounds()).contains("choose.more.1").doesNotContain("choose.last.1");
        room.all(Beat.DECIDE);
        assertThat(room.openRounds()).doesNotContain("choose.more.1").contains("choose.last.1");
        room.step(BeatTemplate.FREE);
        room.step(BeatTemplate.CHOOSE);
        assertThat(room.openRounds()).contains("choose.more.2", "choose.last.1");
    }
}
