package okrworkshop.e2e;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Screenshots of the story, numbered in its order, for people to look at. */
final class Shots {
    private final Path folder;
    private final AtomicInteger number = new AtomicInteger();

    Shots(String story) {
        folder = Path.of("target", "screenshots", story);
    }

    /** Keeps a file that somebody took home beside the pictures. */
    Path keep(Download download, String name) {
        Path file = folder.resolve(name);
        download.saveAs(file);
        return file;
    }

    /** The page to its end, also what lies below the fold. */
    void takeWhole(Page page, String name) {
        take(page, name, true);
    }

    void take(Page page, String name) {
        take(page, name, false);
    }

    private void take(Page page, String name, boolean whole) {
        String file = "%02d-%s.png".formatted(number.incrementAndGet(), name);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(file))
                .setFullPage(whole)
                .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
    }
}
