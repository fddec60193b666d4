package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
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

    /** Opens the room on the seat that the browser has a cookie for. */
    void openRoom(String code) {
        page.navigate(server.resolve("/w/" + code).toString());
        assertThat(page.locator("okr-room .step-head h2")).isVisible();
    }

    void seesStep(String title) {
        assertThat(page.locator("okr-room .step-head h2")).containsText(title);
    }

    /** Moves the own group to the next beat. */
    void goOn() {
        confirm(page.locator("okr-beats okr-confirm-button"));
    }

    /** The group is at this beat of its step, counted from 0. */
    void seesBeat(int beat) {
        assertThat(page.locator("okr-beats li").nth(beat)).hasAttribute("aria-current", "step");
    }

    void openView(int tab) {
        page.locator("okr-room [role=tab]").nth(tab).click();
    }

    /** The second view of the first step. */
    void openColumns() {
        openView(1);
        assertThat(box("expectations")).isVisible();
    }

    Locator column(String id) {
        return page.locator("okr-lens-columns [data-column=" + id + "]");
    }

    Locator cards(String column) {
        return column(column).locator("[data-card]");
    }

    void write(String column, String text) {
        box(column).fill(text);
        box(column).press("Enter");
        seesText(text);
    }

    void answer(int question, String text) {
        answer(question).fill(text);
        answer(question).blur();
        allSaved();
    }

    /** The card whose main text is this one, wherever a lens draws it. */
    Locator card(String text) {
        return page.locator("okr-room [data-card]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last();
    }

    /** Writes the main text of the card that a lens has just made and put the cursor into. */
    void typeIntoNew(String text) {
        Locator focused = page.locator("okr-room okr-field[field=text] textarea:focus");
        focused.fill(text);
        focused.blur();
        allSaved();
    }

    void fill(Locator card, String field, String value) {
        Locator input = card.locator("okr-field[field=" + field + "]")
                .locator("textarea, input")
                .first();
        input.fill(value);
        input.press("Tab");
    }

    void choose(Locator card, String field, int choice) {
        card.locator("okr-field[field=" + field + "] input[type=radio]")
                .nth(choice)
                .check();
    }

    /** Chooses from a field that is a list, as in tables. */
    void pickFromList(Locator card, String field, String value) {
        card.locator("okr-field[field=" + field + "] select").selectOption(value);
    }

    /** Picks a date as a person does who types it. */
    void pick(Locator card, String field, String day) {
        Locator input = card.locator("okr-field[field=" + field + "] vaadin-date-picker input");
        input.fill(day);
        input.press("Enter");
        input.press("Tab");
    }

    /** Links the card to the one that shows the text. */
    void linkTo(Locator card, String text) {
        Locator menu = card.locator("okr-origin-picker okr-card-menu");
        menu.locator("button").first().click();
        menu.locator("[role^=menuitem]")
                .filter(new Locator.FilterOptions().setHasText(text.substring(0, Math.min(12, text.length()))))
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    /** Presses a button that asks once more, and says yes. */
    void confirm(Locator button) {
        button.locator("button").first().click();
        button.locator("button.primary").click();
    }

    void seesNothingOf(String text) {
        assertThat(page.locator("okr-room").getByText(text)).hasCount(0);
    }

    void seesText(String text) {
        assertThat(page.locator("okr-room").getByText(text).first()).isAttached();
    }

    /** Waits until a card of a kind has reached this page, whether it is drawn yet or not. */
    void receives(String kind, String text) {
        page.waitForFunction(
                "([lens, kind, text]) => lens.replica.cards(kind).some(card => card.fields.text === text)",
                List.of(page.locator("okr-lens-columns").elementHandle(), kind, text));
    }

    /** Waits until the server has confirmed everything that was written here. */
    void allSaved() {
        assertThat(page.locator("okr-status .line.saved").first()).isVisible();
    }

    /** Sees the cards with the text, this many of them. */
    void seesCards(String text, int count) {
        assertThat(page.locator("okr-room [data-card]").filter(new Locator.FilterOptions().setHasText(text)))
                .hasCount(count);
    }

    /** The box for new cards of a column. */
    Locator box(String column) {
        return column(column).locator("okr-capture textarea");
    }

    /** The answer to a question of a form, counted from 0. */
    Locator answer(int question) {
        return page.locator("okr-lens-form okr-field textarea").nth(question);
    }

    /** Looks at a step, counted from 0, whichever the group is at. */
    void lookAtStep(int step) {
        page.locator("okr-stepper li button").nth(step).click();
    }

    void offline() {
        assertThat(page.locator("okr-status .line.offline").first()).isVisible();
    }

    Download download(String file) {
        page.locator("okr-me-menu .me").click();
        return page.waitForDownload(
                () -> page.locator("okr-me-menu a[href*='" + file + "']").click());
    }
}
