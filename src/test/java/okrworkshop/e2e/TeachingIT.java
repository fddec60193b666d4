package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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
        try (var room = Classroom.open(data, "teaching", language)) {
            String code = room.createWorkshop();
            TrainerBrowser trainer = room.trainer;
            String cockpit = trainer.page.url();

            diagnose(room, trainer.page, cockpit);
            trainer.page.navigate(cockpit);
            Page avery = room.inside(room.laptop(), 0, code).page;
            Page blake = room.inside(room.phone(), 1, code).page;
            trainer.start();
            quiz(room, trainer.page, cockpit, avery, blake);
            trainer.page.navigate(cockpit);
            trainer.moveTo(new StepTitles(room.script.template(), language).of("objectives"));
            lookUp(room, avery, blake);
            assertThat(room.axe.found()).isEmpty();
        }
    }

    private static void diagnose(Classroom room, Page page, String cockpit) {
        Shots shots = room.shots;
        AxeCheck axe = room.axe;
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
                .filter(new Locator.FilterOptions().setHasText(room.wording.of("quiz.take-this")))
                .first()
                .click();
        assertThat(page.getByText(room.wording.of("quiz.taken"))).isVisible();
    }

    private static void quiz(Classroom room, Page trainer, String cockpit, Page avery, Page blake) {
        Shots shots = room.shots;
        AxeCheck axe = room.axe;
        trainer.navigate(cockpit + "/quiz");
        assertThat(trainer.locator(".okr-quiz-row").first()).isVisible();
        shots.takeWhole(trainer, "quiz-items");
        axe.look(trainer, "quiz");
        room.button(trainer, "quiz.start.spot").click();
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
        room.button(trainer, "quiz.wall").click();
        wall.navigate(cockpit + "/projector");
        assertThat(wall.locator(".okr-wall-quiz")).isVisible();
        assertThat(wall.locator(".okr-wall-statement li")).hasCount(0);
        shots.take(wall, "wall-open");
        blake.reload();
        assertThat(blake.locator("okr-quiz .option").first()).isVisible();
        blake.locator("okr-quiz .options ~ .foot .button").first().click();
        assertThat(blake.locator("okr-quiz .verdict")).isVisible();
        shots.takeWhole(blake, "verdict-phone");
        room.button(trainer, "quiz.solve").click();
        assertThat(wall.locator(".okr-wall-statement li").first()).isVisible();
        shots.take(wall, "wall-solved");
        axe.look(wall, "wall-quiz");
        assertThat(trainer.locator(".okr-quiz-groups li").first()).isVisible();
        shots.takeWhole(trainer, "quiz-running");
        axe.look(trainer, "quiz-running");
        room.button(trainer, "quiz.start.sort").click();
        assertThat(avery.locator("okr-quiz .bins .button").first()).isVisible();
        shots.take(avery, "sorting");
        shots.take(blake, "sorting-phone");
        avery.locator("okr-quiz .bins .button").first().click();
        assertThat(avery.locator("okr-quiz .verdict")).isVisible();
        shots.take(avery, "sorted");
        axe.look(avery, "sorted");
        room.button(trainer, "quiz.away").click();
        assertThat(avery.locator("okr-quiz .quiz")).hasCount(0);
    }

    /** What is opened once stays open, also after the page was loaded anew. */
    private static void lookUp(Classroom room, Page laptop, Page phone) {
        for (Page page : new Page[] {laptop, phone}) {
            page.locator("okr-reference .button").click();
            page.locator("okr-reference select").selectOption("score");
            assertThat(page.locator("okr-reference dt").first()).containsText("0.6");
            page.reload();
            assertThat(page.locator("okr-reference dt").first()).containsText("0.6");
            room.shots.takeWhole(page, page == laptop ? "reference" : "reference-phone");
        }
        room.axe.look(laptop, "reference");
        laptop.locator("okr-reference .top .button").click();
        assertThat(laptop.locator("okr-reference dt")).hasCount(0);
    }
}
