package okrworkshop.testbench;

import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchTestCase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** One person's browser on the server under test. */
final class Browser extends TestBenchTestCase implements AutoCloseable {
    private static final String TEXT_OF_ALL_SHADOWS =
            """
            const read = node => [...node.childNodes].map(child =>
                child.nodeType === Node.TEXT_NODE ? child.data
                    : ['STYLE', 'SCRIPT'].includes(child.nodeName) ? ''
                    : (child.shadowRoot ? read(child.shadowRoot) : '') + ' ' + read(child)).join('');
            return read(document.body);
            """;

    private final String server;

    Browser(int port) {
        server = "http://localhost:" + port;
        var options = new ChromeOptions().addArguments("--headless=new", "--no-sandbox", "--lang=en");
        Path chromium = Path.of(System.getenv().getOrDefault("OKR_CHROMIUM", "/usr/bin/chromium"));
        if (Files.exists(chromium)) {
            options.setBinary(chromium.toFile());
        }
        setDriver(TestBench.createDriver(new ChromeDriver(options)));
    }

    void open(String path) {
        getDriver().get(server + path);
    }

    /** Waits until the page, elements inside other elements included, shows the text. */
    void waitForText(String text) {
        waitUntil(driver ->
                String.valueOf(getCommandExecutor().executeScript(TEXT_OF_ALL_SHADOWS)).contains(text));
    }

    @Override
    public void close() {
        getDriver().quit();
    }
}
