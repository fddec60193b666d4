package okrworkshop.e2e;

import java.nio.file.Path;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole day of a trainer and two groups, in real browsers against the packaged jar. */
class StoryIT {
    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({"okr-cocreation, ZH", "product-strategy-okr, EN"})
    void twoGroupsGoFromASuperiorGoalToAnExportedDraft(String template, Language language) throws Exception {
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            new Story(server, chromium, StoryCase.of(template, language)).play();
        }
    }
}
