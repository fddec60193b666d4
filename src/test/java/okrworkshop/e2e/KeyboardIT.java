package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do without a mouse, and that the focus stays with what they do. */
class KeyboardIT {
    private final StoryCase script = StoryCase.of(Language.EN);
    private final Wording wording = new Wording(Language.EN);
    private final StepTitles titles = new StepTitles(Language.EN);

    @TempDir
    private Path data;

    @Test
    void aWorkshopGoesOnWithoutAMouse() throws Exception {
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            URI uri = server.uri("localhost");
            var trainer = new TrainerBrowser(chromium.laptop(script.locale()).newPage(), uri, wording);
            trainer.openSetup(server.setupPath());
            trainer.createAccount();
            trainer.signIn();
            trainer.openNewWorkshop();
            String code = trainer.createWorkshop(script);
            var avery = new ParticipantBrowser(
                    chromium.laptop(script.locale()).newPage(), script.people().get(0), uri, wording);
            avery.openJoinPage(code);
            joins(avery);
            trainer.start();
            avery.seesStep(titles.of("expectations"));
            opensTheOtherView(avery.page);
            writesACardAndOpensItsDetails(avery);
            movesACardToAnotherColumn(avery);
            movesTheStep(trainer);
            avery.seesStep(titles.of("status"));
        }
    }

    @Test
    void theDefaultTitleIsReplacedByTypingAndTheServerHasNoPartInIt() throws Exception {
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            var trainer =
                    new TrainerBrowser(chromium.laptop(script.locale()).newPage(), server.uri("localhost"), wording);
            trainer.openSetup(server.setupPath());
            trainer.createAccount();
            trainer.signIn();
            trainer.openNewWorkshop();
            Locator title = trainer.page.getByLabel(
                    wording.of("create.field.title"), new Page.GetByLabelOptions().setExact(true));
            assertThat(title).hasValue(Pattern.compile(".+"));
            trainer.page.context().setOffline(true);
            var keys = new Keyboard(trainer.page);
            keys.go("Tab", title);
            keys.type("Door lock");
            assertThat(title).hasValue("Door lock");
        }
    }

    private void joins(ParticipantBrowser avery) {
        var keys = new Keyboard(avery.page);
        keys.go("Tab", avery.page.getByLabel(wording.of("join.name")));
        keys.type(avery.name);
        keys.go("Tab", avery.page.locator("vaadin-radio-button input").first());
        keys.press("ArrowDown");
        keys.go(
                "Tab",
                avery.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(wording.of("join.submit"))));
        keys.press("Enter");
        assertThat(avery.page.locator(".okr-return-code")).isVisible();
        keys.go("Tab", avery.page.locator(".okr-joined a.okr-button"));
        keys.press("Enter");
        assertThat(avery.page.locator("okr-room")).isVisible();
    }

    private static void opensTheOtherView(Page page) {
        var keys = new Keyboard(page);
        keys.go("Tab", page.locator("okr-room [role=tab]").first());
        keys.press("ArrowRight");
        assertThat(page.locator("okr-room [role=tab]").nth(1)).hasAttribute("aria-selected", "true");
    }

    private void writesACardAndOpensItsDetails(ParticipantBrowser avery) {
        var keys = new Keyboard(avery.page);
        keys.go("Tab", avery.column("expectations").locator("okr-capture textarea"));
        keys.type(script.expectations().get(0));
        keys.press("Enter");
        Locator card = avery.column("expectations").locator("[data-card]");
        assertThat(card).hasCount(1);
        Locator details = card.locator(".foot button[aria-expanded]");
        keys.go("Shift+Tab", details);
        keys.press("Enter");
        assertThat(details).hasAttribute("aria-expanded", "true");
        Locator source = card.locator("okr-field[field=source]").locator("textarea, input");
        keys.go("Tab", source.first());
        keys.type(script.owner());
        keys.press("Tab");
        avery.allSaved();
    }

    private void movesACardToAnotherColumn(ParticipantBrowser avery) {
        var keys = new Keyboard(avery.page);
        keys.go("Tab", avery.column("essence").locator("okr-capture textarea"));
        keys.type(script.driver());
        keys.press("Enter");
        Locator written = avery.column("essence").locator("[data-card]");
        assertThat(written).hasCount(1);
        keys.go("Shift+Tab", written.locator("okr-card-menu .trigger"));
        keys.press("Enter");
        Locator drivers = written.locator("[role=menuitem]")
                .filter(new Locator.FilterOptions()
                        .setHasText(avery.column("drivers").locator("h3").innerText()));
        keys.go("ArrowDown", drivers);
        keys.press("Enter");
        Locator moved = avery.column("drivers").locator("[data-card]");
        assertThat(moved).hasCount(1);
        assertThat(moved.locator("okr-card-menu .trigger")).isFocused();
        assertThat(written).hasCount(0);

        keys.press("Enter");
        keys.go("ArrowUp", moved.locator("[role=menuitem]").last());
        keys.press("Enter");
        assertThat(moved).hasCount(0);
        assertThat(avery.column("drivers").locator("okr-capture textarea")).isFocused();
    }

    private void movesTheStep(TrainerBrowser trainer) {
        var keys = new Keyboard(trainer.page);
        Locator forward = trainer.page.locator(".okr-moves vaadin-button").last();
        keys.go("Tab", forward);
        keys.press("Enter");
        keys.go("Tab", trainer.page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]"));
        keys.press("Enter");
        assertThat(trainer.page.locator(".okr-agenda [aria-current=step]")).containsText(titles.of("status"));
        assertThat(trainer.page.locator(".okr-moves vaadin-button").last()).isFocused();
    }
}
