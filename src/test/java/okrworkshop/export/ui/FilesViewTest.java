package okrworkshop.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okrworkshop.export.Bundle;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.handover.HandoverOptions;
import okrworkshop.people.Trainer;
import okrworkshop.shared.Language;
import okrworkshop.testing.MemoryCrews;
import okrworkshop.testing.MemoryTrainers;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.ui.FileLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;

@SpringBootTest(classes = FilesPages.class)
@ViewPackages(
        packages = {"okrworkshop.shell", "okrworkshop.people.ui", "okrworkshop.workshops.ui", "okrworkshop.export.ui"})
class FilesViewTest extends SpringBrowserlessTest {
    @Autowired
    private MemoryTrainers trainers;

    @Autowired
    private MemoryWorkshops workshops;

    @Autowired
    private HeldDesk desk;

    @Autowired
    private HeldBundles bundles;

    @Autowired
    private AskedTools tools;

    private Workshop workshop;

    @BeforeEach
    void aWorkshopWithTwoGroups() {
        trainers.clear();
        workshops.clear();
        desk.clear();
        bundles.clear();
        tools.asked.clear();
        tools.refusing = false;
        Trainer chen = trainers.signIn("chen");
        LocalDate start = LocalDate.of(2027, 1, 1);
        workshop = workshops.create(
                chen.id(),
                new WorkshopPlan("sample", "Lock", "", start, start.plusMonths(3), 2, 6, Language.EN, "express"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open();
    }

    @Test
    void aBookIsOrderedAsItIsWanted() {
        language().setValue("both");
        $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel() != null && box.getLabel().startsWith("Numbers"))
                .forEach(box -> box.setValue(true));
        named(groupName(0) + ": Word").click();
        var wish = desk.orders.getFirst().wish;
        assertThat(wish.scope())
                .isEqualTo(new Scope.GroupBook(workshop.groups().getFirst().id()));
        assertThat(wish.format()).isEqualTo(FileFormat.DOCX);
        assertThat(wish.languages()).isEqualTo(LanguageChoice.both(Language.EN));
        assertThat(wish.nameless()).isTrue();
        assertThat(wish.brief()).isFalse();
        named("Whole workshop: PDF").click();
        assertThat(desk.orders.getLast().wish.scope()).isEqualTo(new Scope.WorkshopBook());
    }

    @Test
    void everyFormForOtherToolsHasALinkThatSaysWhatItIsFor() {
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("okr-long.csv", "feishu-batch.json", "calendar.ics", "okr.json")
                .filteredOn(text -> text.endsWith(".csv") || text.endsWith(".json") || text.endsWith(".ics"))
                .hasSize(HandoverFormat.values().length);
    }

    @Test
    void aFileForAnotherToolThatIsRefusedIsReadAsAPage() throws IOException {
        FileLink table = $(FileLink.class).withText("okr-long.csv").single();
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getText().endsWith(".csv"))
                .isNotEmpty()
                .noneMatch(link -> link.getElement().hasAttribute("download"));
        tools.refusing = true;
        var answer = new MockHttpServletResponse();
        table.send(new DownloadEvent(
                VaadinRequest.getCurrent(),
                new VaadinServletResponse(answer, (VaadinServletService) VaadinService.getCurrent()),
                VaadinSession.getCurrent(),
                table.getElement()));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Content-Disposition")).isNull();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("This file can’t be had at the moment:");
    }

    @Test
    void aFileForAnotherToolIsMadeAsThePageStands() {
        ToolPanel panel = $(ToolPanel.class).single();
        panel.file(HandoverFormat.LONG);
        assertThat(tools.asked.getLast())
                .isEqualTo(new AskedTools.Asked(
                        Optional.empty(), HandoverFormat.LONG, new HandoverOptions(true, false), false));
        $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel() != null
                        && (box.getLabel().startsWith("Numbers")
                                || box.getLabel().startsWith("Equal")))
                .forEach(box -> box.setValue(true));
        panel.file(HandoverFormat.CALENDAR);
        assertThat(tools.asked.getLast())
                .isEqualTo(new AskedTools.Asked(
                        Optional.empty(), HandoverFormat.CALENDAR, new HandoverOptions(true, true), true));
    }

    @Test
    void thePlaceIsShownUntilTheFileIsThere() {
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        named(groupName(0) + ": Word").click();
        var order = desk.orders.getFirst();
        assertThat(lines()).containsExactly(groupName(0) + ": Word: place 1 in the queue");
        assertThat(said()).isEqualTo(groupName(0) + ": Word: place 1 in the queue");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        order.place = 0;
        poll();
        assertThat(lines()).containsExactly(groupName(0) + ": Word: is being made");
        order.ready();
        poll();
        assertThat(lines()).containsExactly(groupName(0) + ": Word: ready");
        assertThat(said()).isEqualTo(groupName(0) + ": Word: ready");
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Save again");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void buttonsStayTheSameWhileTheQueueMoves() {
        named(groupName(0) + ": Word").click();
        desk.orders.getFirst().place = 7;
        List<Button> before = $(Button.class).all();
        poll();
        assertThat($(Button.class).all()).containsExactlyElementsOf(before);
    }

    @Test
    void whatIsRefusedIsSaidInWords() {
        named("Whole workshop: Excel").click();
        desk.orders.getFirst().refuse("file.format", "xlsx");
        poll();
        assertThat(lines().getFirst()).startsWith("Whole workshop: Excel: ").contains("xlsx");
        desk.full();
        named("Whole workshop: Word").click();
        assertThat(said()).startsWith("Many files are being made right now.");
        assertThat(desk.orders).hasSize(1);
    }

    @Test
    void aFileThatIsWaitedForCanBeCancelledAndIsWhenThePageIsLeft() {
        named(groupName(0) + ": Word").click();
        named(groupName(1) + ": PDF").click();
        named("Cancel " + groupName(0) + ": Word").click();
        assertThat(desk.orders.getFirst().cancelled).isTrue();
        assertThat(lines()).containsExactly(groupName(1) + ": PDF: place 2 in the queue");
        open();
        UI.getCurrent().removeAll();
        assertThat(desk.orders.getLast().cancelled).isTrue();
    }

    @Test
    void aBundleIsWatchedAndFetched() {
        formats().setValue(Set.of(FileFormat.DOCX));
        named("Make the zip").click();
        assertThat(bundles.wish)
                .hasValueSatisfying(wish -> assertThat(wish.formats()).containsExactly(FileFormat.DOCX));
        assertThat(named("Make the zip").isEnabled()).isFalse();
        bundles.is(Bundle.State.RUNNING, 4);
        poll();
        assertThat(bar().getValue()).isEqualTo(4);
        assertThat(spans()).contains("4 of 6 files");
        bundles.is(Bundle.State.READY, 6, "02-Owls.pdf");
        poll();
        assertThat($(ProgressBar.class).all()).isEmpty();
        Anchor save = $(Anchor.class).all().stream()
                .filter(link -> link.getText().startsWith("Save the zip"))
                .findFirst()
                .orElseThrow();
        assertThat(save.getText()).isEqualTo("Save the zip (3.0 MB)");
        assertThat(save.getHref())
                .isEqualTo("/api/v1/workshops/" + workshop.id() + "/exports/bundle/" + new UUID(0, 7) + "/zip");
        assertThat(paragraphs()).contains("The zip is ready.", "These could not be made: 02-Owls.pdf");
        assertThat(named("Make the zip").isEnabled()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aBundleIsCancelledOrRefused() {
        formats().setValue(Set.of());
        named("Make the zip").click();
        assertThat(paragraphs()).contains("Choose at least one format.");
        formats().setValue(Set.of(FileFormat.PDF));
        named("Make the zip").click();
        named("Cancel the zip").click();
        assertThat(paragraphs()).contains("The zip was cancelled.");
        assertThat($(ProgressBar.class).all()).isEmpty();
    }

    @Test
    void whoComesBackSeesTheBundleThatIsBeingMade() {
        bundles.is(Bundle.State.RUNNING, 2);
        open();
        assertThat(spans()).contains("2 of 6 files");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
    }

    @Test
    void whoComesBackToAZipThatIsGoneIsToldSo() {
        UI.getCurrent().navigate("workshops");
        UI.getCurrent().navigate("workshops/" + workshop.id() + "/files", QueryParameters.fromString("zip"));
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("The zip that was ordered here is gone"));
        assertThat(named("Make the zip").isEnabled()).isTrue();
    }

    @Test
    void theArchiveIsOfferedToTheCrewButNotToThoseWhoLookOn() {
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("workshops/" + workshop.id() + "/archive", "workshops/" + workshop.id() + "/word-template");
        Trainer onlooker = trainers.signIn("lin");
        new MemoryCrews(workshops).join(onlooker.id(), workshop.id(), CrewRole.OBSERVER);
        open();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("workshops/" + workshop.id() + "/word-template")
                .doesNotContain("workshops/" + workshop.id() + "/archive");
    }

    private void open() {
        UI.getCurrent().navigate("workshops");
        UI.getCurrent().navigate("workshops/" + workshop.id() + "/files");
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private String groupName(int index) {
        return workshop.groups().get(index).name();
    }

    private Button named(String name) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse(button.getText()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> language() {
        return $(RadioButtonGroup.class).first();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<FileFormat> formats() {
        return $(CheckboxGroup.class).first();
    }

    private ProgressBar bar() {
        return $(ProgressBar.class).all().getFirst();
    }

    private List<String> lines() {
        return $(ListItem.class).all().stream()
                .filter(item -> item.getComponentAt(0) instanceof Span)
                .map(line -> ((Span) line.getChildren().findFirst().orElseThrow()).getText())
                .toList();
    }

    private String said() {
        return $(Paragraph.class).all().stream()
                .filter(Told.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }
}
