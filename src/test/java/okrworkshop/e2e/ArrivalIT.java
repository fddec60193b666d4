package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before people come, and when the room changes its address: several browsers on one server. */
class ArrivalIT {
    private static final String COLUMN = "expectations";
    private static final int LONG_MILLIS = 60_000;
    private static final StoryCase STORY = StoryCase.of(Language.EN);
    private static final Wording WORDING = new Wording(Language.EN);

    private static ServerProcess server;
    private static Chromium chromium;
    private static TrainerBrowser trainer;
    private static final Shots SHOTS = new Shots("arrival");

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        server = ServerProcess.start(data);
        chromium = new Chromium();
        trainer = new TrainerBrowser(chromium.laptop("en-GB").newPage(), server.uri("localhost"), WORDING);
        trainer.openSetup(server.setupPath());
        trainer.createAccount();
        trainer.signIn();
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        server.close();
    }

    @Test
    void aRehearsalFillsTheRoomAndLeavesARealPersonAnEmptyBoard() {
        String code = newWorkshop();
        press(trainer.page, "rehearsal.begin");
        confirm();
        assertThat(trainer.page.locator(".okr-rehearsal[data-on]")).containsText("simulated people are here");
        Page projector = trainer.openProjector();
        assertThat(projector.locator(".okr-rehearsal-mark")).hasText("Rehearsal");
        trainer.start();
        ParticipantBrowser early = participant("Early", server.uri("localhost"));
        early.openJoinPage(code);
        early.join(1);
        early.enterRoom();
        assertThat(early.page.locator("okr-room .rehearsal")).hasText("Rehearsal");
        early.openColumns();
        assertThat(early.cards(COLUMN).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_MILLIS));
        SHOTS.take(early.page, "rehearsal-room");
        SHOTS.take(trainer.page, "rehearsal-cockpit");
        SHOTS.take(projector, "rehearsal-projector");

        press(trainer.page, "rehearsal.end");
        confirm();

        assertThat(early.page.getByText("The rehearsal is over")).isVisible();
        assertThat(trainer.page.locator(".okr-join-panel .okr-arrived")).hasText("Nobody has joined yet");
        assertThat(projector.locator(".okr-projected-code")).hasText(code);
        assertThat(projector.locator(".okr-rehearsal-mark")).hasCount(0);
        early.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Join the workshop"))
                .click();
        early.join(1);
        trainer.start();
        early.enterRoom();
        early.openColumns();
        assertThat(early.cards(COLUMN)).hasCount(0);
        assertThat(early.page.locator("okr-room .rehearsal")).hasCount(0);
        early.write(COLUMN, "The first real words");
        early.allSaved();
    }

    @Test
    void anotherAddressCostsNobodyTheirSeatNorTheirWords() throws Exception {
        String code = newWorkshop();
        var oldAddress = new CuttableNetwork(server.port());
        ParticipantBrowser casey = participant("Casey", oldAddress.uri(Chromium.ROOM_HOST));
        casey.openJoinPage(code);
        String returnCode = casey.join(1);
        trainer.start();
        casey.enterRoom();
        casey.openColumns();
        casey.write(COLUMN, "Arrived in time");
        casey.allSaved();

        oldAddress.cut();
        casey.write(COLUMN, "Only on this device");
        casey.box(COLUMN).fill("Not even entered");
        Locator copy = casey.page.locator("okr-unsent button").first();
        assertThat(copy).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_MILLIS));
        copy.click();
        assertThat(casey.page.locator("okr-unsent textarea"))
                .hasValue(Pattern.compile("\\[Expectation]\\s+Only on this device\\s+\\[Begun]\\s+Not even entered"));
        casey.page
                .locator("okr-unsent button")
                .filter(new Locator.FilterOptions().setHasText("Copy all"))
                .click();
        assertThat(casey.page.locator("okr-unsent [role=status]")).hasText("Copied");
        SHOTS.take(casey.page, "waiting-words");

        ParticipantBrowser again =
                new ParticipantBrowser(casey.page.context().newPage(), "Casey", server.uri("localhost"), WORDING);
        again.comeBack(code, returnCode);
        again.openColumns();
        again.seesCards("Arrived in time", 1);
        again.box(COLUMN).focus();
        again.page.keyboard().press("ControlOrMeta+V");
        assertThat(again.box(COLUMN)).hasValue(Pattern.compile("Only on this device"));
        oldAddress.close();
    }

    @Test
    void aTabletSignsInByTheCodeOnTheLaptopWithOneTap() {
        newWorkshop();
        String cockpit = trainer.page.url();
        trainer.page.navigate(cockpit + "/devices");
        press(trainer.page, "devices.show");
        String link = trainer.page.locator(".okr-device-code .okr-secret").innerText();
        String path = URI.create(link).getPath();
        SHOTS.take(trainer.page, "device-code");

        BrowserContext tablet = chromium.touch("en-GB", 820, 1180);
        Page page = tablet.newPage();
        page.navigate(server.uri(Chromium.ROOM_HOST).resolve(path).toString());
        assertThat(page.locator("h1")).hasText("Sign in as Robin Trainer?");
        SHOTS.take(page, "device-confirm");
        press(page, "device.confirm");
        page.waitForURL(Pattern.compile(".*/workshops/[0-9a-f-]{36}$"));
        assertThat(page.locator(".okr-join-panel .okr-code")).isVisible();
        assertThat(trainer.page.getByText("Done: the device is signed in.")).isVisible();

        Page preview = chromium.phone("en-GB").newPage();
        preview.navigate(server.uri(Chromium.ROOM_HOST).resolve(path).toString());
        assertThat(preview.locator("h1")).hasText("This code doesn’t work any more");

        press(trainer.page, "devices.sign-out");
        page.reload();
        assertThat(page.locator("vaadin-login-form")).isVisible();
        trainer.page.navigate(cockpit);
    }

    @Test
    void nothingOnThesePagesHindersPeople() {
        var axe = new AxeCheck();
        newWorkshop();
        String cockpit = trainer.page.url();
        for (String place : new String[] {"room-check", "handout", "devices"}) {
            trainer.page.navigate(cockpit + "/" + place);
            assertThat(trainer.page.locator("main h1").first()).isVisible();
            SHOTS.take(trainer.page, place);
            axe.look(trainer.page, place);
        }
        Page phone = chromium.phone("en-GB").newPage();
        phone.navigate(server.uri(Chromium.ROOM_HOST).resolve("/hello").toString());
        assertThat(phone.locator("h1")).hasText("You reached the workshop server");
        axe.look(phone, "hello");
        trainer.page.navigate(cockpit);
        org.assertj.core.api.Assertions.assertThat(axe.found()).isEmpty();
    }

    private static String newWorkshop() {
        trainer.page.navigate(server.uri("localhost").resolve("/workshops").toString());
        trainer.openNewWorkshop();
        return trainer.createWorkshop(STORY);
    }

    private static ParticipantBrowser participant(String name, URI address) {
        return new ParticipantBrowser(chromium.laptop("en-GB").newPage(), name, address, WORDING);
    }

    private static void confirm() {
        trainer.page
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
    }

    private static void press(Page page, String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(WORDING.of(key)).setExact(true))
                .first()
                .click();
    }
}
