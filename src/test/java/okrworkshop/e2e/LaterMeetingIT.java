package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okrworkshop.shared.Language;
import okrworkshop.simulation.SimulatedParticipant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A group accepts an OKR; at the end of the cycle it meets again, scores it, and its trainer looks back on the report. */
class LaterMeetingIT {
    private static final String KEY_RESULT = "Returns within 30 days from 9% to 4%";

    private final Wording wording = new Wording(Language.EN);
    private final AxeCheck axe = new AxeCheck();
    private final Shots shots = new Shots("later-meeting");
    private final JsonMapper json = JsonMapper.shared();
    private int operations;

    @TempDir
    private Path data;

    @Test
    void aGroupScoresTheOkrThatItAcceptedEarlier() throws Exception {
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            URI uri = server.uri("localhost");
            ApiTrainer api = ApiTrainer.setUp(server, chromium);
            ApiTrainer.Room cocreation = api.startWorkshop("Smart lock Q2", "okr-cocreation", "express", 2);
            accept(cocreation);

            BrowserContext laptop = chromium.laptop("en-GB");
            Page trainer = signIn(laptop, uri);
            trainer.navigate(uri.resolve("/workshops/" + cocreation.id()).toString());
            link(trainer, "later.title").click();
            assertThat(trainer.locator("vaadin-checkbox-group")).containsText("1 objective, 1 key result");
            trainer.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("OKR review meeting"))
                    .check();
            look(trainer, "choose-meeting");
            button(trainer, "later.submit").click();
            assertThat(trainer.locator(".okr-cockpit h1")).containsText("Smart lock Q2");
            trainer.waitForURL(url -> !url.contains(cocreation.id()));
            String meeting = trainer.url();
            String code = new TrainerBrowser(trainer, uri, wording)
                    .joinCode()
                    .innerText()
                    .replaceAll("\\s", "");
            assertThat(meeting).doesNotContain(cocreation.id());

            var casey = new ParticipantBrowser(chromium.laptop("en-GB").newPage(), "Casey", uri, wording);
            casey.openJoinPage(code);
            casey.page.getByLabel(wording.of("join.name")).fill("Casey");
            button(casey.page, "join.submit").click();
            casey.enterRoom();
            assertThat(casey.page.locator("okr-lobby .origin")).containsText("Smart lock Q2");
            look(casey.page, "meeting-lobby");
            button(trainer, "cockpit.start").click();
            trainer.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(casey.page.locator("okr-lens-okr")).isVisible();
            assertThat(casey.page.locator("okr-lens-okr li.result")).hasCount(1);
            look(casey.page, "meeting-recall");

            new TrainerBrowser(trainer, uri, wording).moveTo("Say what happened");
            Locator row = casey.page.locator("okr-table-rows tr.row");
            assertThat(row).hasCount(1);
            assertThat(casey.page.locator("okr-table-rows tr.add")).hasCount(0);
            casey.fill(row, "reached", "6");
            Locator score = row.locator("okr-scale-input input");
            score.focus();
            score.press("7");
            assertThat(row.locator("okr-scale-input output")).hasText("0.7");
            assertThat(casey.page.locator("okr-table-rows .mean")).containsText("0.7");
            casey.allSaved();
            look(casey.page, "meeting-scores");

            trainer.navigate(meeting + "/report");
            assertThat(trainer.locator(".okr-report-part").first()).isVisible();
            look(trainer, "report-so-far");
            trainer.navigate(
                    uri.resolve("/workshops/" + cocreation.id() + "/report").toString());
            assertThat(trainer.locator("h1")).containsText("Report");
            assertThat(trainer.locator(".okr-report")).containsText("Too few to show");
            assertThat(trainer.locator(".okr-report-left")).hasCount(1);
            look(trainer, "report");
            trainer.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(trainer.locator(".okr-header")).isHidden();
            assertThat(button(trainer, "report.print")).isHidden();
            shots.take(trainer, "report-print");
            trainer.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
            inChinese(chromium, uri, cocreation);
        }
        assertThat(axe.found()).isEmpty();
    }

    /** The same report for a trainer whose browser speaks Chinese. */
    private void inChinese(Chromium chromium, URI uri, ApiTrainer.Room room) {
        var chinese = new Wording(Language.ZH);
        Page page = chromium.laptop("zh-CN").newPage();
        page.navigate(uri.resolve("/login").toString());
        new TrainerBrowser(page, uri, chinese).signIn();
        page.navigate(uri.resolve("/workshops/" + room.id() + "/report").toString());
        assertThat(page.locator("h1")).containsText("报告");
        assertThat(page.locator(".okr-report")).containsText("每一步的用时");
        look(page, "report-zh");
    }

    /** Avery writes an objective with a key result in group 1; the trainer moves on although much is open. */
    private void accept(ApiTrainer.Room room) throws Exception {
        try (SimulatedParticipant avery = room.join("Avery", 0)) {
            String board = avery.seat().document();
            avery.connect();
            avery.open(board);
            room.moveTo("objectives");
            write(
                    avery,
                    board,
                    "objective-1",
                    "objective",
                    Map.of("text", "Make the first users recommend the lock"),
                    List.of());
            write(
                    avery,
                    board,
                    "key-result-1",
                    "key_result",
                    Map.of("text", KEY_RESULT, "from", 9, "to", 4, "owner", "Avery"),
                    List.of(List.of("parent", "objective-1")));
        }
    }

    private void write(
            SimulatedParticipant by,
            String board,
            String card,
            String kind,
            Map<String, Object> fields,
            List<List<String>> links)
            throws Exception {
        var operation = json.valueToTree(Map.of(
                "k",
                "create",
                "card",
                card,
                "kind",
                kind,
                "step",
                "objectives",
                "place",
                "",
                "order",
                "V" + ++operations,
                "fields",
                fields,
                "links",
                links));
        by.write(board, operation).get(20, TimeUnit.SECONDS);
    }

    private Page signIn(BrowserContext context, URI uri) {
        Page page = context.newPage();
        page.navigate(uri.resolve("/login").toString());
        new TrainerBrowser(page, uri, wording).signIn();
        return page;
    }

    private Locator link(Page page, String key) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(wording.of(key)))
                .first();
    }

    private Locator button(Page page, String key) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(wording.of(key)).setExact(true))
                .first();
    }

    private void look(Page page, String name) {
        axe.look(page, name);
        shots.take(page, name);
    }
}
