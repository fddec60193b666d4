package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer coaches four groups, from what the class brought along to the last point of its reviews. */
class CoachIT {
    /** The story takes its time, so that it is told in one language; the other one is for looking at the pictures. */
    private static final Language LANGUAGE = Language.valueOf(System.getProperty("okr.story", "ZH"));

    @TempDir
    private Path data;

    @Test
    void mistakesOfTheClassBecomeAQuizAndFourGroupsReviewEachOtherTwice() throws Exception {
        try (var room = Classroom.open(data, "coach", LANGUAGE)) {
            ApiTrainer api = ApiTrainer.of(room.server, room.trainer.issueToken());
            ApiTrainer.Room workshop = api.openWorkshop(room.script.title(), "okr-cocreation", "express", 4, LANGUAGE);
            new CoachBefore(room, workshop).play();
            workshop.start();
            try (var day = new CoachDay(room, workshop, LANGUAGE)) {
                day.play();
            }
            assertThat(room.axe.found()).isEmpty();
        }
    }
}
