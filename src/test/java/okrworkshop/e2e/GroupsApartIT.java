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
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okrworkshop.shared.Language;
import okrworkshop.simulation.SimulatedParticipant;
import okrworkshop.simulation.Writing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Groups and people who are not where the room is: moved alone, with more time, late, or back on another device. Avery is in
 * group 1, Casey in group 2, the trainer at the cockpit.
 */
class GroupsApartIT {
    private static final Wording WORDING = new Wording(Language.EN);
    private static final StepTitles TITLES = new StepTitles(Language.EN);

    /** What a clock below an element says. */
    private static final String SECONDS = """
            ((above) => {
              const [minutes, seconds] = document.querySelector(above + ' .okr-countdown').textContent.split(':');
              return 60 * Number(minutes) + Number(seconds);
            })""";

    private static ServerProcess server;
    private static Chromium chromium;
    private static ApiTrainer api;

    private final List<BrowserContext> devices = new ArrayList<>();
    private ApiTrainer.Room room;
    private TrainerBrowser trainer;
    private ParticipantBrowser avery;
    private ParticipantBrowser casey;

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
        avery = sits("Avery", 0);
        casey = sits("Casey", 1);
        trainer = new TrainerBrowser(laptop().newPage(), server.uri("localhost"), WORDING);
        trainer.page.navigate(server.uri("localhost").resolve("/login").toString());
        trainer.signIn();
        trainer.page.navigate(
                server.uri("localhost").resolve("/workshops/" + room.id()).toString());
        assertThat(trainer.tile(1)).isVisible();
    }

    @AfterEach
    void everybodyLeaves() {
        devices.forEach(BrowserContext::close);
    }

    @Test
    void aGroupThatIsMovedWhileSomebodyTypesLosesNoWordAndLeavesTheOthersAlone() {
        avery.openColumns();
        casey.openColumns();
        avery.write("expectations", "Written before");
        avery.allSaved();
        Locator open = avery.card("Written before").locator("textarea").first();
        open.focus();
        open.press("End");
        open.pressSequentially(" and still going");
        moveGroup(0, "status");

        avery.seesStep(TITLES.of("status"));
        casey.seesStep(TITLES.of("expectations"));
        assertThat(trainer.tile(0)).containsText(TITLES.of("status"));
        avery.allSaved();
        avery.lookAtStep(0);
        avery.openColumns();
        avery.seesText("Written before and still going");

        Locator lookingBack = avery.page.locator("okr-room .banner");
        assertThat(lookingBack).isVisible();
        button("move.undo").click();
        assertThat(lookingBack).hasCount(0);
        avery.seesStep(TITLES.of("expectations"));
        assertThat(avery.box("expectations")).isVisible();
        avery.seesText("Written before and still going");
    }

    @Test
    void moreTimeForOneGroupIsThatGroupsAlone() {
        trainer.startTimer();
        Locator averys = avery.page.locator("okr-timer .clock").first();
        Locator caseys = casey.page.locator("okr-timer .clock").first();
        assertThat(averys).isVisible();
        int before = minutes(caseys);
        openGroup(0);
        trainer.page
                .locator(".okr-group-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(WORDING.of("timer.add", 5)))
                .click();

        assertThat(averys).hasText(Pattern.compile("^(" + (before + 5) + "|" + (before + 4) + "):\\d\\d$"));
        assertThat(caseys).hasText(Pattern.compile("^(" + before + "|" + (before - 1) + "):\\d\\d$"));
    }

    @Test
    void theClockOfAGroupFromNearIsTheRooms() {
        trainer.startTimer();
        // Nobody does anything meanwhile, so that nothing on the page is drawn anew.
        trainer.page.waitForFunction(
                "() => { const left = %s('.okr-timer'); return left %% 60 > 0 && left %% 60 <= 56; }"
                        .formatted(SECONDS));
        openGroup(0);
        trainer.page.waitForFunction(
                "() => Math.abs(%1$s('.okr-group-dialog') - %1$s('.okr-timer')) <= 1".formatted(SECONDS));
    }

    @Test
    void aStepBackAndForthKeepsTheVotes() throws Exception {
        try (SimulatedParticipant writer = room.join("Writer", 0).connect()) {
            room.moveTo("strategies");
            for (String name : List.of("First", "Second")) {
                writer.write(
                                writer.seat().document(),
                                Writing.create(
                                        name.toLowerCase(java.util.Locale.ROOT),
                                        "strategy",
                                        "strategies",
                                        "value-tree",
                                        "V" + name,
                                        Map.of("text", name + " bet"),
                                        List.of()))
                        .get(20, TimeUnit.SECONDS);
            }
            room.moveTo("choices");
        }
        avery.seesStep(TITLES.of("choices"));
        avery.goOn();
        avery.seesBeat(1);
        avery.openView(1);
        Locator votes = avery.page.locator("okr-lens-score .votes").first();
        votes.locator("button").last().click();
        votes.locator("button").last().click();
        assertThat(votes).containsText("●●○");
        avery.allSaved();

        trainer.seesStep(TITLES.of("choices"));
        trainer.moveTo(TITLES.of("strategies"));
        avery.seesStep(TITLES.of("strategies"));
        trainer.moveTo(TITLES.of("choices"));
        avery.seesStep(TITLES.of("choices"));
        avery.page.reload();
        avery.seesBeat(0);
        avery.goOn();
        avery.seesBeat(1);
        avery.openView(1);
        assertThat(votes).containsText("●●○");
        votes.locator("button").last().click();
        assertThat(votes).containsText("●●●");
        avery.allSaved();
        avery.confirm(avery.page.locator("okr-lens-score okr-confirm-button").first());
        assertThat(avery.page.locator("okr-lens-score")).containsText("This vote is over.");
        assertThat(votes).containsText("●●●");
    }

    @Test
    void whoComesLateSeesWhatTheGroupHasAndWritesAtOnce() {
        avery.openColumns();
        avery.write("expectations", "Before the late one came");
        avery.allSaved();
        trainer.moveTo(TITLES.of("status"));
        var late = participant(chromium.phone("en-GB"), "Late Lee", server.uri("localhost"));
        late.openJoinPage(room.code);
        late.join(1);
        late.enterRoom();

        late.seesStep(TITLES.of("status"));
        late.seesText("Before the late one came");
        late.write("inside", "From the late one");
        late.allSaved();
        assertThat(avery.column("inside").locator(".hidden-cards")).isVisible();
        assertThat(trainer.tile(0)).containsText("2");
        assertThat(trainer.page.locator(".okr-people")).containsText("Late Lee");
    }

    @Test
    void aSeatOnTheNextDeviceBringsItsWordsAndTheLostDeviceDeliversItsOwn() throws Exception {
        try (var network = new CuttableNetwork(server.port())) {
            var phone = participant(chromium.phone("en-GB"), "Blake", network.uri("localhost"));
            phone.openJoinPage(room.code);
            String returnCode = phone.join(1);
            phone.enterRoom();
            phone.openColumns();
            phone.write("expectations", "From the first phone");
            phone.allSaved();
            network.cut();
            phone.offline();
            phone.write("expectations", "Written in the lift");

            var tablet = participant(chromium.touch("en-GB", 820, 1180), "Blake", server.uri("localhost"));
            tablet.comeBack(room.code, returnCode);
            tablet.openColumns();
            tablet.seesText("From the first phone");
            tablet.write("expectations", "From the tablet");
            tablet.allSaved();

            network.mend();
            phone.allSaved();
            phone.seesText("From the tablet");
            tablet.seesText("Written in the lift");
        }
        avery.openColumns();
        for (String words : List.of("From the first phone", "From the tablet", "Written in the lift")) {
            avery.seesCards(words, 1);
            assertThat(avery.card(words)).containsText("Blake");
        }
        assertThat(trainer.page.locator(".okr-people").getByText("Blake")).hasCount(1);
    }

    private ParticipantBrowser sits(String name, int group) {
        try (SimulatedParticipant taken = room.join(name, group)) {
            return room.sit(laptop(), taken.seat(), server.uri("localhost"));
        }
    }

    private ParticipantBrowser participant(BrowserContext device, String name, URI address) {
        devices.add(device);
        return new ParticipantBrowser(device.newPage(), name, address, WORDING);
    }

    private BrowserContext laptop() {
        BrowserContext context = chromium.laptop("en-GB");
        devices.add(context);
        return context;
    }

    private void openGroup(int group) {
        trainer.tile(group)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(WORDING.of("tile.more.label", "Group " + (group + 1))))
                .click();
        assertThat(trainer.page.locator(".okr-group-dialog h3").first()).isVisible();
    }

    private void moveGroup(int group, String step) {
        openGroup(group);
        trainer.page.locator(".okr-group-dialog vaadin-select").click();
        trainer.page
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(TITLES.of(step)))
                .first()
                .click();
        trainer.page
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
    }

    private Locator button(String key) {
        return trainer.page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(WORDING.of(key)).setExact(true));
    }

    private static int minutes(Locator clock) {
        return Integer.parseInt(clock.innerText().split(":")[0].strip());
    }
}
