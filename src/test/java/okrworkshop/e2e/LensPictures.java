package okrworkshop.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures in {@code docs/images}: each lens empty, half-full and full. No test run finds this class by its
 * name; {@code ./okr-workshop pictures} asks for it.
 */
class LensPictures {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 850;
    private static final int MARGIN = 14;
    /** First day of the cycle of the case, so that the pictures are the same on every day. */
    private static final String TODAY = "2026-04-01T09:30:00";

    private static final Path FOLDER = Path.of(System.getProperty("okr.pictures", "target/pictures"));
    /** Scrolls until the lens lies right below the head of the page, as far as there is something to scroll. */
    private static final String TO_LENS = """
            (room) => {
              document.activeElement?.blur?.();
              scrollTo(0, 0);
              const head = room.shadowRoot.querySelector('.head').getBoundingClientRect().bottom;
              const lens = room.shadowRoot.querySelector('#lens').getBoundingClientRect();
              if (lens.bottom > innerHeight) scrollTo(0, lens.top - head - %d);
            }""".formatted(MARGIN + 2);

    /** In the ring of reviews each of the three has neighbours of its own, who only write drafts. */
    private static final int GROUPS = 6;

    /** How much a group has written; its number in the workshop. */
    private enum Level {
        EMPTY(0),
        HALF(2),
        FULL(4);

        private final int number;

        Level(int number) {
            this.number = number;
        }
    }

    private final Map<Level, LensGroup> groups = new EnumMap<>(Level.class);
    private final Map<Level, ParticipantBrowser> screens = new EnumMap<>(Level.class);

    @TempDir
    private Path data;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void ofEveryLens() throws Exception {
        try (LensStage stage = LensStage.open(data)) {
            ApiTrainer.Room room = stage.room("The new door lock", GROUPS);
            List<LensGroup> drafters = List.of(stage.group(room, 3, 1), stage.group(room, 5, 1));
            var first = stage.group(room, 1, 1);
            for (Level level : Level.values()) {
                LensGroup group = stage.group(room, level.number, LensCase.PEOPLE.size());
                groups.put(level, group);
                BrowserContext laptop = stage.chromium.laptop("en-GB");
                laptop.clock().setFixedTime(TODAY);
                ParticipantBrowser screen = stage.screen(room, group, laptop);
                screen.page.setViewportSize(WIDTH, HEIGHT);
                screens.put(level, screen);
            }
            String step = stage.script.steps().getFirst();
            for (LensCase.Picture picture : stage.script.pictures()) {
                if (!picture.step().equals(step)) {
                    step = picture.step();
                    room.moveTo(step);
                }
                drafters.forEach(group -> draft(group, picture));
                write(picture);
                for (Level level : Level.values()) {
                    stage.show(screens.get(level), picture, groups.get(level));
                    take(
                            screens.get(level).page,
                            picture.name() + "-" + level.name().toLowerCase(java.util.Locale.ROOT));
                }
            }
            first.close();
        }
        assertThat(FOLDER).isDirectoryContaining("glob:**/trace-full.png");
    }

    private void write(LensCase.Picture picture) {
        groups.get(Level.HALF).write(picture.step(), picture.half());
        groups.get(Level.FULL).write(picture.step(), picture.half());
        groups.get(Level.FULL).write(picture.step(), picture.full());
    }

    /** What others review: an OKR and where it comes from. */
    private static void draft(LensGroup group, LensCase.Picture picture) {
        if (List.of("columns-board", "columns-private", "tree", "okr").contains(picture.name())) {
            group.write(picture.step(), picture.half());
            group.write(picture.step(), picture.full());
        }
        if (picture.name().equals("review")) {
            group.write(picture.step(), picture.half());
            group.write(picture.step(), picture.full());
        }
    }

    /** What a laptop shows of the lens, without the guide at its side. */
    private static void take(Page page, String name) throws IOException {
        page.mouse().move(0, 0);
        page.evaluate(TO_LENS, page.locator("okr-room").elementHandle());
        BoundingBox lens = page.locator("okr-room #lens").boundingBox();
        double left = Math.max(0, lens.x - MARGIN);
        double top = Math.max(0, lens.y - MARGIN);
        byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(
                        left,
                        top,
                        Math.min(WIDTH - left, lens.width + 2 * MARGIN),
                        Math.min(HEIGHT - top, lens.height + 2 * MARGIN)));
        Files.createDirectories(FOLDER);
        PalettePng.write(picture, FOLDER.resolve(name + ".png"));
    }
}
