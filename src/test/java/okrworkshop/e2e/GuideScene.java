package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import okrworkshop.shared.Language;

/** What every picture of the guide needs: the server, the words of one language, and the trainer's laptop, signed in. */
final class GuideScene {
    static final String TEMPLATE = "okr-cocreation";

    private static final int WIDTH = 1366;
    static final int HEIGHT = 850;

    final Chromium chromium;
    final Language language;
    final Wording wording;
    final StepTitles titles;
    final ApiTrainer api;
    final GuideCamera camera;
    final Page desk;
    private final ServerProcess server;

    GuideScene(ServerProcess server, Chromium chromium, Language language, GuideCamera camera) {
        this.server = server;
        this.chromium = chromium;
        this.language = language;
        this.camera = camera;
        wording = new Wording(language);
        titles = new StepTitles(TEMPLATE, language);
        api = ApiTrainer.setUp(server, chromium, say("Robin", "林老师"));
        desk = chromium.laptop(locale()).newPage();
        desk.setViewportSize(WIDTH, HEIGHT);
        desk.navigate(at("/login"));
        new TrainerBrowser(desk, uri(), wording).signIn();
    }

    /** A text that no page of the product has. */
    String say(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    String locale() {
        return say("en-GB", "zh-CN");
    }

    URI uri() {
        return server.uri("localhost");
    }

    String at(String path) {
        return uri().resolve(path).toString();
    }

    /** Opens a page on the trainer's laptop, in a window as high as what is to be seen. */
    void open(String path, int height) {
        desk.setViewportSize(WIDTH, height);
        desk.navigate(at(path));
        assertThat(desk.locator("h1").first()).isVisible();
    }

    void open(String path) {
        open(path, HEIGHT);
    }

    Page phone() {
        return phoneOfSomebody().newPage();
    }

    BrowserContext phoneOfSomebody() {
        return chromium.phone(locale());
    }

    void press(String key) {
        button(desk, wording.of(key)).click();
    }

    Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
