package okrworkshop.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okrworkshop.shared.RefusedException;
import okrworkshop.testing.Pages;
import okrworkshop.workshops.SentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;

@SpringBootTest(classes = Pages.class)
@ViewPackages(packages = {"okrworkshop.shell", "okrworkshop.workshops.ui"})
class FileLinkTest extends SpringBrowserlessTest {
    @BeforeEach
    void english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void aClickSavesTheFile() throws IOException {
        MockHttpServletResponse file = clicked(new FileLink(
                "Markdown", () -> new SentFile("OKR.md", "text/markdown", "- O1".getBytes(StandardCharsets.UTF_8))));
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("OKR.md");
        assertThat(file.getContentType()).startsWith("text/markdown");
        assertThat(file.getContentAsString()).isEqualTo("- O1");
    }

    @Test
    void aRefusalIsReadAsAPage() throws IOException {
        MockHttpServletResponse busy = clicked(refusing("files.busy", 5));
        assertThat(busy.getStatus()).isEqualTo(503);
        assertThat(busy.getHeader("Content-Disposition")).isNull();
        assertThat(busy.getContentType()).startsWith("text/plain");
        assertThat(busy.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("This file can’t be had at the moment:")
                .contains("try again");
        assertThat(clicked(refusing("workshop.unknown")).getStatus()).isEqualTo(404);
        assertThat(clicked(refusing("files.too-many", 3)).getStatus()).isEqualTo(429);
        assertThat(clicked(refusing("files.failed")).getStatus()).isEqualTo(500);
    }

    @Test
    void theBrowserIsNotToldToSaveWhateverComes() {
        assertThat(refusing("files.busy", 5).getElement().hasAttribute("download"))
                .isFalse();
    }

    private static FileLink refusing(String code, Object... arguments) {
        return new FileLink("Word", () -> {
            throw new RefusedException(code, arguments);
        });
    }

    private static MockHttpServletResponse clicked(FileLink link) throws IOException {
        UI.getCurrent().add(link);
        var answer = new MockHttpServletResponse();
        link.send(new DownloadEvent(
                VaadinRequest.getCurrent(),
                new VaadinServletResponse(answer, (VaadinServletService) VaadinService.getCurrent()),
                VaadinSession.getCurrent(),
                link.getElement()));
        return answer;
    }
}
