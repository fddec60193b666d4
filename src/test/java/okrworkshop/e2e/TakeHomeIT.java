package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After the day: one finds the page from the closed board, another by the own link on a new phone, until the trainer closes it. */
class TakeHomeIT {
    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void peopleFindTheirDraftAtHome(Language language) throws Exception {
        try (var room = Classroom.open(data, "take-home", language)) {
            TrainerBrowser trainer = room.trainer;
            Shots shots = room.shots;
            AxeCheck axe = room.axe;
            String code = room.createWorkshop();
            String cockpit = trainer.page.url();
            trainer.start();
            ParticipantBrowser avery = room.person(room.laptop(), 0);
            avery.openJoinPage(code);
            String returnCode = avery.join(1);
            avery.enterRoom();
            ParticipantBrowser blake = room.inside(room.phone(), 1, code);
            avery.openColumns();
            avery.write("expectations", "Half the returns 退货减半");
            avery.allSaved();
            closeWorkshop(room, cockpit);

            blake.page.locator("main.message a.home").click();
            assertThat(blake.page.locator(".okr-home-article h2").first()).isVisible();
            assertThat(blake.page.locator(".okr-home")).containsText(blake.name);
            shots.takeWhole(blake.page, "home-phone");
            axe.look(blake.page, "home");

            BrowserContext next = room.phone();
            Page again = next.newPage();
            String link = room.uri().resolve("/home/" + code + "-" + returnCode).toString();
            again.navigate(link);
            assertThat(again.locator(".okr-home")).containsText(avery.name);
            room.button(again, "home.copy.word").click();
            assertThat(again.getByText(room.wording.of("home.copied"))).isVisible();
            Locator save = again.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName(room.wording.of("home.file.html")));
            Path saved = shots.keep(again.waitForDownload(save::click), "page.html");
            next.setOffline(true);
            Page alone = next.newPage();
            alone.navigate(saved.toUri().toString());
            assertThat(alone.locator("main h2").first()).isVisible();
            shots.takeWhole(alone, "saved-phone");
            next.setOffline(false);

            trainer.page.navigate(cockpit + "/take-home");
            assertThat(room.button(trainer.page, "homes.close")).isVisible();
            shots.takeWhole(trainer.page, "trainer");
            axe.look(trainer.page, "trainer");
            room.button(trainer.page, "homes.close").click();
            assertThat(room.button(trainer.page, "homes.open")).isVisible();
            again.navigate(link);
            assertThat(again.locator("h1")).hasText(room.wording.of("home.closed.title"));
            shots.takeWhole(again, "closed-phone");
            assertThat(axe.found()).isEmpty();
        }
    }

    private static void closeWorkshop(Classroom room, String cockpit) {
        Page page = room.trainer.page;
        page.navigate(cockpit);
        room.button(page, "cockpit.close").click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(room.wording.of("cockpit.close")))
                .click();
    }
}
