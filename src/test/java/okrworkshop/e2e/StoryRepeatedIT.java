package okrworkshop.e2e;

import java.nio.file.Path;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The same day again and again, in both languages by turns: what holds once by luck does not hold ten times. */
@Tag("long")
class StoryRepeatedIT {
    private static final int TIMES = 10;

    @TempDir
    private Path data;

    @RepeatedTest(TIMES)
    void theDayGoesWellEveryTime(RepetitionInfo day) throws Exception {
        Language language = day.getCurrentRepetition() % 2 == 0 ? Language.EN : Language.ZH;
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            new Story(server, chromium, StoryCase.of(language)).play();
        }
    }
}
