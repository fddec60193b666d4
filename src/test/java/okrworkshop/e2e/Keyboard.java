package okrworkshop.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse. */
final class Keyboard {
    private static final int MOST_STOPS = 80;
    private static final String HAS_FOCUS = "element => element.getRootNode().activeElement === element";

    private final Page page;
    private final int most;

    Keyboard(Page page) {
        this(page, MOST_STOPS);
    }

    /** @param most stops that a way may have */
    Keyboard(Page page, int most) {
        this.page = page;
        this.most = most;
    }

    /** Presses the key, Tab for example, until the focus is on the element. */
    void go(String key, Locator target) {
        assertThat(target).isVisible();
        for (int stop = 0; stop < most; stop++) {
            if ((Boolean) target.evaluate(HAS_FOCUS)) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(most + " times " + key + " do not lead to " + target);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }
}
