package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.file.Path;
import okrworkshop.shared.Language;
import okrworkshop.testing.MessyOkrs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A class is diagnosed from messy files, its mistakes become a quiz, and people look things up while they write. */
class TeachingIT {
    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void messyFilesBecomeADiagnosisAndTheDiagnosisAQuiz(Language language) throws Exception {
        StoryCase script = StoryCase.of(language);
        var wording = new Wording(language);
        var shots = new Shots("teaching-" + language.code());
        var axe = new AxeCheck();
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            URI uri = server.uri("localhost");
            var trainer = new TrainerBrowser(chromium.laptop(script.locale()).newPage(), uri, wording);
            trainer.openSetup(server.setupPath());
            trainer.createAccount();
            trainer.signIn();
            trainer.openNewWorkshop();
            String code = trainer.createWorkshop(script);
            String cockpit = trainer.page.url();

            diagnose(trainer.page, cockpit, wording, shots, axe);
            trainer.page.navigate(cockpit);
            var avery = person(chromium.laptop(script.locale()).newPage(), script, 0, uri, wording, code);
            var blake = person(chromium.phone(script.locale()).newPage(), script, 1, uri, wording, code);
            trainer.start();
            quiz(trainer.page, cockpit, avery.page, blake.page, wording, shots, axe);
            trainer.page.navigate(cockpit);
            trainer.moveTo(new StepTitles(script.template(), language).of("objectives"));
            lookUp(avery.page, blake.page, shots, axe);
        }
        assertThat(axe.found()).isEmpty();
    }

    private static ParticipantBrowser person(
            Page page, StoryCase script, int who, URI uri, Wording wording, String code) {
        var person = new ParticipantBrowser(page, script.people().get(who), uri, wording);
        person.openJoinPage(code);
        person.join(1);
        person.enterRoom();
        return person;
    }

    private static void diagnose(Page page, String cockpit, Wording wording, Shots shots, AxeCheck axe) {
        page.navigate(cockpit + "/diagnosis");
        Locator files = page.locator("input[type=file]").first();
        files.setInputFiles(new FilePayload(
                "okr.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MessyOkrs.workbook()));
        assertThat(page.locator(".okr-found-source")).hasCount(1);
        files.setInputFiles(new FilePayload(
                "okr.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                MessyOkrs.document()));
        assertThat(page.locator(".okr-found-source")).hasCount(2);
        page.locator(".okr-found-source vaadin-details-summary").nth(1).click();
        assertThat(page.locator(".okr-found-line[data-part=OBJECTIVE]").first()).isVisible();
        shots.takeWhole(page, "diagnosis");
        axe.look(page, "diagnosis");
        page.setViewportSize(390, 844);
        shots.takeWhole(page, "diagnosis-phone");
        page.setViewportSize(1366, 768);
        page.navigate(cockpit + "/diagnosis/report");
        assertThat(page.locator(".okr-rule").first()).isVisible();
        shots.takeWhole(page, "report");
        axe.look(page, "diagnosis-report");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        shots.takeWhole(page, "report-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(wording.of("quiz.take-this")))
                .first()
                .click();
        assertThat(page.getByText(wording.of("quiz.taken"))).isVisible();
    }

    private static void quiz(
            Page trainer, String cockpit, Page avery, Page blake, Wording wording, Shots shots, AxeCheck axe) {
        trainer.navigate(cockpit + "/quiz");
        assertThat(trainer.locator(".okr-quiz-row").first()).isVisible();
        shots.takeWhole(trainer, "quiz-items");
        axe.look(trainer, "quiz");
        button(trainer, wording.of("quiz.start.spot")).click();
        assertThat(avery.locator("okr-quiz .option").first()).isVisible();
        shots.take(avery, "asked");
        shots.take(blake, "asked-phone");
        axe.look(avery, "quiz-asked");
        // The solution is in nobody's frames before: the page has no place for it.
        assertThat(blake.locator("okr-quiz .better")).hasCount(0);
        avery.locator("okr-quiz .option").first().click();
        avery.locator("okr-quiz .button.primary").click();
        assertThat(avery.locator("okr-quiz .verdict")).isVisible();
        assertThat(blake.locator("okr-quiz .verdict")).hasCount(0);
        shots.take(avery, "verdict");
        axe.look(avery, "quiz-verdict");
        Page wall = trainer.context().newPage();
        wall.setViewportSize(1920, 1080);
        button(trainer, wording.of("quiz.wall")).click();
        wall.navigate(cockpit + "/projector");
        assertThat(wall.locator(".okr-wall-quiz")).isVisible();
        assertThat(wall.locator(".okr-wall-statement li")).hasCount(0);
        shots.take(wall, "wall-open");
        blake.reload();
        assertThat(blake.locator("okr-quiz .option").first()).isVisible();
        blake.locator("okr-quiz .options ~ .foot .button").first().click();
        assertThat(blake.locator("okr-quiz .verdict")).isVisible();
        shots.takeWhole(blake, "verdict-phone");
        button(trainer, wording.of("quiz.solve")).click();
        assertThat(wall.locator(".okr-wall-statement li").first()).isVisible();
        shots.take(wall, "wall-solved");
        axe.look(wall, "wall-quiz");
        assertThat(trainer.locator(".okr-quiz-groups li").first()).isVisible();
        shots.takeWhole(trainer, "quiz-running");
        axe.look(trainer, "quiz-running");
        button(trainer, wording.of("quiz.start.sort")).click();
        assertThat(avery.locator("okr-quiz .bins .button").first()).isVisible();
        shots.take(avery, "sorting");
        shots.take(blake, "sorting-phone");
        avery.locator("okr-quiz .bins .button").first().click();
        assertThat(avery.locator("okr-quiz .verdict")).isVisible();
        shots.take(avery, "sorted");
        axe.look(avery, "sorted");
        button(trainer, wording.of("quiz.away")).click();
        assertThat(avery.locator("okr-quiz .quiz")).hasCount(0);
    }

    /** What is opened once stays open, also after the page was loaded anew. */
    private static void lookUp(Page laptop, Page phone, Shots shots, AxeCheck axe) {
        for (Page page : new Page[] {laptop, phone}) {
            page.locator("okr-reference .button").click();
            page.locator("okr-reference select").selectOption("score");
            assertThat(page.locator("okr-reference dt").first()).containsText("0.6");
            page.reload();
            assertThat(page.locator("okr-reference dt").first()).containsText("0.6");
            shots.takeWhole(page, page == laptop ? "reference" : "reference-phone");
        }
        axe.look(laptop, "reference");
        laptop.locator("okr-reference .top .button").click();
        assertThat(laptop.locator("okr-reference dt")).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
