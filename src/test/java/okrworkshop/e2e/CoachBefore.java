package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import okrworkshop.testing.MessyOkrs;

/** Before class: two messy files are read and corrected, and a mistake of the class goes into the quiz. */
final class CoachBefore {
    /** A task that stands in the list as a key result. */
    static final String TASK = "上线新手引导";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Classroom room;
    private final Page desk;
    private final String cockpit;

    CoachBefore(Classroom room, ApiTrainer.Room workshop) {
        this.room = room;
        desk = room.trainer.page;
        cockpit = room.uri().resolve("/workshops/" + workshop.id()).toString();
    }

    void play() {
        theFilesAreRead();
        whatWasGuessedIsCorrected();
        theReportNamesNobodyAndATaskGoesIntoTheQuiz();
    }

    private void theFilesAreRead() {
        desk.navigate(cockpit + "/diagnosis");
        Locator files = desk.locator("input[type=file]").first();
        files.setInputFiles(new FilePayload("okr.xlsx", XLSX, MessyOkrs.listOfADepartment()));
        assertThat(sources()).hasCount(1);
        files.setInputFiles(new FilePayload("okr.docx", DOCX, MessyOkrs.notesOfATeam()));
        assertThat(sources()).hasCount(2);
        assertThat(lines(0, "OBJECTIVE")).hasCount(5);
        assertThat(lines(0, "KEY_RESULT")).hasCount(9);
        room.shots.takeWhole(desk, "list-read");
        source(1).locator("vaadin-details-summary").click();
        assertThat(lines(1, "OBJECTIVE")).hasCount(3);
        assertThat(lines(1, "KEY_RESULT")).hasCount(7);
        room.shots.takeWhole(desk, "notes-read");
    }

    /** A title that is no objective, and a name that stands in a text. */
    private void whatWasGuessedIsCorrected() {
        Locator line = line("研发部 三季度 OKR 汇总（草稿 3）");
        line.locator("vaadin-select").click();
        desk.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(room.wording.of("diagnosis.part.OTHER")))
                .click();
        assertThat(line).hasAttribute("data-part", "OTHER");
        Locator text = line("招聘8人（张伟负责）").locator("textarea");
        text.fill("招聘8人");
        text.press("Tab");
    }

    private void theReportNamesNobodyAndATaskGoesIntoTheQuiz() {
        desk.navigate(cockpit + "/diagnosis/report");
        assertThat(desk.locator(".okr-rule").first()).isVisible();
        assertThat(desk.locator("main").innerText())
                .contains(TASK)
                .doesNotContain("王小明")
                .doesNotContain("李雷")
                .doesNotContain("张伟");
        room.shots.takeWhole(desk, "report");
        room.axe.look(desk, "coach-report");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(room.wording.of("quiz.take-this.of", TASK)))
                .first()
                .click();
        assertThat(desk.getByText(room.wording.of("quiz.taken"))).isVisible();
    }

    private Locator sources() {
        return desk.locator(".okr-found-source");
    }

    private Locator source(int number) {
        return sources().nth(number);
    }

    private Locator lines(int source, String part) {
        return source(source).locator(".okr-found-line[data-part=" + part + "]");
    }

    /** The line with this text, by its place: its marks go when it is corrected. */
    private Locator line(String text) {
        Locator all = desk.locator(".okr-found-line");
        for (int place = 0; place < all.count(); place++) {
            if (all.nth(place).locator("textarea").inputValue().equals(text)) {
                return all.nth(place);
            }
        }
        throw new AssertionError("No line " + text);
    }
}
