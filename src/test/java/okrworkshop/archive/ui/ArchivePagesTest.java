package okrworkshop.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.archive.Archives;
import okrworkshop.archive.Inspection;
import okrworkshop.archive.People;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Pages;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.ui.FileLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

@SpringBootTest(classes = {Pages.class, ArchivePagesTest.Files64.class})
@ViewPackages(
        packages = {
            "okrworkshop.shell",
            "okrworkshop.people.ui",
            "okrworkshop.workshops.ui",
            "okrworkshop.cockpit.ui",
            "okrworkshop.archive.ui"
        })
class ArchivePagesTest extends SpringBrowserlessTest {
    /** Deliberately without a stereotype: only this test gets it. */
    static class Files64 {
        @Bean
        Archives archives(MemoryWorkshops workshops) {
            return new NamedFiles(workshops);
        }
    }

    /** A file that says "good" is an archive, and "long" one that takes until somebody leaves the page. */
    private record NamedFiles(MemoryWorkshops workshops) implements Archives {
        static final List<Path> SEEN = new ArrayList<>();

        @Override
        public String write(PersonId trainer, WorkshopId workshop, People people, OutputStream out) throws IOException {
            out.write(people.wireName().getBytes(StandardCharsets.UTF_8));
            return people.wireName() + SUFFIX;
        }

        @Override
        public Inspection inspect(PersonId trainer, Path file) {
            SEEN.add(file);
            try {
                if (Files.readString(file).equals("long")) {
                    UI.getCurrent().navigate("workshops");
                } else if (!Files.readString(file).equals("good")) {
                    throw new RefusedException("archive.damaged", "people.json");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Inspection(
                    "Door lock",
                    Instant.parse("2026-03-02T08:00:00Z"),
                    LocalDate.of(2026, 4, 1),
                    LocalDate.of(2026, 6, 30),
                    Language.EN,
                    Phase.CLOSED,
                    2,
                    12,
                    4,
                    People.ROLES,
                    "Product strategy",
                    false);
        }

        @Override
        public Workshop read(PersonId trainer, Path file) {
            return workshops.create(trainer, plan("Door lock"));
        }
    }

    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    private Workshop own;

    @BeforeEach
    void aTrainerWithAWorkshop() {
        trainers.clear();
        workshops.clear();
        NamedFiles.SEEN.clear();
        Trainer chen = trainers.signIn("chen");
        own = workshops.create(chen.id(), plan("Smart lock"));
        workshops.start(chen.id(), own.id());
    }

    private static WorkshopPlan plan(String title) {
        LocalDate start = LocalDate.of(2026, 4, 1);
        return new WorkshopPlan("sample", title, "", start, start.plusMonths(3), 2, 6, Language.EN, "express");
    }

    @Test
    void theListAndTheCockpitLeadToThePages() {
        UI.getCurrent().navigate("workshops");
        assertThat(find(Anchor.class).withText("Import a workshop").single().getHref())
                .isEqualTo(ArchivePlaces.IMPORT);
        workshops.close(own.trainer(), own.id());
        UI.getCurrent().navigate("workshops/" + own.id());
        assertThat(find(Anchor.class).withText("Archive").single().getHref())
                .isEqualTo(ArchivePlaces.archive(own.id()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFileIsOfferedWithNamesAndWithout() {
        UI.getCurrent().navigate(ArchivePlaces.archive(own.id()));
        assertThat(find(FileLink.class).single().getText()).isEqualTo("Download the archive");
        RadioButtonGroup<People> people = find(RadioButtonGroup.class).single();
        assertThat(people.getValue()).isEqualTo(People.NAMES);
        ArchiveView view = find(ArchiveView.class).single();
        assertThat(view.file(own.id()).name()).isEqualTo("names.okrw.zip");
        people.setValue(People.ROLES);
        assertThat(view.file(own.id()).name()).isEqualTo("roles.okrw.zip");
    }

    @Test
    void whatIsInAFileIsSaidBeforeAnythingIsMade() {
        open();
        upload("good");
        assertThat(find(H2.class).withText("Door lock").exists()).isTrue();
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(line -> line.contains("2 groups, 12 people, 4 boards and reviews"))
                .anyMatch(line -> line.contains("numbers in place of names"))
                .anyMatch(line -> line.contains("Product strategy") && line.contains("becomes one of your templates"));
        assertThat(workshops.of(own.trainer())).hasSize(1);

        test(find(Button.class).withText("Import this workshop").single()).click();

        assertThat(workshops.of(own.trainer())).hasSize(2);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .matches("workshops/[0-9a-f-]{36}")
                .isNotEqualTo("workshops/" + own.id());
        assertThat(NamedFiles.SEEN).hasSize(1).allMatch(Files::notExists);
    }

    @Test
    void aDamagedFileIsRefusedWithTheReasonAndForgotten() {
        open();
        upload("bad");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(line -> line.contains("“people.json” is not what was written"));
        assertThat(find(Button.class).withText("Import this workshop").exists()).isFalse();
        assertThat(NamedFiles.SEEN).hasSize(1).allMatch(Files::notExists);
    }

    @Test
    void aFileThatNobodyTookIsForgottenWithThePage() {
        open();
        upload("good");
        assertThat(NamedFiles.SEEN).hasSize(1).allMatch(Files::exists);
        UI.getCurrent().navigate("workshops");
        assertThat(NamedFiles.SEEN).allMatch(Files::notExists);
    }

    @Test
    void aFileThatIsLookedIntoWhileSomebodyLeavesIsForgotten() {
        open();
        upload("long");
        assertThat(NamedFiles.SEEN).hasSize(1).allMatch(Files::notExists);
    }

    private static void open() {
        UI.getCurrent().navigate(ArchivePlaces.IMPORT);
    }

    private void upload(String content) {
        test(find(Upload.class).single())
                .upload("lock.okrw.zip", "application/zip", content.getBytes(StandardCharsets.UTF_8));
    }
}
