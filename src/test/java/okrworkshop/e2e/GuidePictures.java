package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Takes the pictures of {@code docs/trainer-guide.md}: one morning with six groups, as the trainer sees it. No test run finds
 * this class by its name; {@code ./okr-workshop pictures --guide} asks for it.
 */
class GuidePictures {
    private static final Path FOLDER = Path.of(System.getProperty("okr.pictures", "target/guide"));

    private static final int CYCLE_MONTHS = 4;

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void ofOneMorning(Language language) throws Exception {
        try (ServerProcess server = ServerProcess.start(data);
                Chromium chromium = new Chromium()) {
            pass(new GuideScene(server, chromium, language, new GuideCamera(FOLDER, language)));
        }
        assertThat(FOLDER).isDirectoryContaining("glob:**/" + language.code() + "-report.png");
    }

    /** A cycle in which the days of the sample lie. */
    private static Map<String, Object> plan(String title, Language language) {
        LocalDate today = LocalDate.now();
        return Map.of(
                "template",
                GuideScene.TEMPLATE,
                "title",
                title,
                "parent",
                GuideRoom.parent(language),
                "cycleStart",
                today.toString(),
                "cycleEnd",
                today.plusMonths(CYCLE_MONTHS).toString(),
                "groups",
                GuideDuring.GROUPS,
                "groupSize",
                6,
                "language",
                language.code(),
                "preset",
                "express");
    }

    private static void pass(GuideScene scene) {
        var before = new GuideBefore(scene);
        String title = GuideRoom.title(scene.language);
        before.setUp(title);
        ApiTrainer.Room room = scene.api.openWorkshop(plan(title, scene.language));
        before.check(room);
        before.survey(room);
        before.crew(room);
        try (GuideRoom people = GuideRoom.fill(room, GuideDuring.GROUPS, scene.language)) {
            var during = new GuideDuring(scene, room, people);
            byte[] join = during.lobby();
            room.start();
            during.work();
            List<ParticipantBrowser> phones = during.sit();
            during.call(phones, join);
            during.cockpit();
            during.move();
            during.wall();
            during.lookIn();
            var after = new GuideAfter(scene, room);
            after.close(phones);
            after.lookBack();
        }
    }
}
