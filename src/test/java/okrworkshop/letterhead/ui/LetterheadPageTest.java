package okrworkshop.letterhead.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import okrworkshop.letterhead.Letterheads;
import okrworkshop.paper.Letterhead;
import okrworkshop.paper.Placeholder;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.shared.Refusal;
import okrworkshop.testing.MemoryCrews;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = LetterheadPages.class)
@ViewPackages(
        packages = {
            "okrworkshop.shell",
            "okrworkshop.people.ui",
            "okrworkshop.workshops.ui",
            "okrworkshop.letterhead.ui"
        })
class LetterheadPageTest extends SpringBrowserlessTest {
    private static final byte[] SAMPLE =
            SampleTemplate.of(Language.EN, LocalDate.of(2026, 1, 1), key -> key.replaceAll(".*\\.", ""));

    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private MemoryCrews crews;

    @Autowired
    private Letterheads letterheads;

    private Trainer chen;
    private Workshop workshop;

    @BeforeEach
    void aWorkshop() {
        trainers.clear();
        workshops.clear();
        chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan("sample", "Lock", "", start, start.plusMonths(3), 2, 6, Language.EN, "express"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void aTemplateIsBroughtAndNamedAndItsFileCanBeHadAgain() {
        open();
        assertThat(shown()).contains("No template of your own");
        upload("house.docx", SAMPLE);

        assertThat(shown()).contains("From now on Word files stand on this template.", "KB, in use since");
        assertThat(find(Anchor.class).withText("house.docx").single()).isNotNull();
        assertThat(letterheads.of(workshop.id())).isPresent();
    }

    @Test
    void whatHindersIsSaidAndTheOneBeforeStays() {
        open();
        upload("house.docx", SAMPLE);
        upload("notes.docx", "not Word".getBytes(StandardCharsets.UTF_8));

        assertThat(shown()).contains("This isn’t a Word file.");
        assertThat(find(Anchor.class).withText("house.docx").all()).hasSize(1);
    }

    @Test
    void aServerThatFailsSaysSoInsteadOfPraisingTheTemplate() {
        List<String> said = new ArrayList<>();
        Upload upload = TemplateUpload.of(
                (name, file) -> {
                    throw new IllegalStateException("on purpose");
                },
                () -> said.add("brought"),
                said::add);
        UI.getCurrent().add(upload);
        var unused = catchThrowable(() -> test(upload).upload("house.docx", TemplatePanel.WORD, new byte[] {1}));

        assertThat(said).containsExactly(TemplateUpload.text(upload, Refusal.of("server.error")));
    }

    @Test
    void aFileThatTheBrowserHoldsBackIsRefusedForItsOwnReason() {
        open();
        Upload upload = find(Upload.class).single();
        var error = upload.getI18n().getError();
        assertThat(error.getFileIsTooBig())
                .isEqualTo("The template is too large: at most 5 MB. Smaller pictures help.");
        assertThat(error.getIncorrectFileType()).startsWith("This isn’t a Word file.");
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, error.getFileIsTooBig(), "house.docx"));

        assertThat(shown()).contains("The template is too large: at most 5 MB.");
    }

    @Test
    void itIsRemovedAfterAQuestion() {
        letterheads.bring(chen.id(), workshop.id(), "house.docx", SAMPLE);
        open();
        test(find(Button.class).withText("Remove template").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(letterheads.of(workshop.id())).isEmpty();
        assertThat(shown()).contains("Removed.", "No template of your own");
    }

    @Test
    void thePageNamesEveryPlaceholderAndTheSampleHasThemAll() {
        open();
        String table = find(NativeTable.class).single().getElement().getTextRecursively();

        for (Placeholder placeholder : Placeholder.values()) {
            assertThat(table).contains(placeholder.written());
        }
        assertThat(Letterhead.read(SAMPLE).placeholders()).containsExactlyInAnyOrder(Placeholder.values());
        assertThat(find(Anchor.class).withText("Download a sample template").all())
                .hasSize(1);
    }

    @Test
    void observersSeeWhatIsInUseAndChangeNothing() {
        letterheads.bring(chen.id(), workshop.id(), "house.docx", SAMPLE);
        Trainer bo = trainers.signIn("bo");
        crews.join(bo.id(), workshop.id(), CrewRole.OBSERVER);
        open();

        assertThat(find(Anchor.class).withText("house.docx").all()).hasSize(1);
        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Remove template").all()).isEmpty();
    }

    @Test
    void strangersDoNotGetThePage() {
        trainers.signIn("bo");
        var unused = catchThrowable(this::open);
        assertThat(find(Upload.class).all()).isEmpty();
    }

    @Test
    void thePageReadsInChineseToo() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open();
        assertThat(shown()).contains("没有自己的模板").doesNotContain("letterhead.");
    }

    private void open() {
        UI.getCurrent().navigate(LetterheadPlaces.letterhead(workshop.id()));
    }

    private void upload(String name, byte[] file) {
        test(find(Upload.class).single()).upload(name, TemplatePanel.WORD, file);
    }

    private String shown() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).collect(Collectors.joining("\n"));
    }
}
