package okrworkshop.e2e;

import java.nio.file.Path;
import java.util.List;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The same day again and again, in each method and language by turns: what holds once by luck does not hold ten times. */
@Tag("long")
class StoryRepeatedIT {
    private static final int TIMES = 10;
    private static final List<String> METHODS = List.of("okr-cocreation", "product-strategy-okr");
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.ZH);

    @TempDir
    private Path data;

    @RepeatedTest(TIMES)
    void theDayGoesWellEveryTime(RepetitionInfo day) throws Exception {
        int turn = day.getCurrentRepetition();
        String template = METHODS.get(turn % 2);
        Language language = LANGUAGES.get(turn / 2 % 2);
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            new Story(server, chromium, StoryCase.of(template, language)).play();
        }
    }
}
