package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Before class: three phones answer, the trainer sees it grow and chooses a material, the group finds both in its step. */
class BeforeClassIT {
    private static final String WISH = "Fewer goals 少一点";

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void whatPeopleAnswerAndBringAlongIsThereWhenTheirStepNeedsIt(Language language) throws Exception {
        try (var room = Classroom.open(data, "before-class", language)) {
            TrainerBrowser trainer = room.trainer;
            Wording wording = room.wording;
            Shots shots = room.shots;
            AxeCheck axe = room.axe;
            trainer.page.setViewportSize(1366, 850);
            String code = room.createWorkshop();
            String cockpit = trainer.page.url();

            link(trainer.page, wording.of("prepare.title")).click();
            trainer.page.locator("#okr-day").fill("2030-03-20");
            trainer.page.locator("#okr-day").blur();
            assertThat(trainer.page.locator("#okr-closes")).hasValue("2030-03-17");
            room.button(trainer.page, "prepare.survey.open").click();
            assertThat(room.button(trainer.page, "prepare.survey.close")).isVisible();
            shots.take(trainer.page, "trainer-open");

            Page first = phone(room, code);
            answer(first, 0, 1, 3);
            first.locator("vaadin-text-area textarea").first().pressSequentially(WISH);
            first.locator("vaadin-text-area textarea").first().blur();
            assertThat(first.getByText(wording.of("prepare.visitor.kept", 4, 9)))
                    .isVisible();
            first.reload();
            assertThat(first.locator("vaadin-text-area textarea").first()).hasValue(WISH);
            shots.takeWhole(first, "phone-draft");
            axe.look(first, "prepare-phone");
            send(room, first);
            assertThat(trainer.page.getByText(wording.of("prepare.results.people", 1)))
                    .isVisible();
            assertThat(trainer.page.locator(".okr-sums")).hasCount(0);
            for (int person = 0; person < 2; person++) {
                Page next = phone(room, code);
                answer(next, 2, 2 + person, 4);
                send(room, next);
            }
            assertThat(trainer.page.locator(".okr-sums").first()).isVisible();
            assertThat(trainer.page.locator(".okr-written").getByText(WISH)).isVisible();
            shots.takeWhole(trainer.page, "trainer-charts");
            axe.look(trainer.page, "preparation");

            first.locator("input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("week.csv", "text/csv", text("Task,Hours\nReports,12")));
            assertThat(first.getByText("week.csv")).isVisible();
            first.locator("input[type=file]")
                    .last()
                    .setInputFiles(
                            new FilePayload("year.txt", "text/plain", text("a line of the year\n".repeat(200_000))));
            assertThat(first.locator(".okr-rows").getByText("year.txt")).isVisible();
            shots.takeWhole(first, "phone-materials");
            assertThat(trainer.page.getByText("week.csv")).isVisible();
            choose(room, trainer.page);
            shots.takeWhole(trainer.page, "trainer-materials");
            trainer.page.setViewportSize(360, 740);
            shots.takeWhole(trainer.page, "trainer-phone");
            trainer.page.setViewportSize(1366, 850);

            trainer.page.navigate(cockpit);
            assertThat(link(trainer.page, wording.of("prepare.title"))).isVisible();
            shots.take(trainer.page, "cockpit");
            trainer.start();
            trainer.page.navigate(room.uri().resolve("/workshops").toString());
            assertThat(trainer.page.locator(".okr-before")).isVisible();
            shots.take(trainer.page, "list");

            copy(room, code);
            first.reload();
            assertThat(first.locator(".okr-survey-form")).isVisible();
            assertThat(axe.found()).isEmpty();
        }
    }

    /** The group finds the sums and the material in its first step. */
    private static void copy(Classroom room, String code) {
        Shots shots = room.shots;
        ParticipantBrowser avery = room.inside(room.laptop(), 0, code);
        avery.page.setViewportSize(1366, 850);
        Locator panel = avery.page.locator("okr-materials");
        panel.locator(".panel > summary").click();
        panel.locator(".part > summary").first().click();
        assertThat(panel.locator(".sums")).hasCount(1);
        shots.take(avery.page, "room-survey");
        room.axe.look(avery.page, "room-materials");
        panel.locator(".part > summary").first().click();
        panel.locator(".part > summary").last().click();
        assertThat(panel.locator(".lines li")).hasCount(2);
        panel.locator(".lines li").last().hover();
        panel.locator(".lines button").last().click();
        assertThat(panel.locator(".made")).hasCount(1);
        shots.take(avery.page, "room-copied");
        panel.locator(".panel > summary").click();
        avery.openColumns();
        avery.seesCards("82%", 1);
        avery.page.setViewportSize(360, 740);
        panel.locator(".panel > summary").scrollIntoViewIfNeeded();
        panel.locator(".panel > summary").click();
        shots.take(avery.page, "room-phone");
        avery.allSaved();
    }

    /** The company's goal, shown in the first step. */
    private static void choose(Classroom room, Page page) {
        Locator list = page.locator(".okr-material-list").first();
        list.locator(".okr-hand-in vaadin-details-summary").click();
        list.locator(".okr-hand-in vaadin-text-area textarea").fill("Keep our customers\n- Renewals from 71% to 82%");
        list.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(room.wording.of("prepare.paste.add"))
                                .setExact(true))
                .click();
        assertThat(list.locator(".okr-material")).hasCount(1);
        list.locator(".okr-material vaadin-checkbox").first().click();
        assertThat(list.locator(".okr-material vaadin-checkbox").first()).hasAttribute("checked", "");
        list.locator(".okr-material vaadin-details-summary").click();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Page phone(Classroom room, String code) {
        Page page = room.chromium.touch(room.script.locale(), 360, 740).newPage();
        page.navigate(
                room.server.uri(Chromium.ROOM_HOST).resolve("/prepare/" + code).toString());
        assertThat(page.locator(".okr-survey-form vaadin-radio-group").first()).isVisible();
        return page;
    }

    /** The three questions that have to be answered: who one is, how clear it is, what slows one down. */
    private static void answer(Page page, int role, int clarity, int problem) {
        choice(page, 0, "radio", role);
        choice(page, 2, "radio", clarity);
        choice(page, 3, "checkbox", problem);
    }

    private static void choice(Page page, int question, String type, int option) {
        page.locator(".okr-question")
                .nth(question)
                .locator("input[type=" + type + "]")
                .nth(option)
                .check();
    }

    private static void send(Classroom room, Page page) {
        room.button(page, "prepare.visitor.send").click();
        assertThat(page.getByText(room.wording.of("prepare.visitor.sent"))).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
