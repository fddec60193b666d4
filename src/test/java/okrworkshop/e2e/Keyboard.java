package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse. */
final class Keyboard {
    private static final int MOST_STOPS = 80;
    private static final String HAS_FOCUS = "element => element.getRootNode().activeElement === element";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses the key, Tab for example, until the focus is on the element. */
    void go(String key, Locator target) {
        assertThat(target).isVisible();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) target.evaluate(HAS_FOCUS)) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(MOST_STOPS + " times " + key + " do not lead to " + target);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }
}
