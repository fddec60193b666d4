package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okrworkshop.shared.Language;
import okrworkshop.simulation.SimulatedParticipant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Robin owns the workshop; Kim comes to help and Lee to look on, by links and without an account. */
class CrewIT {
    private static final Wording WORDING = new Wording(Language.EN);

    private static ServerProcess server;
    private static Chromium chromium;
    private static ApiTrainer api;

    private final List<BrowserContext> devices = new ArrayList<>();
    private ApiTrainer.Room room;
    private Page robin;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        server = ServerProcess.start("start", data, Map.of("OKR_WORKSHOPS_LEADERAWAY", "40s"));
        chromium = new Chromium();
        api = ApiTrainer.setUp(server, chromium);
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void robinIsAtTheCockpit(TestInfo story) {
        room = api.startWorkshop(story.getDisplayName(), "okr-cocreation", "express", 2);
        robin = robinSignsIn();
    }

    @AfterEach
    void everybodyLeaves() {
        devices.forEach(BrowserContext::close);
    }

    @Test
    void theLeadGoesToTheCoTrainerWhenHandedOverOrWhenTheLaptopIsOffAndComesBack() throws Exception {
        Page kim = comesBy(link(robin, "co-trainer"), "Kim", laptop());
        assertThat(lead(kim)).containsText(WORDING.of("lead.other", "Robin Trainer"));
        assertThat(button(kim, "lead.take")).hasCount(0);

        openCockpit(robin);
        button(robin, "lead.hand-over").click();
        robin.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        assertThat(lead(kim)).containsText(WORDING.of("lead.own"));
        assertThat(button(kim, "timer.start")).isVisible();
        assertThat(button(robin, "timer.start")).hasCount(0);
        button(robin, "lead.take").click();
        assertThat(lead(robin)).containsText(WORDING.of("lead.own"));
        assertThat(lead(kim)).containsText(WORDING.of("lead.other", "Robin Trainer"));

        robin.context().close();
        Locator take = button(kim, "lead.take");
        take.waitFor(new Locator.WaitForOptions().setTimeout(150_000));
        take.click();
        assertThat(lead(kim)).containsText(WORDING.of("lead.own"));
        button(kim, "timer.start").click();
        assertThat(button(kim, "timer.pause")).isVisible();

        server.kill();
        server.startAgain();
        openCockpit(kim);
        assertThat(lead(kim)).containsText(WORDING.of("lead.own"));

        robin = robinSignsIn();
        assertThat(lead(robin)).containsText(WORDING.of("lead.other", "Kim"));
        assertThat(button(robin, "timer.pause")).hasCount(0);
        button(robin, "lead.take").click();
        assertThat(lead(robin)).containsText(WORDING.of("lead.own"));
        assertThat(lead(kim)).containsText(WORDING.of("lead.other", "Robin Trainer"));
    }

    @Test
    void anObserverSeesAllPressesNothingAndIsOutAtOnceWhenTakenOut() {
        String link = link(robin, "observer");
        Page lee = comesBy(link, "Lee", device(chromium.phone("en-GB")));
        assertThat(lead(lee)).containsText("Robin Trainer");
        assertThat(lee.locator(".okr-group-tile")).hasCount(2);
        assertThat(lee.locator(".okr-cockpit-content vaadin-button:visible:not(.okr-group-tile *)"))
                .hasCount(0);
        assertThat(lee.locator(".okr-arrival-menu")).not().isVisible();
        lee.navigate(uri("/workshops/new"));
        assertThat(lee.getByLabel(WORDING.of("create.field.title"))).hasCount(0);
        lee.navigate(uri("/templates"));
        assertThat(lee.locator(".okr-error")).isVisible();

        openCockpit(lee);
        lee.locator(".okr-group-tile").first().locator("a").click();
        assertThat(lee.locator("okr-room h2").first()).isVisible();
        assertThat(button(lee, "look-in.help")).hasCount(0);
        assertThat(lee.locator("okr-room okr-capture")).hasCount(0);

        robin.reload();
        robin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(WORDING.of("crew.remove.label", "Lee")))
                .click();
        robin.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        assertThat(lee.getByRole(AriaRole.HEADING, named("crew.gone.title"))).isVisible();
        lee.navigate(link);
        assertThat(lee.getByRole(AriaRole.HEADING, named("crew.closed.title"))).isVisible();
        lee.navigate(uri("/workshops/" + room.id()));
        assertThat(lee.locator(".okr-group-tile")).hasCount(0);
    }

    @Test
    void theGroupLearnsOfATrainerWhoHelpsAndNotOfOneWhoLooks() {
        ParticipantBrowser avery;
        try (SimulatedParticipant taken = room.join("Avery", 0)) {
            avery = room.sit(laptop(), taken.seat(), server.uri("localhost"));
        }
        avery.openColumns();
        robin.locator(".okr-group-tile").first().locator("a").click();
        var view = new ParticipantBrowser(robin, "Robin", server.uri("localhost"), WORDING);
        view.openView(1);
        avery.write("expectations", "Written while Robin looks");
        avery.allSaved();
        assertThat(robin.locator("okr-room")
                        .getByText("Written while Robin looks")
                        .first())
                .isVisible();
        assertThat(robin.locator("okr-room okr-capture")).hasCount(0);
        assertThat(avery.page.locator("okr-room .helpers")).isEmpty();

        button(robin, "look-in.help").click();
        view.openView(1);
        assertThat(avery.page.locator("okr-room .helpers")).containsText("Robin Trainer");
        assertThat(robin.locator("okr-room okr-capture").first()).isVisible();

        button(robin, "look-in.as-participant").click();
        view.openView(1);
        assertThat(avery.page.locator("okr-room .helpers")).isEmpty();
        assertThat(robin.locator("okr-room okr-capture")).hasCount(0);
    }

    private Page robinSignsIn() {
        var browser = new TrainerBrowser(laptop().newPage(), server.uri("localhost"), WORDING);
        browser.page.navigate(uri("/login"));
        browser.signIn();
        openCockpit(browser.page);
        return browser.page;
    }

    /** Makes a link on the page of the crew, which stays open. */
    private String link(Page owner, String role) {
        owner.navigate(uri("/workshops/" + room.id() + "/crew"));
        owner.locator(".okr-crew-invite")
                .filter(new Locator.FilterOptions().setHasText(WORDING.of("crew.invite." + role + ".title")))
                .locator("vaadin-button")
                .click();
        String address = owner.locator(".okr-secret").innerText().strip();
        return uri(URI.create(address).getPath());
    }

    private Page comesBy(String link, String name, BrowserContext device) {
        Page page = device.newPage();
        page.navigate(link);
        page.getByLabel(WORDING.of("crew.name")).fill(name);
        button(page, "crew.enter").click();
        page.waitForURL(Pattern.compile(".*/workshops/.*"));
        return page;
    }

    private void openCockpit(Page page) {
        page.navigate(uri("/workshops/" + room.id()));
        assertThat(page.locator(".okr-cockpit-content")).isVisible();
    }

    private BrowserContext laptop() {
        return device(chromium.laptop("en-GB"));
    }

    private BrowserContext device(BrowserContext device) {
        devices.add(device);
        return device;
    }

    private static String uri(String path) {
        return server.uri("localhost").resolve(path).toString();
    }

    private static Locator lead(Page page) {
        return page.locator(".okr-lead");
    }

    private static Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(WORDING.of(key));
    }

    private static Locator button(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(WORDING.of(key)).setExact(true));
    }
}
