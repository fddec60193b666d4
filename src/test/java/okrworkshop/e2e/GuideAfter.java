package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;

/** The pictures of the end: next steps and feedback on phones, the trainer's pages of closing and looking back. */
final class GuideAfter {
    private static final int KEPT_DAYS = 60;
    private static final int NEXT_DAYS = 5;

    private final GuideScene scene;
    private final Page desk;
    private final ApiTrainer.Room room;

    GuideAfter(GuideScene scene, ApiTrainer.Room room) {
        this.scene = scene;
        this.desk = scene.desk;
        this.room = room;
    }

    void close(List<ParticipantBrowser> phones) {
        settle();
        scene.open("/workshops/" + room.id() + "/closing");
        scene.press("closing.open");
        desk.locator("#okr-keep-until").fill(LocalDate.now().plusDays(KEPT_DAYS).toString());
        scene.press("keeping.set");
        Page first = phones.getFirst().page;
        nextStep(first);
        toTop(first);
        byte[] steps = scene.camera.shot(first);
        part(first, 0).click();
        for (int phone = 0; phone < phones.size(); phone++) {
            feedback(phones.get(phone).page, phone);
        }
        toTop(first);
        scene.camera.row("phones-end", steps, scene.camera.shot(first));
        assertThat(desk.getByText(scene.wording.of("prepare.results.people", phones.size())))
                .isVisible();
        assertThat(desk.locator(".okr-sums").first()).isVisible();
        desk.evaluate("scrollTo(0, 0)");
        scene.camera.take(desk, "closing");
    }

    /** Nobody waits any more. */
    private void settle() {
        scene.open("/workshops/" + room.id());
        Locator calls = desk.locator(".okr-attention-help li");
        assertThat(calls.first()).isVisible();
        for (int left = calls.count(); left > 0; left--) {
            calls.first().locator("vaadin-button").last().click();
            assertThat(calls).hasCount(left - 1);
        }
    }

    private static void toTop(Page page) {
        page.evaluate("scrollTo(0, 0)");
    }

    private void nextStep(Page page) {
        part(page, 0).click();
        Locator form = page.locator("okr-next-steps form");
        form.locator("textarea").fill(scene.say("Show the draft to the channel team", "把草案讲给渠道团队听"));
        form.locator("input[type=date]")
                .fill(LocalDate.now().plusDays(NEXT_DAYS).toString());
        form.locator("input[name=shared]").check();
        form.locator(".primary").click();
        assertThat(page.locator("okr-next-steps .steps li")).hasCount(1);
        form.locator("textarea").fill(scene.say("Agree on a day to meet again", "约好下次碰头的日子"));
        form.locator("input[type=date]")
                .fill(LocalDate.now().plusDays(KEPT_DAYS).toString());
    }

    private static void feedback(Page page, int phone) {
        part(page, 1).click();
        Locator form = page.locator("okr-feedback form");
        for (int question = 0; question < 3; question++) {
            form.locator("fieldset")
                    .nth(question)
                    .locator("input")
                    .nth(2 + (phone + question) % 3)
                    .check();
        }
        form.locator(".primary").click();
        assertThat(form.locator(".primary")).isDisabled();
    }

    void lookBack() {
        scene.open("/workshops/" + room.id() + "/report");
        Locator participation = desk.locator("h2")
                .filter(new Locator.FilterOptions().setHasText(scene.wording.of("report.participation")));
        participation.evaluate("(heading) => heading.closest('section').scrollIntoView()");
        scene.camera.take(desk, "report");
    }

    private static Locator part(Page page, int number) {
        return page.locator("okr-closing .tab").nth(number);
    }
}
