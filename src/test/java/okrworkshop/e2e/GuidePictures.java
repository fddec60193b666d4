package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 850;
    private static final int GROUPS = 6;
    private static final String TEMPLATE = "okr-cocreation";
    private static final Path FOLDER = Path.of(System.getProperty("okr.pictures", "target/guide"));

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void ofOneMorning(Language language) throws Exception {
        try (ServerProcess server = ServerProcess.start(data);
                Chromium chromium = new Chromium()) {
            new Morning(server, chromium, language).pass();
        }
        assertThat(FOLDER).isDirectoryContaining("glob:**/" + language.code() + "-cockpit.png");
    }

    private static final class Morning {
        private final ServerProcess server;
        private final Chromium chromium;
        private final Language language;
        private final String locale;
        private final Wording wording;
        private final StepTitles titles;
        private final ApiTrainer api;
        private final Page desk;

        Morning(ServerProcess server, Chromium chromium, Language language) {
            this.server = server;
            this.chromium = chromium;
            this.language = language;
            this.locale = language == Language.ZH ? "zh-CN" : "en-GB";
            this.wording = new Wording(language);
            this.titles = new StepTitles(TEMPLATE, language);
            this.api = ApiTrainer.setUp(server, chromium);
            BrowserContext laptop = chromium.laptop(locale);
            desk = laptop.newPage();
            desk.setViewportSize(WIDTH, HEIGHT);
            desk.navigate(at("/login"));
            new TrainerBrowser(desk, server.uri("localhost"), wording).signIn();
        }

        void pass() {
            desk.navigate(at("/workshops/new"));
            assertThat(desk.getByLabel(wording.of("create.field.title"), exactly()))
                    .isVisible();
            take(desk, "create");
            ApiTrainer.Room room = api.openWorkshop(titles.template(), TEMPLATE, "express", GROUPS, language);
            desk.navigate(at("/workshops/" + room.id()));
            assertThat(desk.locator(".okr-join-panel .okr-code")).isVisible();
            take(desk, "lobby");
            desk.navigate(at("/workshops/" + room.id() + "/room-check"));
            assertThat(desk.locator("h1").first()).isVisible();
            take(desk, "room-check");
            desk.navigate(at("/workshops/" + room.id() + "/handout"));
            assertThat(desk.locator("h1").first()).isVisible();
            take(desk, "handout");
            Page phone = chromium.phone(locale).newPage();
            phone.navigate(at("/join/" + room.code));
            assertThat(phone.getByLabel(wording.of("join.name"))).isVisible();
            take(phone, "join");
            try (GuideRoom people = GuideRoom.fill(room, GROUPS, language)) {
                room.start();
                work(room, people);
                look(room, people);
            }
        }

        private void work(ApiTrainer.Room room, GuideRoom people) {
            for (int group = 0; group < GROUPS; group++) {
                people.write(group, "expectations", 1);
            }
            room.moveTo("objectives");
            for (int group = 0; group < GROUPS; group++) {
                people.write(group, "objectives", new double[] {1, 0.6, 0.4, 0.9, 0.2, 0.5}[group]);
            }
        }

        private void look(ApiTrainer.Room room, GuideRoom people) {
            ParticipantBrowser phone =
                    room.sit(chromium.phone(locale), people.member(1).seat(), server.uri("localhost"), language);
            phone.seesStep(titles.of("objectives"));
            phone.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(help()))
                    .first()
                    .click();
            desk.navigate(at("/workshops/" + room.id()));
            new TrainerBrowser(desk, server.uri("localhost"), wording).startTimer();
            assertThat(desk.locator(".okr-group-tile").nth(GROUPS - 1)).isVisible();
            take(desk, "cockpit");
            take(phone.page, "phone");
            more(0);
            assertThat(desk.locator(".okr-group-dialog h3").first()).isVisible();
            take(desk, "group");
            desk.keyboard().press("Escape");
            desk.locator(".okr-agenda vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText(titles.of("review")))
                    .first()
                    .click();
            assertThat(desk.locator("vaadin-confirm-dialog .okr-move-words")).isVisible();
            take(desk, "move");
            desk.keyboard().press("Escape");
            desk.locator(".okr-group-tile a").first().click();
            assertThat(desk.locator("okr-room")).isVisible();
            assertThat(desk.locator("okr-room [data-card]").first()).isVisible();
            take(desk, "look-in");
            Page wall = desk.context().newPage();
            wall.setViewportSize(1280, 720);
            wall.navigate(at("/workshops/" + room.id() + "/projector"));
            assertThat(wall.locator("h1, h2").first()).isVisible();
            take(wall, "projector");
        }

        private String help() {
            return language == Language.ZH ? "求助" : "Help";
        }

        private void more(int group) {
            desk.locator(".okr-group-tile")
                    .nth(group)
                    .locator("vaadin-button")
                    .last()
                    .click();
        }

        private String at(String path) {
            return server.uri("localhost").resolve(path).toString();
        }

        private void take(Page page, String name) {
            page.mouse().move(0, 0);
            page.waitForLoadState();
            byte[] picture = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
            try {
                Files.createDirectories(FOLDER);
                PalettePng.write(picture, FOLDER.resolve(language.code() + "-" + name + ".png"));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        private static Page.GetByLabelOptions exactly() {
            return new Page.GetByLabelOptions().setExact(true);
        }
    }
}
