package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.Language;
import okrworkshop.testing.BoardClient;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Two groups walk along each other's drafts, in two rounds: Avery at a laptop in group 1, Blake with a phone in group 2. */
class GalleryWalkIT {
    private static final String HALF = "half a thought ";

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource
    void twoGroupsWalkAlongEachOthersDraftsInTwoRounds(Language language) throws Exception {
        StoryCase script = StoryCase.of(language);
        var wording = new Wording(language);
        var shots = new Shots("gallery-" + language.code());
        var axe = new AxeCheck();
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            URI uri = server.uri("localhost");
            var browser = new TrainerBrowser(chromium.laptop(script.locale()).newPage(), uri, wording);
            browser.openSetup(server.setupPath());
            browser.createAccount();
            browser.signIn();
            browser.openNewWorkshop();
            String code = browser.createWorkshop(script);
            Page trainer = browser.page;
            String cockpit = trainer.url();
            Page avery = person(chromium.laptop(script.locale()).newPage(), script, 0, uri, wording, code);
            Page blake = person(chromium.phone(script.locale()).newPage(), script, 1, uri, wording, code);
            browser.start();
            browser.moveTo(new StepTitles(script.template(), language).of("objectives"));
            writes(server, avery, code, script.objective(), script.keyResults());
            writes(server, blake, code, script.keyResults().getFirst(), List.of(script.objective()));

            Locator field = avery.locator("#lens textarea").first();
            assertThat(field).isVisible();
            field.focus();
            avery.keyboard().press("End");
            avery.keyboard().type(HALF);
            trainer.navigate(cockpit + "/gallery");
            assertThat(button(trainer, wording.of("gallery.open", 1))).isVisible();
            shots.takeWhole(trainer, "page-empty");
            axe.look(trainer, "page-empty");
            button(trainer, wording.of("gallery.open", 1)).click();

            assertThat(avery.locator("okr-gallery .line.open")).isVisible();
            assertThat(avery.locator("okr-gallery article")).hasCount(0);
            avery.keyboard().type("to its end");
            assertThat(field).hasValue(Pattern.compile(HALF + "to its end"));
            shots.take(avery, "line-above-the-board");

            avery.locator("okr-gallery .line .button").click();
            assertThat(avery.locator("okr-gallery .statements > li").first()).isVisible();
            Locator first = avery.locator("okr-gallery .statements > li").first();
            first.locator(".own .button").last().click();
            assertThat(first.locator(".sum")).containsText("1");
            first.locator("okr-gallery-comment button").click();
            first.locator("textarea").fill(script.reviewComment());
            shots.take(avery, "laptop");
            axe.look(avery, "laptop");
            first.locator("okr-gallery-comment .button.primary").click();
            assertThat(first.locator(".said li .text")).hasText(script.reviewComment());

            blake.locator("okr-gallery .line .button").click();
            Locator his = blake.locator("okr-gallery .statements > li").nth(1);
            his.locator(".own .button").last().click();
            his.locator(".own .button").last().click();
            assertThat(his.locator(".sum")).containsText("2");
            his.locator("okr-gallery-comment button").click();
            his.locator("textarea").fill(script.replyReason());
            shots.take(blake, "phone");
            shots.takeWhole(blake, "phone-whole");
            axe.look(blake, "phone");

            Page wall = trainer.context().newPage();
            wall.setViewportSize(1920, 1080);
            button(trainer, wording.of("gallery.wall")).click();
            wall.navigate(cockpit + "/projector");
            assertThat(wall.locator(".okr-walk-dots")).hasCount(2);
            assertThat(wall.locator(".okr-walk-newest li")).hasCount(1);
            shots.take(wall, "wall");
            axe.look(wall, "wall");

            button(trainer, wording.of("gallery.close")).click();
            assertThat(blake.locator("okr-gallery .note.warn")).isVisible();
            assertThat(his.locator("textarea")).hasValue(script.replyReason());
            his.locator("okr-gallery-comment .button.primary").click();
            assertThat(his.locator(".said li .text")).hasText(script.replyReason());
            assertThat(wall.locator(".okr-walk-newest li")).hasCount(2);
            shots.take(blake, "closed-phone");

            assertThat(avery.locator("okr-gallery .line.open")).hasCount(0);
            avery.locator("okr-gallery nav .group").first().click();
            assertThat(avery.locator("okr-gallery .statements .said li .text")).hasText(script.replyReason());
            shots.take(avery, "own-draft");
            avery.keyboard().press("Escape");
            assertThat(field).isFocused();
            assertThat(field).hasValue(Pattern.compile(HALF + "to its end"));

            trainer.locator(".okr-gallery-groups vaadin-button").first().click();
            assertThat(trainer.locator(".okr-gallery-words li")).hasCount(1);
            shots.takeWhole(trainer, "page-results");
            axe.look(trainer, "page-results");
            button(trainer, wording.of("gallery.open", 2)).click();
            assertThat(blake.locator("okr-gallery .top select").first()).isVisible();
            assertThat(blake.locator("okr-gallery .statements .sum")).hasCount(0);
            blake.locator("okr-gallery .top select").first().selectOption("1");
            assertThat(his.locator(".said li .text")).hasText(script.replyReason());
            blake.reload();
            assertThat(blake.locator("okr-gallery .line.open")).isVisible();
            assertThat(wall.locator(".okr-wall-head")).containsText(wording.of("projector.walk.round", 2));

            shots.take(wall, "wall-second-round");
            trainer.navigate(cockpit + "/report");
            assertThat(trainer.getByText(wording.of("report.walk", 1))).isVisible();
            shots.takeWhole(trainer, "report");
        }
        assertThat(axe.found()).isEmpty();
    }

    private static Page person(Page page, StoryCase script, int who, URI uri, Wording wording, String code) {
        var person = new ParticipantBrowser(page, script.people().get(who), uri, wording);
        person.openJoinPage(code);
        person.join(who + 1);
        person.enterRoom();
        return page;
    }

    /** Writes an objective with its key results onto the board of the page's seat. */
    private static void writes(
            ServerProcess server, Page page, String code, String objective, List<String> keyResults) {
        String token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("okr-seat-"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        try (var client = BoardClient.connect(server.port(), "workshop=" + code, null, token)) {
            client.hello();
            DocumentId board =
                    DocumentId.of(client.await("room").at("/group/doc").asString());
            client.open(board, 0);
            client.await("doc");
            write(client, board, 1, "objective", objective, "");
            int number = 1;
            for (String keyResult : keyResults) {
                number++;
                write(client, board, number, "key_result", keyResult, "['parent','c1']");
            }
        }
    }

    private static void write(
            BoardClient client, DocumentId board, int number, String kind, String text, String parent) {
        client.op(
                board,
                "walk." + number,
                "{'k':'create','card':'c" + number + "','kind':'" + kind
                        + "','step':'objectives','place':'','order':'V" + (char) ('a' + number) + "','fields':{'text':'"
                        + text.replace('\'', '’') + "'},'links':[" + parent + "]}");
        JsonNode answer = client.await(event -> event.path("id").asString("").equals("walk." + number));
        assertThat(answer.path("t").asString()).as("%s", answer).isEqualTo("ack");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
