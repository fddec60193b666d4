package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page and every view of every step, looked at by axe while there is something on it. */
class AccessibilityIT {
    private final StoryCase script = StoryCase.of(Language.EN);
    private final Wording wording = new Wording(Language.EN);
    private final StepTitles titles = new StepTitles(Language.EN);
    private final AxeCheck axe = new AxeCheck();
    private final Shots shots = new Shots("accessibility");

    @TempDir
    private Path data;

    @Test
    void nothingHindersPeopleSeriously() throws Exception {
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            URI uri = server.uri("localhost");
            var trainer = new TrainerBrowser(chromium.laptop(script.locale()).newPage(), uri, wording);
            trainer.openSetup(server.setupPath());
            look(trainer.page, "setup");
            trainer.createAccount();
            look(trainer.page, "sign-in");
            trainer.signIn();
            look(trainer.page, "no-workshops");
            trainer.openNewWorkshop();
            look(trainer.page, "new-workshop");
            String code = trainer.createWorkshop(script);
            look(trainer.page, "cockpit-lobby");
            Page wall = trainer.page.context().newPage();
            wall.setViewportSize(1920, 1080);
            wall.navigate(trainer.page.url() + "/projector");
            assertThat(wall.locator(".okr-projected-code")).isVisible();
            look(wall, "projector-lobby");

            var avery = new ParticipantBrowser(
                    chromium.laptop(script.locale()).newPage(), script.people().get(0), uri, wording);
            var blake = new ParticipantBrowser(
                    chromium.phone(script.locale()).newPage(), script.people().get(1), uri, wording);
            avery.openJoinPage(code);
            look(avery.page, "join");
            avery.join(1);
            look(avery.page, "joined");
            blake.openJoinPage(code);
            blake.join(2);
            avery.enterRoom();
            blake.enterRoom();
            assertThat(avery.page.locator("okr-lobby")).isVisible();
            look(avery.page, "room-lobby");
            trainer.start();
            look(trainer.page, "cockpit-running");
            assertThat(wall.locator(".okr-projected-prompts")).isVisible();
            look(wall, "projector-running");

            walk(trainer, avery, blake);
            trainer.lookInto(0);
            look(trainer.page, "look-in");
            trainer.page.locator(".okr-look-in-groups a").last().click();
            assertThat(trainer.page.locator("okr-room .group"))
                    .hasText(
                            trainer.page.locator(".okr-look-in-groups a").last().innerText());
            trainer.page.navigate(uri.resolve("/workshops").toString());
            assertThat(trainer.page.locator(".okr-workshop-card")).isVisible();
            look(trainer.page, "workshops");
            templates(trainer.page, uri);
        }
        assertThat(axe.pages()).isGreaterThan(30);
        assertThat(axe.found()).isEmpty();
    }

    /** The list of templates and a copy of the first one, part by part. */
    private void templates(Page page, URI uri) {
        page.navigate(uri.resolve("/templates").toString());
        assertThat(page.locator(".okr-template-card").first()).isVisible();
        look(page, "templates");
        page.locator(".okr-template-card vaadin-button").first().click();
        assertThat(page.locator(".okr-publish")).isVisible();
        look(page, "template-whole");
        page.locator(".okr-part-list li .okr-part-entry").first().click();
        assertThat(page.locator(".okr-lens-part").first()).isVisible();
        page.locator(".okr-lens-part vaadin-details-summary").first().click();
        page.locator(".okr-part-page .okr-text-rows > vaadin-button").first().click();
        assertThat(page.locator(".okr-findings")).isVisible();
        look(page, "template-step");
        page.setViewportSize(390, 844);
        look(page, "template-phone");
        page.setViewportSize(1366, 768);
    }

    /** The views that only the second method has. */
    @Test
    void nothingHindersPeopleInTheProductMethod() throws Exception {
        StoryCase product = StoryCase.of("product-strategy-okr", Language.EN);
        var steps = new StepTitles(product.template(), Language.EN);
        try (var server = ServerProcess.start(data);
                var chromium = new Chromium()) {
            URI uri = server.uri("localhost");
            ApiTrainer.Room room =
                    ApiTrainer.setUp(server, chromium).startWorkshop(product.title(), product.template());
            var avery = room.enter(
                    chromium.laptop(product.locale()), product.people().get(0), uri);
            var blake = room.enter(
                    chromium.phone(product.locale()), product.people().get(1), uri);
            List<ParticipantBrowser> both = List.of(avery, blake);

            avery.openView(1);
            avery.write("company-goal", product.expectations().get(0));
            look(both, "product-canvas", 1);
            look(both, "product-position", 2);

            go(room, both, steps, "factors");
            avery.page.locator("okr-lens-table tr.add button").first().click();
            avery.typeIntoNew(product.findings().get(0));
            look(both, "product-factors", 0);
            look(both, "product-disconnects", 1);

            go(room, both, steps, "convert");
            avery.openView(1);
            avery.write("to-b", product.metric());
            look(both, "product-measures", 1);
            look(both, "product-conversion", 2);
            avery.openView(0);
            avery.page.locator("okr-lens-tree .actions button").first().click();
            avery.typeIntoNew(product.driver());
            avery.card(product.driver()).click();
            avery.page.locator("okr-lens-tree .grow button").last().click();
            avery.typeIntoNew(product.strategies().get(0));

            go(room, both, steps, "choose");
            look(both, "product-effort-benefit", 0);
            avery.goOn();
            for (ParticipantBrowser person : both) {
                person.seesBeat(1);
                person.openView(1);
                Locator cells = person.page.locator("okr-score-grid [data-cell]");
                for (int cell = 0; cell < 3; cell++) {
                    cells.nth(cell)
                            .locator("button")
                            .nth(person == avery ? 0 : 4)
                            .click();
                }
                person.allSaved();
            }
            look(both, "product-private-scores", 1);
            avery.confirm(
                    avery.page.locator("okr-lens-score okr-confirm-button").last());
            assertThat(avery.page.locator("okr-lens-score .discuss li")).hasCount(3);
            look(both, "product-far-apart", 1);

            go(room, both, steps, "loop");
            look(both, "product-loop", 0);
            look(both, "product-agreement", 1);
        }
        assertThat(axe.pages()).isEqualTo(22);
        assertThat(axe.found()).isEmpty();
    }

    private void look(List<ParticipantBrowser> people, String name, int view) {
        for (ParticipantBrowser person : people) {
            person.openView(view);
            person.allSaved();
            look(person.page, name + (person == people.getFirst() ? "-laptop" : "-phone"));
        }
    }

    private static void go(ApiTrainer.Room room, List<ParticipantBrowser> people, StepTitles steps, String step) {
        room.moveTo(step);
        people.forEach(person -> person.seesStep(steps.of(step)));
    }

    private void walk(TrainerBrowser trainer, ParticipantBrowser avery, ParticipantBrowser blake) {
        views(avery, blake, "expectations");
        avery.openView(1);
        avery.write("expectations", script.expectations().get(0));
        avery.write("expectations", script.expectations().get(1));
        Locator card = avery.card(script.expectations().get(0));
        card.locator(".foot button[aria-expanded]").click();
        look(avery.page, "step1-details");
        card.locator("okr-card-menu .trigger").click();
        look(avery.page, "step1-menu");
        avery.page.keyboard().press("Escape");

        trainer.moveTo(titles.of("status"));
        avery.seesStep(titles.of("status"));
        avery.write("inside", script.findings().get(0));
        look(avery.page, "status-silent");
        avery.goOn();
        avery.seesBeat(1);
        views(avery, blake, "status");

        trainer.moveTo(titles.of("strategies"));
        avery.seesStep(titles.of("strategies"));
        avery.page.locator("okr-lens-tree .actions button").first().click();
        avery.typeIntoNew(script.driver());
        for (String strategy : script.strategies()) {
            avery.card(script.driver()).click();
            avery.page.locator("okr-lens-tree .grow button").last().click();
            avery.typeIntoNew(strategy);
        }
        avery.page.locator("okr-lens-tree .leaf").first().click();
        avery.page.locator("okr-lens-tree .details-button").click();
        views(avery, blake, "strategies");

        trainer.moveTo(titles.of("choices"));
        avery.seesStep(titles.of("choices"));
        avery.openView(1);
        look(avery.page, "choices-before-the-vote");
        avery.goOn();
        avery.seesBeat(1);
        Locator bet = avery.page.locator("okr-lens-score .row").first();
        bet.locator(".criteria okr-lens-choice")
                .first()
                .locator("button")
                .nth(3)
                .click();
        bet.locator(".votes button").last().click();
        bet.locator(".decision okr-lens-choice button").first().click();
        avery.page
                .locator("okr-lens-score .row")
                .last()
                .locator(".decision okr-lens-choice button")
                .last()
                .click();
        views(avery, blake, "choices");

        trainer.moveTo(titles.of("objectives"));
        avery.seesStep(titles.of("objectives"));
        avery.page.locator("okr-lens-okr .offers button").first().click();
        avery.typeIntoNew(script.objective());
        avery.page.locator("okr-lens-okr .objective .grow > button").click();
        avery.typeIntoNew(script.keyResults().get(1));
        avery.page
                .locator("okr-lens-okr .result .tools button[aria-expanded]")
                .first()
                .click();
        avery.goOn();
        avery.seesBeat(1);
        avery.page
                .locator("okr-lens-okr .enough okr-lens-choice button")
                .first()
                .click();
        views(avery, blake, "objectives");

        trainer.moveTo(titles.of("review"));
        views(avery, blake, "review");

        trainer.moveTo(titles.of("tasks"));
        avery.seesStep(titles.of("tasks"));
        avery.page.locator("okr-lens-table tr.add button").first().click();
        avery.typeIntoNew(script.tasks().get(0));
        Locator task = avery.page.locator("okr-lens-table tr.row").first();
        avery.fill(task, "owner", script.owner());
        avery.fill(task, "effort", "12");
        avery.fill(task, "deliverable", script.expectations().get(0));
        views(avery, blake, "tasks");

        trainer.moveTo(titles.of("resources"));
        avery.seesStep(titles.of("resources"));
        avery.page
                .locator("okr-lens-capacity .actions button, okr-lens-capacity .owners button")
                .first()
                .click();
        avery.fill(avery.page.locator("okr-lens-capacity tr.row").first(), "gross", "10");
        views(avery, blake, "resources");

        trainer.moveTo(titles.of("reflection"));
        views(avery, blake, "reflection");
        avery.page.locator("okr-me-menu .me").click();
        look(avery.page, "menu");
        avery.page.keyboard().press("Escape");
        trainer.page.setViewportSize(390, 844);
        look(trainer.page, "cockpit-phone");
        trainer.page.setViewportSize(820, 1180);
        look(trainer.page, "cockpit-tablet");
        trainer.page.setViewportSize(1366, 768);
    }

    /** All views of a step, on the laptop and on the phone of the other group. */
    private void views(ParticipantBrowser laptop, ParticipantBrowser phone, String step) {
        for (ParticipantBrowser person : List.of(laptop, phone)) {
            person.seesStep(titles.of(step));
            person.allSaved();
            int views = person.page.locator("okr-room [role=tab]").count();
            String where = step + (person == laptop ? "-laptop" : "-phone");
            look(person.page, where);
            for (int view = 1; view < views; view++) {
                person.openView(view);
                look(person.page, where + "-" + (view + 1));
            }
        }
    }

    private void look(Page page, String name) {
        shots.take(page, name);
        axe.look(page, name);
    }
}
