package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;

/** The trainer's page of files in one tab, used without a mouse. */
final class FilesDesk {
    private static final int MOST_STOPS = 160;
    /** A zip of everything takes its time while other things run on the machine. */
    private static final int ZIP_MILLIS = 120_000;

    final Page page;
    private final Wording wording;
    private final Keyboard keys;

    FilesDesk(Page page, Wording wording) {
        this.page = page;
        this.wording = wording;
        keys = new Keyboard(page, MOST_STOPS);
    }

    void open(String address) {
        page.navigate(address);
        isThere();
    }

    void isThere() {
        assertThat(page.locator("h1")).hasText(wording.of("files.title"));
    }

    /** Orders a book; the browser saves it by itself once it is there. */
    Download book(String whose, String format) {
        String what = wording.of("files.one", whose, wording.of("files.format." + format));
        Locator button = button(what);
        keys.go("Tab", button);
        Download saved = page.waitForDownload(() -> keys.press("Enter"));
        assertThat(page.locator(".okr-files-wait li").last()).containsText(wording.of("files.ready", what));
        assertThat(button).isFocused();
        return saved;
    }

    /** @param code {@code zh}, {@code en} or {@code both} */
    void language(String code) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(wording.of("files.language." + code)))
                .check();
    }

    void formats(Set<String> wanted) {
        for (String format : Set.of("docx", "pdf", "xlsx", "md", "html")) {
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions()
                                    .setName(wording.of("files.format." + format))
                                    .setExact(true))
                    .setChecked(wanted.contains(format));
        }
    }

    void orderZip() {
        keys.go("Tab", begin());
        keys.press("Enter");
    }

    /** What was just ordered is cancelled where the focus went. */
    void cancelZip() {
        assertThat(cancel()).isFocused();
        keys.press("Enter");
    }

    Download saveZip() {
        assertThat(save())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(ZIP_MILLIS));
        keys.go("Tab", save());
        return page.waitForDownload(() -> keys.press("Enter"));
    }

    Locator begin() {
        return button(wording.of("files.bundle.begin"));
    }

    Locator cancel() {
        return button(wording.of("files.bundle.cancel"));
    }

    Locator bar() {
        return page.locator(".okr-files-progress vaadin-progress-bar");
    }

    Locator save() {
        return page.locator(".okr-files-progress a");
    }

    /** The zip on its way or ready, whatever it is by now. */
    Locator found() {
        return page.locator(".okr-files-progress > :is(vaadin-button, a):not([hidden])");
    }

    Locator said() {
        return page.locator(".okr-files-bundle .okr-said");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
