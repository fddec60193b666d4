package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a lens who has no mouse: walks to what is named, writes, and chooses from menus and scales. */
final class LensHands {
    private static final int MOST_STOPS = 260;
    private static final int MOST_CHOICES = 40;
    private static final String TEXT = "textarea, input";

    final Page page;
    private final Keyboard keys;

    LensHands(Page page) {
        this.page = page;
        keys = new Keyboard(page, MOST_STOPS);
    }

    Locator lens() {
        return page.locator("okr-room #lens");
    }

    /** The card with the text, as the lens draws it. */
    Locator card(String text) {
        return lens().locator("[data-card]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    /** The card that holds the text in a field, which is no text of the page. */
    Locator cardOf(String id) {
        return lens().locator("[data-card='" + id + "']").first();
    }

    Locator button(String name) {
        return page.locator("okr-room")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator field(Locator card, String field) {
        return card.locator("okr-field[field=" + field + "]").locator(TEXT).first();
    }

    /** Walks forwards; behind the last stop comes the first one. */
    LensHands go(Locator target) {
        keys.go("Tab", target);
        return this;
    }

    LensHands back(Locator target) {
        keys.go("Shift+Tab", target);
        return this;
    }

    LensHands press(String... names) {
        for (String name : names) {
            keys.press(name);
        }
        return this;
    }

    LensHands type(String text) {
        keys.type(text);
        return this;
    }

    /** Presses a button. */
    void push(Locator button) {
        go(button).press("Enter");
    }

    void push(String name) {
        push(button(name));
    }

    /** Replaces what stands in a box and leaves it. */
    void write(Locator box, String text) {
        go(box).press("Control+A").type(text).press("Tab");
    }

    void write(Locator card, String field, String text) {
        write(field(card, field), text);
    }

    /** Writes a day as people do who type it. */
    void date(Locator card, String field, String day) {
        Locator box = card.locator("okr-field[field=" + field + "] vaadin-date-picker input");
        go(box).press("Control+A").type(day).press("Enter", "Tab");
    }

    /** A new card in a box for them. */
    void capture(Locator owner, String text) {
        go(owner.locator("okr-capture textarea").first()).type(text).press("Enter");
    }

    /** Opens a card's menu and takes an entry. */
    void choose(Locator owner, String entry) {
        Locator menu = owner.locator("okr-card-menu").last();
        choose(menu.locator(".trigger"), menu, entry);
    }

    /** Links to a card from the menu of a picker, which stays open, and closes it. */
    void link(Locator picker, String entry) {
        Locator menu = picker.locator("okr-card-menu").first();
        choose(menu.locator(".trigger"), menu, entry);
        if (menu.locator(".menu").count() > 0) {
            press("Escape");
        }
    }

    private void choose(Locator trigger, Locator menu, String entry) {
        push(trigger);
        Locator item = menu.locator("[role^=menuitem]")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first();
        new Keyboard(page, MOST_CHOICES).go("ArrowDown", item);
        press("Enter");
    }

    /** Takes an option of a scale or a switch. */
    void scale(Locator choice, String option) {
        Locator wanted = choice.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option).setExact(true));
        Locator stop = choice.locator("[role=radio][tabindex='0']");
        go(stop);
        if (wanted.getAttribute("tabindex").equals("0")) {
            if (!"true".equals(wanted.getAttribute("aria-checked"))) {
                press("Enter");
            }
        } else {
            new Keyboard(page, MOST_CHOICES).go("ArrowRight", wanted);
        }
        assertThat(wanted).hasAttribute("aria-checked", "true");
    }

    /** Takes one of a few values that a field offers, counted from 0. */
    void value(Locator card, String field, int choice) {
        Locator list = card.locator("okr-field[field=" + field + "] select");
        if (list.count() > 0) {
            select(list, list.locator("option").nth(choice + 1).textContent().strip());
            return;
        }
        Locator radios = card.locator("okr-field[field=" + field + "] input[type=radio]");
        go(radios.first());
        if (choice == 0) {
            press("Space");
        }
        for (int step = 0; step < choice; step++) {
            press("ArrowDown");
        }
        assertThat(radios.nth(choice)).isChecked();
    }

    /** Takes an option of a list. */
    void select(Locator list, String option) {
        go(list);
        for (int step = 0; step < MOST_CHOICES && !selected(list).equals(option); step++) {
            press("ArrowDown");
        }
        assertThat(list.locator("option:checked")).hasText(option);
    }

    private static String selected(Locator list) {
        return list.locator("option:checked").textContent().strip();
    }

    /** Presses what asks once more, and says yes. */
    void confirm(String text, String yes) {
        push(text);
        assertThat(button(yes)).isFocused();
        press("Enter");
    }

    /** Opens the next view of the step. */
    void nextView() {
        go(page.locator("okr-room .tabs [role=tab][aria-selected=true]").first())
                .press("ArrowRight");
    }

    /** Takes back what a message offers to take back. */
    void undoFromMessage() {
        push(page.locator("okr-toasts .toast button").first());
    }

    void saved() {
        assertThat(page.locator("okr-status .line.saved").first()).isVisible();
    }
}
