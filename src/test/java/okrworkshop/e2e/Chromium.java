package okrworkshop.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One headless Chromium; every person gets a context of their own, which shares nothing with the others. */
final class Chromium implements AutoCloseable {
    /** A host name that is not localhost, so that pages there are no secure context, like http in a training room. */
    static final String ROOM_HOST = "workshop.test";

    private static final int PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var installed = installed();
        var create = new Playwright.CreateOptions();
        installed.ifPresent(path -> create.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = Playwright.create(create);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var launch = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--host-resolver-rules=MAP " + ROOM_HOST + " 127.0.0.1"));
        installed.ifPresent(launch::setExecutablePath);
        browser = playwright.chromium().launch(launch);
    }

    BrowserContext laptop(String locale) {
        return context(new Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(1366, 768)
                .setAcceptDownloads(true));
    }

    BrowserContext phone(String locale) {
        return touch(locale, 390, 844);
    }

    /** A phone or a tablet. */
    BrowserContext touch(String locale, int width, int height) {
        return context(new Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(width, height)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true)
                .setAcceptDownloads(true));
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    /** Processor seconds of this browser's processes so far, by their kind: {@code renderer}, {@code GPU}, {@code browser} … */
    Map<String, Double> cpuSeconds() {
        CDPSession session = browser.newBrowserCDPSession();
        Map<String, Double> seconds = new TreeMap<>();
        session.send("SystemInfo.getProcessInfo")
                .getAsJsonArray("processInfo")
                .forEach(one -> seconds.merge(
                        one.getAsJsonObject().get("type").getAsString(),
                        one.getAsJsonObject().get("cpuTime").getAsDouble(),
                        Double::sum));
        session.detach();
        return seconds;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        System.getenv().getOrDefault("OKR_CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
