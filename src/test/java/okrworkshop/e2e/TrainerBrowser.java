package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/** The trainer's laptop. */
final class TrainerBrowser {
    static final String PASSWORD = "a long enough password";
    static final String NAME = "Robin Trainer";

    final Page page;
    private final URI server;
    private final Wording wording;
    private String workshop = "";

    TrainerBrowser(Page page, URI server, Wording wording) {
        this.page = page;
        this.server = server;
        this.wording = wording;
    }

    void openSetup(String setupPath) {
        page.navigate(server.resolve(setupPath).toString());
        assertThat(page.getByLabel(wording.of("setup.display-name"))).isVisible();
    }

    void createAccount() {
        createAccount(NAME);
    }

    void createAccount(String name) {
        page.getByLabel(wording.of("setup.display-name")).fill(name);
        page.getByLabel(wording.of("setup.username")).fill("robin");
        page.getByLabel(wording.of("setup.password"), new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        page.getByLabel(wording.of("setup.password-again")).fill(PASSWORD);
        button("setup.create").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(wording.of("setup.sign-in")))
                .click();
        assertThat(page.locator("vaadin-login-form")).isVisible();
    }

    void signIn() {
        page.locator("vaadin-login-form input[name=username]").fill("robin");
        page.locator("vaadin-login-form input[name=password]").fill(PASSWORD);
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(Pattern.compile(".*/workshops.*"));
        assertThat(page.locator("a[href='workshops/new']").first()).isVisible();
    }

    /** A token for the HTTP API, made on the page for it. */
    String issueToken() {
        page.navigate(server.resolve("/tokens").toString());
        button("tokens.issue").click();
        return page.locator(".okr-secret").innerText().strip();
    }

    void openNewWorkshop() {
        page.locator("a[href='workshops/new']").first().click();
        assertThat(page.getByLabel(wording.of("create.field.title"), exactly())).isVisible();
    }

    /** Creates the workshop of the case with two groups and returns its join code. */
    String createWorkshop(StoryCase story) {
        openSection("method");
        page.getByLabel(wording.of("create.field.template"), exactly()).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(new StepTitles(story.template(), story.language()).template()))
                .click();
        page.getByLabel(wording.of("create.field.title"), exactly()).fill(story.title());
        openSection("goal");
        page.getByLabel(wording.of("create.field.parent")).fill(story.parent());
        openSection("groups");
        page.getByLabel(wording.of("create.field.groups"), exactly()).fill("2");
        return create();
    }

    /** Opens a part of the set-up, or closes it. */
    void openSection(String name) {
        page.locator(".okr-plan-" + name + " > vaadin-details-summary").click();
    }

    /** Makes the workshop that the set-up describes and returns its join code. */
    String create() {
        button("create.submit").click();
        page.waitForURL(Pattern.compile(".*/workshops/[0-9a-f-]{36}$"));
        workshop = page.url().substring(page.url().lastIndexOf('/') + 1);
        return joinCode().innerText().replaceAll("\\s", "");
    }

    /** Id of the workshop that was created here. */
    String workshop() {
        return workshop;
    }

    Locator joinCode() {
        return page.locator(".okr-join-panel .okr-code");
    }

    void start() {
        button("cockpit.start").first().click();
        confirm();
        assertThat(page.locator("[aria-current=step]")).isVisible();
    }

    void moveTo(String title) {
        page.locator(".okr-agenda vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
        confirm();
        seesStep(title);
    }

    /** Somebody else can have moved the room: the page hears of it a moment later. */
    void seesStep(String title) {
        assertThat(page.locator(".okr-agenda [aria-current=step]")).containsText(title);
    }

    /** Leaves a mark that a reload of the page wipes away. */
    void markPage() {
        page.evaluate("window.beforeTheCrash = true");
    }

    void pageCameBackByItself() {
        page.waitForFunction(
                "() => !window.beforeTheCrash && document.querySelector('.okr-agenda [aria-current=step]')",
                null,
                new Page.WaitForFunctionOptions().setTimeout(60_000));
    }

    /** The page on the wall, in the trainer's own browser. */
    Page openProjector() {
        Page projector = page.context().newPage();
        projector.setViewportSize(1920, 1080);
        projector.navigate(page.url() + "/projector");
        return projector;
    }

    void startTimer() {
        button("timer.start").click();
        assertThat(button("timer.pause")).isVisible();
    }

    Locator tile(int group) {
        return page.locator(".okr-group-tile").nth(group);
    }

    void lookInto(int group) {
        tile(group).locator("a").click();
        assertThat(page.locator("okr-room")).isVisible();
    }

    Download downloadJson() {
        return page.waitForDownload(
                () -> page.locator(".okr-downloads a").first().click());
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void confirm() {
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
    }

    private Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(wording.of(key)).setExact(true));
    }
}
