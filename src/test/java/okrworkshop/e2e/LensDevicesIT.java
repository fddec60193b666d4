package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every lens, full of cards, on a phone, a tablet and a laptop. */
class LensDevicesIT {
    private static final int PHONE = 360;
    private static final int TABLET = 820;
    private static final int FINGER = 44;

    /** What reaches beyond the width of the window, and beyond everything that scrolls by itself. */
    private static final String BEYOND = """
            width => {
              if (document.documentElement.scrollWidth <= width) return [];
              const found = [];
              const walk = (node) => {
                for (const one of node.children ?? []) {
                  if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(one).overflowX)) continue;
                  const { right, width: wide } = one.getBoundingClientRect();
                  if (wide > 0 && right > width + 1) found.push(`${one.localName}.${one.className} to ${Math.round(right)}`);
                  if (one.shadowRoot) walk(one.shadowRoot);
                  walk(one);
                }
              };
              walk(document.body);
              return [`page is ${document.documentElement.scrollWidth} wide`, ...found.slice(0, 12)];
            }""";

    /** What a finger presses in a lens and is too small for it; boxes to write in have a border around
     * them, a date's box is around its input, and what bars of the timeline do is in the menus of their rows too. */
    private static final String SMALL = """
            (lens, least) => {
              const small = [];
              const walk = (node) => {
                for (const one of node.children ?? []) {
                  if (one.shadowRoot) walk(one.shadowRoot);
                  walk(one);
                  if (!one.matches('button, textarea, select, summary, [role=radio], [role=slider], input:not([type=checkbox], [type=radio], [type=range])')) continue;
                  if (one.matches('.bar, input[slot=input], [aria-hidden=true], [tabindex="-1"]:not([role=radio])') || !one.checkVisibility({ visibilityProperty: true })) continue;
                  const { width, height } = one.getBoundingClientRect();
                  if (width === 0 || (height >= least - (one.matches('textarea, input, select, summary') ? 2.5 : 0.5) && width >= Math.min(least, 24))) continue;
                  small.push(`${one.getRootNode().host?.localName} ${one.localName}.${one.className} ${Math.round(width)}×${Math.round(height)} ${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 30)}`);
                }
              };
              walk(lens);
              return [...new Set(small)];
            }""";

    private static LensStage stage;
    private static LensGroup group;
    private static ApiTrainer.Room room;

    @BeforeAll
    static void aGroupHasWrittenEverything(@TempDir Path data) throws Exception {
        stage = LensStage.open(data);
        room = stage.room("Every lens", 1);
        group = stage.group(room, 0, LensCase.PEOPLE.size());
        String step = stage.script.steps().getFirst();
        for (LensCase.Picture picture : stage.script.pictures()) {
            if (!picture.step().equals(step)) {
                step = picture.step();
                room.moveTo(step);
            }
            group.write(step, picture.half());
            group.write(step, picture.full());
        }
    }

    @AfterAll
    static void close() throws Exception {
        group.close();
        stage.close();
    }

    @Test
    void aPhoneShowsEveryLensWithoutScrollingSideways() {
        List<String> found = new ArrayList<>();
        try (BrowserContext device = stage.chromium.touch("en-GB", PHONE, 740)) {
            ParticipantBrowser screen = stage.screen(room, group, device);
            for (LensCase.Picture picture : stage.script.pictures()) {
                stage.show(screen, picture, group);
                list(found, picture.name(), screen.page.evaluate(BEYOND, PHONE));
                list(
                        found,
                        picture.name(),
                        screen.page.evaluate(
                                "([lens, least]) => (" + SMALL + ")(lens, least)",
                                List.of(screen.page.locator("okr-room #lens").elementHandle(), FINGER)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @Tag("long")
    void aTabletShowsEveryLensWithoutScrollingSideways() {
        List<String> found = new ArrayList<>();
        try (BrowserContext device = stage.chromium.touch("en-GB", TABLET, 1180)) {
            ParticipantBrowser screen = stage.screen(room, group, device);
            for (LensCase.Picture picture : stage.script.pictures()) {
                stage.show(screen, picture, group);
                list(found, picture.name(), screen.page.evaluate(BEYOND, TABLET));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    @Tag("long")
    void fingersWriteInEveryLensOnAPhone() {
        fingersWrite(PHONE, 740);
    }

    @Test
    @Tag("long")
    void fingersWriteInEveryLensOnATablet() {
        fingersWrite(TABLET, 1180);
    }

    @Test
    @Tag("long")
    void axeFindsNothingSeriousOnALaptop() {
        axe(stage.chromium.laptop("en-GB"), "laptop");
    }

    @Test
    @Tag("long")
    void axeFindsNothingSeriousOnAPhone() {
        axe(stage.chromium.touch("en-GB", PHONE, 740), "phone");
    }

    private static void axe(BrowserContext device, String name) {
        var axe = new AxeCheck();
        try (device) {
            ParticipantBrowser screen = stage.screen(room, group, device);
            for (LensCase.Picture picture : stage.script.pictures()) {
                stage.show(screen, picture, group);
                axe.look(screen.page, picture.name() + "-" + name);
            }
        }
        assertThat(axe.found()).isEmpty();
    }

    private static void fingersWrite(int width, int height) {
        try (BrowserContext device = stage.chromium.touch("en-GB", width, height)) {
            ParticipantBrowser screen = stage.screen(room, group, device);
            Locator lens = screen.page.locator("okr-room #lens");
            show(screen, "form-questions");
            lens.locator("okr-field textarea").last().tap();
            screen.page.keyboard().type("More. ");
            for (String board : List.of(
                    "columns-board",
                    "columns-private",
                    "columns-quadrants",
                    "columns-forces",
                    "columns-canvas",
                    "matrix-risks")) {
                show(screen, board);
                int cards = cards(screen);
                lens.locator("okr-capture textarea").last().tap();
                screen.page.keyboard().type("By finger " + width);
                lens.locator("okr-capture button.primary").last().tap();
                more(screen, cards);
            }
            for (String table : List.of("table-factors", "table-rows", "table-support")) {
                show(screen, table);
                int rows = cards(screen);
                lens.locator("tr.add button").last().tap();
                screen.page.keyboard().type("By finger " + width);
                more(screen, rows);
            }
            show(screen, "tree");
            int nodes = cards(screen);
            lens.locator(".node.driver").first().tap();
            lens.locator(".grow button").first().tap();
            screen.page.keyboard().type("By finger " + width);
            more(screen, nodes);
            show(screen, "score-agreed");
            lens.locator(".criteria okr-lens-choice")
                    .first()
                    .locator("[role=radio]")
                    .nth(2)
                    .tap();
            show(screen, "okr");
            int objectives = cards(screen);
            lens.locator(".actions button")
                    .filter(new Locator.FilterOptions().setHasText("Objective"))
                    .first()
                    .tap();
            screen.page.keyboard().type("By finger " + width);
            more(screen, objectives);
            show(screen, "capacity");
            int resources = cards(screen);
            lens.locator("button")
                    .filter(new Locator.FilterOptions().setHasText("Resource"))
                    .first()
                    .tap();
            screen.page.keyboard().type("By finger " + width);
            more(screen, resources);
            show(screen, "review");
            lens.locator("li.item okr-lens-choice [role=radio]").nth(1).tap();
            show(screen, "trace");
            lens.locator("[data-card]").first().tap();
            screen.allSaved();
        }
    }

    private static void show(ParticipantBrowser screen, String picture) {
        stage.show(screen, stage.script.picture(picture), group);
    }

    private static int cards(ParticipantBrowser screen) {
        return ((Number) screen.page.evaluate(COUNT)).intValue();
    }

    private static void more(ParticipantBrowser screen, int before) {
        screen.page.waitForFunction("before => (" + COUNT + ")() > before", before);
        screen.allSaved();
    }

    /** Cards of the document that the lens on the screen shows. */
    private static final String COUNT = """
            () => {
              const { replica } = document.querySelector('okr-room').shadowRoot.querySelector('#lens > :last-child');
              return ['note', 'expectation', 'finding', 'exclusion', 'question', 'driver', 'strategy', 'objective', 'task', 'support_request', 'resource', 'risk']
                .reduce((sum, kind) => sum + replica.cards(kind).length, 0);
            }""";

    private static void list(List<String> found, String picture, Object problems) {
        ((List<?>) problems).forEach(problem -> found.add(picture + ": " + problem));
    }
}
