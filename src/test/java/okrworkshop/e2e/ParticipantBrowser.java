package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/** A participant's phone or laptop. Locators see through the board's shadow roots. */
final class ParticipantBrowser {
    final Page page;
    final String name;
    private final URI server;
    private final Wording wording;

    ParticipantBrowser(Page page, String name, URI server, Wording wording) {
        this.page = page;
        this.name = name;
        this.server = server;
        this.wording = wording;
    }

    void openJoinPage(String code) {
        page.navigate(server.resolve("/join/" + code).toString());
        assertThat(page.getByLabel(wording.of("join.name"))).isVisible();
    }

    /** Joins the group with the number, counted from 1, and returns the personal return code. */
    String join(int group) {
        page.getByLabel(wording.of("join.name")).fill(name);
        page.locator("vaadin-radio-button").nth(group).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(wording.of("join.submit")))
                .click();
        return page.locator(".okr-return-code").innerText().strip();
    }

    void enterRoom() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(wording.of("joined.continue")))
                .click();
        assertThat(page.locator("okr-room")).isVisible();
    }

    void comeBack(String code, String returnCode) {
        page.navigate(server.resolve("/return/" + code).toString());
        page.getByLabel(wording.of("return.code")).fill(returnCode);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(wording.of("return.submit")))
                .click();
        page.waitForURL(Pattern.compile(".*/w/.*"));
    }

    void seesStep(String title) {
        assertThat(page.locator("okr-room .step-head h2")).containsText(title);
    }

    void openView(int tab) {
        page.locator("okr-room [role=tab]").nth(tab).click();
    }

    Locator column(String id) {
        return page.locator("okr-lens-columns [data-column=" + id + "]");
    }

    void write(String column, String text) {
        Locator box = column(column).locator("okr-capture textarea");
        box.fill(text);
        box.press("Enter");
        seesText(text);
    }

    void answer(int question, String text) {
        Locator box = page.locator("okr-lens-form okr-field textarea").nth(question);
        box.fill(text);
        box.blur();
        allSaved();
    }

    /** The card that shows the text. */
    Locator card(String text) {
        return page.locator("okr-room [data-card]")
                .filter(new Locator.FilterOptions().setHas(page.locator("textarea, .mirror, .value, .headline")))
                .filter(new Locator.FilterOptions().setHasText(text))
                .last();
    }

    void seesText(String text) {
        assertThat(page.locator("okr-room").getByText(text).first()).isAttached();
    }

    /** Waits until the server has confirmed everything that was written here. */
    void allSaved() {
        assertThat(page.locator("okr-status[data-state=saved]").first()).isAttached();
    }

    void fill(Locator card, String field, String value) {
        Locator input = card.locator("okr-field.field-" + field + " >> css=textarea, input")
                .first();
        input.fill(value);
        input.press("Tab");
    }

    Download download(String file) {
        page.locator("okr-me-menu .me").click();
        return page.waitForDownload(
                () -> page.locator("okr-me-menu a[href*='" + file + "']").click());
    }
}
