package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The end: next steps and feedback of two, one of them has their name removed, the workshop is closed, deleted and taken back. */
class FarewellIT {
    private static final String STEP = "Show the draft 初稿 to Lin";

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void aWorkshopEndsAndPeopleAndBoardsGoAsTheyAreAskedTo(Language language) throws Exception {
        try (var room = Classroom.open(data, "farewell", language)) {
            TrainerBrowser trainer = room.trainer;
            Wording wording = room.wording;
            Shots shots = room.shots;
            AxeCheck axe = room.axe;
            trainer.page.setViewportSize(1366, 850);
            String code = room.createWorkshop();
            String cockpit = trainer.page.url();
            trainer.start();

            ParticipantBrowser avery = room.person(room.laptop(), 0);
            avery.openJoinPage(code);
            assertThat(avery.page.locator(".okr-privacy")).isVisible();
            shots.takeWhole(avery.page, "join");
            axe.look(avery.page, "join");
            avery.join(1);
            avery.enterRoom();
            ParticipantBrowser blake = room.person(room.phone(), 1);
            blake.openJoinPage(code);
            shots.takeWhole(blake.page, "join-phone");
            blake.join(1);
            blake.enterRoom();
            avery.openColumns();
            avery.write("expectations", "Half the returns 退货减半");
            avery.allSaved();

            trainer.page.navigate(cockpit + "/closing");
            room.button(trainer.page, "closing.open").click();
            shots.takeWhole(trainer.page, "trainer-open");
            nextStep(avery, shots, axe);
            feedback(avery);
            nextStepsAreOnes(blake);
            feedback(blake);
            shots.takeWhole(blake.page, "feedback-phone");
            axe.look(blake.page, "feedback");
            assertThat(trainer.page.getByText(wording.of("prepare.results.people", 2)))
                    .isVisible();
            shots.takeWhole(trainer.page, "trainer-feedback");
            axe.look(trainer.page, "closing");

            forgets(avery, shots, axe);
            blake.openColumns();
            blake.seesCards("Half the returns", 1);

            trainer.page.navigate(cockpit);
            room.button(trainer.page, "cockpit.close").click();
            trainer.page
                    .locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(wording.of("cockpit.close")))
                    .click();
            assertThat(blake.page.locator("main.message")).isVisible();
            shots.takeWhole(blake.page, "closed-phone");
            String export = Files.readString(trainer.downloadJson().path());
            assertThat(export)
                    .contains("Half the returns")
                    .doesNotContain(room.script.people().getFirst());

            trainer.page.navigate(cockpit + "/closing");
            shots.takeWhole(trainer.page, "trainer-closed");
            room.button(trainer.page, "keeping.delete").click();
            trainer.page
                    .locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(wording.of("keeping.delete")))
                    .click();
            Locator bin = trainer.page.locator(".okr-bin");
            assertThat(bin).isVisible();
            shots.takeWhole(trainer.page, "bin");
            axe.look(trainer.page, "bin");
            assertThat(blake.page.locator("main.message a")).hasCount(0);
            shots.takeWhole(blake.page, "deleted-phone");
            blake.page.reload();
            assertThat(blake.page.locator("okr-room")).hasCount(0);

            bin.getByRole(AriaRole.BUTTON).click();
            assertThat(trainer.page.locator(".okr-cockpit-content")).isVisible();
            blake.page.navigate(blake.page.url().replaceAll("/(join|w)/.*", "/w/" + code));
            assertThat(blake.page.locator("main.message")).isVisible();
            avery.page.reload();
            assertThat(avery.page.locator("okr-room")).hasCount(0);
            assertThat(axe.found()).isEmpty();
        }
    }

    /** What is typed outlives a reload, and what is saved another one. */
    private static void nextStep(ParticipantBrowser person, Shots shots, AxeCheck axe) {
        Page page = person.page;
        part(page, 0).click();
        Locator form = page.locator("okr-next-steps form");
        form.locator("textarea").fill(STEP);
        form.locator("input[type=date]").fill("2030-04-03");
        page.reload();
        part(page, 0).click();
        assertThat(form.locator("textarea")).hasValue(STEP);
        assertThat(form.locator("input[type=date]")).hasValue("2030-04-03");
        form.locator("input[name=shared]").check();
        form.locator(".primary").click();
        assertThat(page.locator("okr-next-steps .steps li")).hasCount(1);
        assertThat(form.locator("textarea")).hasValue("");
        shots.take(page, "next-steps");
        axe.look(page, "next-steps");
        page.reload();
        part(page, 0).click();
        assertThat(page.locator("okr-next-steps .steps li")).containsText(STEP);
    }

    /** Somebody else of the group sees what was shared. */
    private static void nextStepsAreOnes(ParticipantBrowser person) {
        part(person.page, 0).click();
        assertThat(person.page.locator("okr-next-steps .steps")).containsText(STEP);
        part(person.page, 0).click();
    }

    private static void feedback(ParticipantBrowser person) {
        Page page = person.page;
        part(page, 1).click();
        Locator form = page.locator("okr-feedback form");
        for (int question = 0; question < 3; question++) {
            form.locator("fieldset").nth(question).locator("input").nth(3).check();
        }
        page.reload();
        part(page, 1).click();
        assertThat(form.locator("fieldset").first().locator("input").nth(3)).isChecked();
        form.locator(".primary").click();
        assertThat(form.locator(".primary")).isDisabled();
        assertThat(part(page, 1)).containsText("✓");
    }

    private static void forgets(ParticipantBrowser person, Shots shots, AxeCheck axe) {
        Page page = person.page;
        page.locator("okr-me-menu .me").click();
        page.locator("okr-forget-me button").click();
        assertThat(page.locator("okr-forget-me .danger")).isVisible();
        shots.take(page, "forget");
        axe.look(page, "forget");
        page.locator("okr-forget-me .danger").click();
        assertThat(page.locator("main.message h2")).isVisible();
        shots.take(page, "forgotten");
    }

    private static Locator part(Page page, int number) {
        return page.locator("okr-closing .tab").nth(number);
    }
}
