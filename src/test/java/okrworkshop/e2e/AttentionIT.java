package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okrworkshop.shared.Language;
import okrworkshop.simulation.SimulatedParticipant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The trainer at the cockpit has the room's attention: Avery is in group 1, Casey in group 2. */
class AttentionIT {
    private static final Wording WORDING = new Wording(Language.EN);
    private static final String PRIVATE = "Nobody else reads this yet";

    private static ServerProcess server;
    private static Chromium chromium;
    private static ApiTrainer api;

    private BrowserContext trainers;
    private BrowserContext averys;
    private BrowserContext caseys;
    private ApiTrainer.Room room;
    private Page trainer;
    private ParticipantBrowser avery;
    private ParticipantBrowser casey;
    private final Queue<String> heardByCasey = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        server = ServerProcess.start(data);
        chromium = new Chromium();
        api = ApiTrainer.setUp(server, chromium);
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void theRoomIsFull(TestInfo story) {
        room = api.startWorkshop(story.getDisplayName(), "okr-cocreation", "express", 2);
        trainers = chromium.laptop("en-GB");
        averys = chromium.laptop("en-GB");
        caseys = chromium.touch("en-GB", 360, 740);
        caseys.onPage(
                page -> page.onWebSocket(socket -> socket.onFrameReceived(frame -> heardByCasey.add(frame.text()))));
        avery = sits(averys, "Avery", 0);
        casey = sits(caseys, "Casey", 1);
        var browser = new TrainerBrowser(trainers.newPage(), server.uri("localhost"), WORDING);
        browser.page.navigate(server.uri("localhost").resolve("/login").toString());
        browser.signIn();
        trainer = browser.page;
        trainer.navigate(
                server.uri("localhost").resolve("/workshops/" + room.id()).toString());
        assertThat(trainer.locator(".okr-attention-panel")).isVisible();
    }

    @AfterEach
    void everybodyLeaves() {
        List.of(trainers, averys, caseys).forEach(BrowserContext::close);
    }

    @Test
    void aMessageStaysUntilEachHasReadItAndTheTrainerSeesHowMany() {
        open("attention.notice");
        trainer.getByLabel(WORDING.of("attention.notice.text"), exactly()).fill("Lunch at 12");
        press("attention.notice.send");
        Locator facts = trainer.locator(".okr-attention-list li").first();
        assertThat(facts).containsText("read by 0 of 2 who are here");

        assertThat(notice(avery)).containsText("Lunch at 12");
        notice(avery).getByRole(AriaRole.BUTTON).click();
        assertThat(notice(avery)).hasCount(0);
        assertThat(facts).containsText("read by 1 of 2 who are here");

        casey.page.reload();
        assertThat(notice(casey)).containsText("Lunch at 12");
        press("attention.notice.back");
        assertThat(notice(casey)).hasCount(0);
        assertThat(facts).hasCount(0);
    }

    @Test
    void inSilenceTheBoardsRestAndWhatWasTypedIsThereAfterwards() {
        avery.openColumns();
        avery.write("expectations", "Written before");
        avery.allSaved();
        avery.box("expectations").fill("Half a thou");
        press("attention.silence.call");
        assertThat(avery.page.locator("okr-attention .silence")).isVisible();
        assertThat(casey.page.locator("okr-attention .silence")).isVisible();
        assertThat(avery.box("expectations")).hasCount(0);
        avery.seesCards("Written before", 1);
        assertThat(avery.page.locator("okr-status .line.failed")).hasCount(0);

        press("attention.silence.lift");
        assertThat(avery.page.locator("okr-attention .silence")).hasCount(0);
        assertThat(avery.box("expectations")).hasValue("Half a thou");
        avery.write("expectations", "A whole thought");
        avery.allSaved();
    }

    @Test
    void theSpotlightShowsABoardToAllAndNothingThatIsPrivateOnIt() {
        room.moveTo("status");
        avery.write("inside", PRIVATE);
        avery.allSaved();
        casey.box("outside").fill("My own half sentence");
        open("attention.spotlight");
        trainer.locator(".okr-attention-panel vaadin-select").click();
        assertThat(trainer.locator("vaadin-select-item").first()).isFocused();
        trainer.keyboard().press("Enter");
        press("attention.spotlight.show");

        Locator cover = casey.page.locator("okr-spotlight .cover");
        assertThat(cover).isVisible();
        assertThat(cover.locator("h2")).containsText("Group 1");
        assertThat(cover.locator("okr-lens-columns")).isVisible();
        assertThat(avery.page.locator("okr-spotlight .cover")).hasCount(0);
        assertThat(avery.page.locator("okr-attention .own")).isVisible();
        assertThat(cover.getByText(PRIVATE)).hasCount(0);
        assertThat(cover.locator("okr-capture")).hasCount(0);
        avery.write("inside", PRIVATE + ", and this neither");
        avery.allSaved();
        assertThat(String.join("\n", heardByCasey)).contains("\"spotlight\"").doesNotContain(PRIVATE);

        cover.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Back to my board"))
                .click();
        assertThat(cover).hasCount(0);
        assertThat(casey.box("outside")).hasValue("My own half sentence");
        casey.page.locator("okr-spotlight .again").click();
        assertThat(cover).isVisible();

        press("attention.spotlight.end");
        assertThat(cover).hasCount(0);
        assertThat(casey.page.locator("okr-spotlight .again")).hasCount(0);
        assertThat(casey.box("outside")).hasValue("My own half sentence");
        assertThat(casey.page.locator("okr-toasts .toast")).hasCount(0);
        assertThat(String.join("\n", heardByCasey)).doesNotContain(PRIVATE);
    }

    @Test
    void aPhoneHasTheWholeNameOfTheStepAndTheClock() {
        press("timer.start");
        assertThat(casey.page.locator("okr-timer")).containsText(":");
        assertThat(casey.page.locator("okr-room .step-name")).containsText("Understand the expectation");
        casey.page.waitForFunction("""
                () => {
                  const name = document.querySelector('okr-room').shadowRoot.querySelector('.step-name');
                  return name.offsetWidth > 0 && name.scrollWidth <= name.clientWidth;
                }""");
    }

    private ParticipantBrowser sits(BrowserContext device, String name, int group) {
        try (SimulatedParticipant taken = room.join(name, group)) {
            return room.sit(device, taken.seat(), server.uri("localhost"));
        }
    }

    private static Locator notice(ParticipantBrowser person) {
        return person.page.locator("okr-notices .notice");
    }

    private void open(String part) {
        trainer.locator(".okr-attention-panel vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText(WORDING.of(part, 0)))
                .click();
    }

    private void press(String key) {
        trainer.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(WORDING.of(key)).setExact(true))
                .first()
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
