package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

/** The wall, the way on and being taken along: Avery is in group 1, Casey in group 2. */
class StageIT {
    private static final Wording WORDING = new Wording(Language.EN);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SECRET = "Nobody else reads this yet";
    private static final Shots SHOTS = new Shots("stage");

    private static ServerProcess server;
    private static Chromium chromium;
    private static ApiTrainer api;

    private BrowserContext trainers;
    private BrowserContext averys;
    private BrowserContext caseys;
    private ApiTrainer.Room room;
    private Page trainer;
    private Page wall;
    private ParticipantBrowser avery;
    private ParticipantBrowser casey;
    private SimulatedParticipant.Seat averysSeat;
    /** Everything that came to the projector page: documents, answers and frames. */
    private final Queue<String> heardByWall = new ConcurrentLinkedQueue<>();

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
        room = api.startWorkshop(story.getDisplayName(), "product-strategy-okr", "express", 2);
        trainers = chromium.laptop("en-GB");
        averys = chromium.laptop("en-GB");
        caseys = chromium.touch("en-GB", 390, 844);
        averysSeat = taken("Avery", 0);
        avery = room.sit(averys, averysSeat, server.uri("localhost"));
        casey = room.sit(caseys, taken("Casey", 1), server.uri("localhost"));
        var browser = new TrainerBrowser(trainers.newPage(), server.uri("localhost"), WORDING);
        browser.page.navigate(server.uri("localhost").resolve("/login").toString());
        browser.signIn();
        trainer = browser.page;
        trainer.navigate(
                server.uri("localhost").resolve("/workshops/" + room.id()).toString());
        assertThat(trainer.locator(".okr-attention-panel")).isVisible();
        wall = trainers.newPage();
        listen(wall);
        wall.setViewportSize(1920, 1080);
        wall.navigate(server.uri("localhost")
                .resolve("/workshops/" + room.id() + "/projector")
                .toString());
        assertThat(wall.locator(".okr-projected-step")).isVisible();
    }

    @AfterEach
    void everybodyLeaves() {
        List.of(trainers, averys, caseys).forEach(BrowserContext::close);
    }

    @Test
    void theWallShowsNothingThatIsHiddenAndNobodysName() {
        room.moveTo("factors");
        avery.openView(1);
        avery.write("from-growth", SECRET);
        avery.allSaved();
        wall.keyboard().press("PageDown");
        assertThat(wall.locator(".okr-wall-tile")).hasCount(2);
        assertThat(wall.locator(".okr-wall-tile").first()).containsText("Writing quietly");
        SHOTS.take(wall, "gallery-hidden");

        show("Group 1");
        assertThat(wall.locator("main")).hasAttribute("data-scene", "SPOTLIGHT");
        assertThat(wall.locator(".okr-wall-head h1")).hasText("Group 1");
        wall.keyboard().press("PageDown");
        assertThat(wall.locator("main")).hasAttribute("data-scene", "VOTES");
        wall.reload();
        assertThat(wall.locator("main")).hasAttribute("data-scene", "VOTES");
        assertThat(heard()).contains("VOTES").doesNotContain(SECRET, "Avery", averysSeat.person());

        trainer.getByRole(AriaRole.BUTTON, button(WORDING.of("cockpit.reveal"))).click();
        trainer.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        assertThat(casey.page.locator("okr-room")).isVisible();
        choose("scene.GALLERY");
        assertThat(wall.locator(".okr-wall-tile").first()).containsText(SECRET);
        SHOTS.take(wall, "gallery-revealed");
        assertThat(heard()).contains(SECRET).doesNotContain("Avery", averysSeat.person());
        assertThat(wall.locator("button, a, input, select, textarea, [tabindex]"))
                .hasCount(0);
        var axe = new AxeCheck();
        axe.look(wall, "gallery");
        assertThat(axe.found()).isEmpty();
    }

    @Test
    void aCardThatATrainerHidesIsNowhereInTheRoomUntilItIsShownAgain() throws IOException {
        String bad = "Our boss is a fool";
        try (var network = new CuttableNetwork(server.port());
                BrowserContext danas = chromium.touch("en-GB", 390, 844)) {
            Queue<String> heardByGroup = new ConcurrentLinkedQueue<>();
            danas.onPage(page -> hear(page, heardByGroup));
            hear(avery.page, heardByGroup);
            avery.page.reload();
            avery.openView(1);
            String column =
                    avery.page.locator("okr-lens-columns [data-column]").first().getAttribute("data-column");
            avery.write(column, bad);
            avery.write(column, "We wait for parts");
            avery.allSaved();
            ParticipantBrowser dana = room.sit(danas, taken("Dana", 0), network.uri(Chromium.ROOM_HOST));
            dana.openView(1);
            dana.seesText(bad);
            choose("scene.GALLERY");
            assertThat(wall.locator(".okr-wall-tile").first()).containsText(bad);

            network.cut();
            dana.offline();
            dana.fill(dana.card(bad), "text", bad + ", and that is mine");
            assertThat(Everything.in(dana.page)).contains("that is mine").contains(bad);
            heardByGroup.clear();
            heardByWall.clear();
            hide(bad);

            dana.offline();
            assertThat(avery.page.locator("okr-room .withheld-note")).hasText("The trainer has hidden a card here.");
            avery.seesText("We wait for parts");
            assertThat(wall.locator(".okr-wall-tile").first()).not().containsText(bad);
            assertThat(wall.locator(".okr-wall-tile").first()).containsText("We wait for parts");
            network.mend();
            assertThat(dana.page.locator("okr-room .withheld-note")).isVisible();
            dana.seesText("We wait for parts");
            assertThat(dana.page.locator("okr-status .line.offline")).hasCount(0);
            SHOTS.take(avery.page, "hidden-laptop");
            SHOTS.take(dana.page, "hidden-phone");
            SHOTS.take(wall, "hidden-gallery");
            assertThat(Everything.in(avery.page)).contains("We wait for parts").doesNotContain(bad);
            assertThat(Everything.in(dana.page))
                    .contains("We wait for parts", "that is mine")
                    .doesNotContain(bad);
            assertThat(heard()).contains("We wait for parts").doesNotContain(bad);
            assertThat(String.join("\n", heardByGroup)).contains("\"withheld\"").doesNotContain(bad);
            dana.page.reload();
            dana.openView(1);
            assertThat(dana.page.locator("okr-room .withheld-note")).isVisible();
            assertThat(Everything.in(dana.page)).doesNotContain(bad);

            trainer.locator("okr-room .said.withheld").first().press("Enter");
            SHOTS.take(trainer, "show-again");
            trainer.locator("okr-card-withhold")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show again"))
                    .click();
            avery.seesText(bad);
            dana.seesText(bad);
            assertThat(wall.locator(".okr-wall-tile").first()).containsText(bad);
            assertThat(avery.page.locator("okr-room .withheld-note")).hasCount(0);
        }
    }

    /** By the keyboard alone, as a trainer who helps the group. */
    private void hide(String text) {
        trainer.navigate(server.uri("localhost")
                .resolve("/workshops/" + room.id() + "/groups/" + averysSeat.group())
                .toString());
        trainer.getByRole(AriaRole.BUTTON, button(WORDING.of("look-in.help"))).click();
        assertThat(trainer.locator("okr-room .step-head h2")).isVisible();
        tab(trainer, 1).click();
        Locator card = trainer.locator("okr-room [data-card]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last();
        card.locator("okr-card-menu .trigger").press("Enter");
        SHOTS.take(trainer, "hide-menu");
        card.locator("okr-card-menu [role=menuitem]")
                .filter(new Locator.FilterOptions().setHasText("Hide this card"))
                .press("Enter");
        SHOTS.take(trainer, "hide-asked");
        trainer.locator("okr-card-withhold button.primary").press("Enter");
        assertThat(card.locator(".said.withheld")).isVisible();
        SHOTS.take(trainer, "hidden-trainer");
    }

    private static void hear(Page page, Queue<String> frames) {
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(frame.text())));
    }

    @Test
    void votesAreOnTheWallOnlyWhenTheyAreClosed() {
        room.moveTo("convert");
        try (SimulatedParticipant dana = room.join("Dana", 0).connect()) {
            write(
                    dana,
                    Map.of(
                            "k",
                            "create",
                            "card",
                            "m1",
                            "kind",
                            "note",
                            "step",
                            "convert",
                            "place",
                            "to-c",
                            "order",
                            "V",
                            "fields",
                            Map.of("text", "Trial week"),
                            "links",
                            List.of()));
            write(dana, Map.of("k", "vote", "card", "m1", "round", "convert.measures.vote.1", "points", 1));
            choose("scene.VOTES");
            Locator first = wall.locator(".okr-wall-tile").first();
            assertThat(first).containsText("Voting");
            assertThat(first).not().containsText("Trial week");
            write(dana, Map.of("k", "close-round", "round", "convert.measures.vote.1"));
            assertThat(first.locator("li")).containsText("Trial week");
            assertThat(first.locator("li")).containsText("1");
            assertThat(wall.locator(".okr-wall-tile").last()).containsText("Voting");
            assertThat(heard()).doesNotContain("Dana");
            SHOTS.take(wall, "votes");
        }
    }

    @Test
    void aClickerGoesThroughTheScenesAndTheCockpitFollows() {
        wall.keyboard().press("b");
        assertThat(wall.locator(".okr-projected-step")).hasCount(0);
        assertThat(menu()).containsText("Black");
        wall.keyboard().press("PageDown");
        assertThat(wall.locator(".okr-projected-step")).isVisible();
        wall.keyboard().press("PageUp");
        assertThat(wall.locator(".okr-projected-code")).isVisible();
        assertThat(menu()).containsText("Way in");
        wall.keyboard().press("3");
        assertThat(wall.locator(".okr-wall-tile")).hasCount(2);
        choose("scene.STEP");
        assertThat(wall.locator(".okr-projected-step")).isVisible();
        assertThat(wall.locator("html")).hasCSS("cursor", "none");
    }

    @Test
    void theNextStepIsCountedDownAndTheTrainerIsAskedWhenSomethingIsMissing() {
        trainer.getByRole(AriaRole.BUTTON, button("Next step in 1 minute")).click();
        Locator coming = avery.page.locator("okr-coming");
        assertThat(coming).containsText("Next step in");
        assertThat(casey.page.locator("okr-coming .clock")).isVisible();
        assertThat(wall.locator(".okr-projected-coming")).containsText("Next step");
        SHOTS.take(avery.page, "coming-room");
        SHOTS.take(casey.page, "coming-phone");
        SHOTS.take(trainer, "coming-cockpit");
        trainer.getByRole(AriaRole.BUTTON, button(WORDING.of("coming.stop"))).click();
        assertThat(coming).hasCount(0);
        assertThat(wall.locator(".okr-projected-coming")).isHidden();
        trainer.getByRole(AriaRole.BUTTON, button("Next step in 1 minute")).click();
        trainer.getByRole(AriaRole.BUTTON, button(WORDING.of("coming.go"))).click();
        trainer.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        assertThat(coming).hasCount(0);
        avery.seesStep("Hold it against facts");
    }

    @Test
    void peopleAreTakenAlongButNotWhileTheyType() {
        trainer.navigate(server.uri("localhost")
                .resolve("/workshops/" + room.id() + "/groups/" + averysSeat.group())
                .toString());
        trainer.getByRole(AriaRole.BUTTON, button(WORDING.of("look-in.help"))).click();
        assertThat(trainer.locator("okr-room .step-head h2")).isVisible();
        avery.openView(1);
        Locator box = avery.page
                .locator("okr-lens-columns okr-capture textarea, okr-lens-columns okr-capture input")
                .first();
        box.fill("Half a thou");
        trainer.locator("okr-lead").getByText("Take the group along").click();
        Locator along = avery.page.locator("okr-along");
        assertThat(along).containsText("You go there when you stop typing");
        assertThat(box).isFocused();
        assertThat(casey.page.locator("okr-along")).hasCount(0);
        assertThat(along).containsText("You follow Robin Trainer");
        assertThat(tab(avery.page, 0)).hasAttribute("aria-selected", "true");
        tab(trainer, 2).click();
        assertThat(tab(avery.page, 2)).hasAttribute("aria-selected", "true");
        SHOTS.take(avery.page, "along-room");

        along.getByRole(AriaRole.BUTTON).getByText("Go my own way").click();
        tab(trainer, 0).click();
        assertThat(along).containsText("You go your own way");
        avery.openView(1);
        assertThat(box).hasValue("Half a thou");
        along.getByRole(AriaRole.BUTTON).click();
        assertThat(tab(avery.page, 0)).hasAttribute("aria-selected", "true");
        trainer.locator("okr-lead").getByText("Let them go").click();
        assertThat(along).hasCount(0);
    }

    @Test
    void theBellRingsOnlyForWhoAskedForIt() {
        String listen = "window.rung = 0; document.addEventListener('okr-chime', () => window.rung++)";
        avery.page.evaluate(listen);
        casey.page.evaluate(listen);
        wall.evaluate(listen);
        avery.page.locator("okr-room-bell button").click();
        avery.page.waitForFunction("window.rung === 1");
        trainer.getByRole(AriaRole.BUTTON, button(WORDING.of("timer.start"))).click();
        for (int press = 0; press < 8; press++) {
            trainer.getByRole(AriaRole.BUTTON, button("5 minutes less")).click();
        }
        trainer.getByRole(AriaRole.BUTTON, button("1 minute more")).click();
        assertThat(avery.page.locator("okr-timer .soon")).isVisible();
        assertThat(wall.locator(".okr-countdown[soon]")).isVisible();
        assertThat(casey.page.locator("okr-room-bell button")).hasAttribute("aria-pressed", "false");
        assertThat((Integer) casey.page.evaluate("window.rung")).isZero();
        avery.page.reload();
        assertThat(avery.page.locator("okr-room-bell button")).hasAttribute("aria-pressed", "true");
    }

    private SimulatedParticipant.Seat taken(String name, int group) {
        try (SimulatedParticipant taken = room.join(name, group)) {
            return taken.seat();
        }
    }

    private static void write(SimulatedParticipant person, Map<String, Object> operation) {
        person.write(person.seat().document(), JSON.valueToTree(operation)).join();
    }

    private void listen(Page page) {
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> heardByWall.add(frame.text())));
        page.onResponse(response -> {
            String type = response.headers().getOrDefault("content-type", "");
            if (type.contains("json") || type.contains("html")) {
                try {
                    heardByWall.add(response.text());
                } catch (PlaywrightException gone) {
                    // A page that was left has no answer any more.
                }
            }
        });
    }

    /** Also what the page holds now. */
    private String heard() {
        return String.join("\n", heardByWall) + wall.content();
    }

    private Locator menu() {
        return trainer.locator(".okr-scene-menu vaadin-menu-bar-button").first();
    }

    private void choose(String scene) {
        menu().click();
        trainer.locator("vaadin-menu-bar-item")
                .getByText(WORDING.of(scene), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void show(String group) {
        trainer.locator(".okr-attention-panel vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText(WORDING.of("attention.spotlight")))
                .click();
        trainer.locator(".okr-attention-panel vaadin-select").click();
        assertThat(trainer.locator("vaadin-select-item").first()).isFocused();
        trainer.keyboard().press("Enter");
        trainer.getByRole(AriaRole.BUTTON, button(WORDING.of("attention.spotlight.show")))
                .click();
        assertThat(wall.locator(".okr-wall-head h1")).hasText(group);
    }

    private static Locator tab(Page page, int number) {
        return page.locator("okr-room [role=tab]").nth(number);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
