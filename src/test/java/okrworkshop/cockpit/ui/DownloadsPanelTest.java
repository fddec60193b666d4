package okrworkshop.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import okrworkshop.reviews.RoomFixture;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.testing.Pages;
import okrworkshop.workshops.DownloadLinks;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Pages.class)
@ViewPackages(packages = {"okrworkshop.shell", "okrworkshop.cockpit.ui"})
class DownloadsPanelTest extends SpringBrowserlessTest {
    private static final class TwoFiles implements DownloadLinks {
        @Override
        public List<Download> of(PersonId trainer, Workshop workshop) {
            return List.of();
        }

        @Override
        public List<Download> of(PersonId trainer, Workshop workshop, Group group) {
            return List.of(new Download("DOCX", () -> {
                throw new RefusedException("files.busy", 5);
            }));
        }
    }

    @Test
    void eachLinkSaysWhoseFileItIsAndIsReadAsAPageWhenThereIsNone() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Workshop workshop = new RoomFixture(2).workshop();
        var panel = new DownloadsPanel(new TwoFiles(), PersonId.random(), workshop);
        UI.getCurrent().add(panel);

        assertThat(find(Anchor.class, panel).all())
                .hasSize(2)
                .noneMatch(link -> link.getElement().hasAttribute("download"))
                .extracting(link -> link.getAriaLabel().orElse(""))
                .containsExactly("第1组: DOCX", "第2组: DOCX");
    }
}
