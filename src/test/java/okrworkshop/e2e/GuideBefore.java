package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** The pictures of what a trainer does before people come. */
final class GuideBefore {
    /** What the pictures show instead of the address of the machine that they were taken on. */
    private static final String ADDRESS = "http://192.168.1.20:8080";

    private static final String LIST = """
            Name\tDepartment\tGroup
            Lan\tProduct\tGroup 1
            Zhou\tFirmware\tGroup 1
            Jia\tSales channels\tGroup 2
            Coco\tWeb shop\tGroup 2
            Wen\tQuality\tGroup 3
            Zhou\tFirmware\tGroup 3
            """;
    private static final String LIST_ZH = """
            姓名\t部门\t小组
            小岚\t产品部\t第1组
            老周\t固件部\t第1组
            佳佳\t渠道部\t第2组
            可可\t电商部\t第2组
            文文\t质量部\t第3组
            老周\t固件部\t第3组
            """;
    /** Parts of the set-up page are longer than a laptop's screen, and what stays at its foot must not lie over them. */
    private static final int TALL = 1_900;

    private static final int SHEET_WIDTH = 900;
    private static final int SHEET_HEIGHT = 1_240;
    private static final int SURVEY_HEIGHT = 1_180;
    private static final int CREW_HEIGHT = 1_140;
    private static final int VISITORS = 5;
    private static final int DAYS_AHEAD = 7;

    private final GuideScene scene;
    private final Page desk;

    GuideBefore(GuideScene scene) {
        this.scene = scene;
        this.desk = scene.desk;
    }

    /** The set-up page; what it shows is not made. */
    void setUp(String title) {
        scene.open("/workshops/new");
        desk.getByLabel(scene.wording.of("create.field.title"), new Page.GetByLabelOptions().setExact(true))
                .fill(title);
        scene.camera.take(desk, "setup");
        desk.setViewportSize(SHEET_WIDTH, TALL);
        section("time");
        desk.getByLabel(scene.wording.of("create.field.available")).fill("150");
        desk.getByLabel(scene.wording.of("create.field.available")).press("Tab");
        scene.press("create.fit");
        assertThat(desk.locator(".okr-plan-total")).containsText(scene.wording.of("create.time.even"));
        scene.camera.clip(desk, desk.locator(".okr-plan-time"), "setup-time");
        section("time");
        section("seating");
        desk.locator(".okr-seating-kinds vaadin-radio-button").last().click();
        desk.locator(".okr-roster vaadin-text-area textarea").fill(scene.say(LIST, LIST_ZH));
        assertThat(desk.locator(".okr-roster-bad")).hasCount(1);
        scene.camera.clip(desk, desk.locator(".okr-plan-seating"), "setup-list");
        section("seating");
        section("rules");
        assertThat(desk.locator(".okr-plan-rules vaadin-select").first()).isVisible();
        scene.camera.clip(desk, desk.locator(".okr-plan-rules"), "setup-rules");
    }

    void check(ApiTrainer.Room room) {
        scene.open("/workshops/" + room.id() + "/room-check");
        desk.getByLabel(scene.wording.of("room-check.typed")).fill(ADDRESS);
        scene.press("room-check.typed.use");
        assertThat(desk.locator(".okr-room-check-link")).containsText("192.168.1.20");
        scene.camera.take(desk, "room-check");
        scene.open("/workshops/" + room.id() + "/handout");
        desk.setViewportSize(SHEET_WIDTH, SHEET_HEIGHT);
        scene.camera.take(desk, "handout");
    }

    /** Five people answer the survey; one brings something along. */
    void survey(ApiTrainer.Room room) {
        scene.open("/workshops/" + room.id() + "/preparation", SURVEY_HEIGHT);
        desk.locator("#okr-day").fill(LocalDate.now().plusDays(DAYS_AHEAD).toString());
        desk.locator("#okr-day").blur();
        assertThat(desk.locator("#okr-closes")).not().hasValue("");
        scene.press("prepare.survey.open");
        assertThat(scene.button(desk, scene.wording.of("prepare.survey.close"))).isVisible();
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            answer(room, visitor);
        }
        assertThat(desk.getByText(scene.wording.of("prepare.results.people", VISITORS)))
                .isVisible();
        assertThat(desk.locator(".okr-sums").first()).isVisible();
        desk.evaluate("scrollTo(0, 0)");
        scene.camera.take(desk, "survey");
    }

    private void answer(ApiTrainer.Room room, int visitor) {
        try (var device = scene.phoneOfSomebody()) {
            Page page = device.newPage();
            page.navigate(scene.at("/prepare/" + room.code));
            assertThat(page.locator(".okr-survey-form vaadin-radio-group").first())
                    .isVisible();
            choose(page, 0, "radio", visitor % 4);
            choose(page, 1, "radio", (visitor + 1) % 4);
            choose(page, 2, "radio", 1 + visitor % 3);
            choose(page, 3, "checkbox", visitor % 2);
            choose(page, 4, "radio", visitor % 4);
            scene.button(page, scene.wording.of("prepare.visitor.send")).click();
            assertThat(page.getByText(scene.wording.of("prepare.visitor.sent"))).isVisible();
        }
    }

    private static void choose(Page page, int question, String type, int option) {
        page.locator(".okr-question")
                .nth(question)
                .locator("input[type=" + type + "]")
                .nth(option)
                .check();
    }

    /** A co-trainer has come, a link for observers is shown. */
    void crew(ApiTrainer.Room room) {
        scene.open("/workshops/" + room.id() + "/crew");
        invite("co-trainer");
        String link = desk.locator(".okr-secret").innerText().strip();
        try (var device = scene.phoneOfSomebody()) {
            Page page = device.newPage();
            page.navigate(scene.at(java.net.URI.create(link).getPath()));
            page.getByLabel(scene.wording.of("crew.name")).fill(scene.say("Kim", "陈静"));
            scene.button(page, scene.wording.of("crew.enter")).click();
            page.waitForURL(java.util.regex.Pattern.compile(".*/workshops/.*"));
        }
        scene.open("/workshops/" + room.id() + "/crew", CREW_HEIGHT);
        invite("observer");
        desk.evaluate("scrollTo(0, 0)");
        scene.camera.take(desk, "crew");
    }

    private void invite(String role) {
        desk.locator(".okr-crew-invite")
                .filter(new Locator.FilterOptions().setHasText(scene.wording.of("crew.invite." + role + ".title")))
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .last()
                .click();
        assertThat(desk.locator(".okr-secret")).isVisible();
    }

    private void section(String name) {
        desk.locator(".okr-plan-" + name + " > vaadin-details-summary").click();
    }
}
